/// The programs that careers is measured beside.
enum Peer: String, CaseIterable {
  case tig, sqlite3, fzf

  /// Its name and release, such as "tig 2.5.5".
  func version() throws -> String {
    let line = try Command.firstLine(of: [rawValue, "--version"])
    return "\(rawValue) \(line.firstMatch(of: /[0-9]+(\.[0-9]+)+/)?.output.0 ?? "")"
  }
}
