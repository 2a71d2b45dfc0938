import TerminalText

/// Rows of plain values under named columns, for programs.
public struct Records: Hashable, Sendable {
  public let columns: [String]
  /// One value for each column; nothing where a thing is unknown.
  public let rows: [[String?]]

  public init(columns: [String], rows: [[String?]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Comma-separated values by RFC 4180: a line of column names, lines ended by CR LF, quotes where they are needed.
  public func csv(isASCII: Bool = false) -> String {
    let style = PrintStyle(isASCII: isASCII)
    return ([columns] + rows).map { row in
      row.map { Self.quoted(style.shown(TerminalText.clean($0 ?? ""))) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func quoted(_ value: String) -> String {
    // By scalar, because a mark may sit on a sign.
    guard value.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return value }
    let doubled = value.unicodeScalars.reduce(into: "") { output, scalar in
      output += scalar == "\"" ? "\"\"" : String(scalar)
    }
    return "\"" + doubled + "\""
  }
}
