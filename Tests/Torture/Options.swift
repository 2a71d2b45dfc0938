/// What the command line asks for.
struct Options {
  let program: String
  private(set) var parts = Part.allCases
  private(set) var scale = Scale(1)
  /// Where the report goes; nil when only a part or a share is tried and nobody named a file.
  private(set) var reportFile: String?

  struct Misuse: Error {
    let description = """
      Usage: careers-torture PROGRAM [--only PART]... [--scale SHARE] [--report FILE]
      Parts: \(Part.allCases.map(\.rawValue).joined(separator: ", "))
      All of them together write docs/RELIABILITY.md, from the project's folder.
      """
  }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    guard let program = rest.popFirst(), !program.hasPrefix("-") else { throw Misuse() }
    self.program = program
    var only: [Part] = []
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Misuse() }
      switch option {
      case "--only":
        guard let part = Part(rawValue: value) else { throw Misuse() }
        only.append(part)
      case "--scale":
        guard let share = Double(value), share > 0, share <= 1 else { throw Misuse() }
        scale = Scale(share)
      case "--report": reportFile = value
      default: throw Misuse()
      }
    }
    if !only.isEmpty { parts = only }
    if only.isEmpty, scale.share == 1, reportFile == nil { reportFile = Report.file }
  }
}

/// How much of the long form is done.
struct Scale {
  let share: Double

  init(_ share: Double) { self.share = share }

  func callAsFunction(_ count: Int) -> Int { max(1, Int((Double(count) * share).rounded())) }

  /// Never so little that nothing can be tried.
  func callAsFunction(_ time: Duration) -> Duration { max(.seconds(20), time * share) }
}
