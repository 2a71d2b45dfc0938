import CareerPages

/// What the program found when it looked at its surroundings.
public struct ChecksReport: Report {
  public struct Check: Hashable, Sendable {
    public let name: String
    /// Whether the program can work; a check may be fine and still have a hint.
    public let isFine: Bool
    public let detail: String
    /// What to do about it.
    public let hint: String?

    public init(_ name: String, isFine: Bool = true, detail: String, hint: String? = nil) {
      self.name = name
      self.isFine = isFine
      self.detail = detail
      self.hint = hint
    }
  }

  private let checks: [Check]

  public init(_ checks: [Check]) { self.checks = checks }

  public var isFine: Bool { checks.allSatisfy(\.isFine) }

  public var json: JSONValue {
    .object([
      "checks": checks.map { check in
        JSONValue.object(["name": check.name, "ok": check.isFine, "detail": check.detail, "hint": check.hint])
      }
    ])
  }

  public var page: Page {
    let broken = checks.count { !$0.isFine }
    return Page([
      .title("Checks" + .note(broken == 0 ? "all fine" : "\(broken) of \(checks.count) not fine")),
      .table(
        Table(
          [Table.Column(""), Table.Column(""), Table.Column("", isFlexible: true)],
          rows: checks.flatMap(rows))),
    ])
  }

  /// A row, and one more for each further line of the detail, such as the mistakes of a catalogue.
  private func rows(of check: Check) -> [[Phrase]] {
    let lines = check.detail.split(separator: "\n")
    let state = Phrase(check.isFine ? "ok" : "broken", check.isFine ? .plain : .strong)
    return lines.enumerated().map { index, line in
      let hint = index == lines.count - 1 ? Phrase.note(check.hint ?? "") : ""
      let detail = Phrase(String(line)) + hint
      return index == 0 ? [state, Phrase(check.name), detail] : ["", "", detail]
    }
  }
}
