import CareerModel
import Documents

extension Activity {
  /// The entries of `activities.yaml`, as many of each interest, so that scores compare.
  static func list(reading fields: [DocumentField], _ ids: IdentifierLedger) -> [Activity] {
    let activities = fields.map { Activity(reading: $0, ids) }
    let counts = Interest.allCases.map { interest in activities.count { $0.interest == interest } }
    if let last = fields.last, Set(counts).count > 1 {
      let found = zip(Interest.allCases, counts).map { "\($1) \($0.rawValue)" }
      last.report(
        "the interests have not as many activities each: \(found.joined(separator: ", "))",
        hint: "ask about every interest equally often")
    }
    return activities
  }

  private init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["id", "interest", "text"])
    self.init(
      id: ids.define(entry["id"]), interest: entry["interest"]?.choice(of: Interest.self) ?? .realistic,
      text: entry.text("text"))
  }
}

/// An occupation with its published scores, an entry of `occupations.yaml`.
struct PublishedOccupation {
  let code: String
  let title: String
  let scores: InterestScores
  let sources: [Source.ID]

  /// What is published, in hundredths.
  private static let published = 100...700

  /// By code.
  static func all(reading fields: [DocumentField], _ ids: IdentifierLedger) -> [String: PublishedOccupation] {
    let occupations = fields.map { PublishedOccupation(reading: $0, ids) }
    return Dictionary(occupations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["code", "title", "interests", "sources"])
    code = entry.text("code")
    title = entry.text("title")
    let scores = entry["interests"]?.entry(required: Interest.allCases.map(\.rawValue)) ?? [:]
    self.scores = InterestScores { scores[$0.rawValue]?.score(in: Self.published) ?? Self.published.lowerBound }
    sources = ids.sources(entry["sources"])
    if let field = entry["code"], !code.isEmpty {
      ids.define(code, as: .occupation, at: field)
    } else {
      ids.setIncomplete(.occupation)
    }
  }

  func origin(of likeness: OccupationLikeness) -> InterestOrigin {
    InterestOrigin(code: code, title: title, isClose: likeness.isClose, note: likeness.note, sources: sources)
  }
}

/// Which published occupation a role is like, and how closely.
struct OccupationLikeness {
  private enum Likeness: String, CaseIterable { case close, near }

  let code: String
  let isClose: Bool
  let note: String

  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["code", "likeness"], optional: ["note"])
    code = entry.text("code")
    isClose = entry["likeness"]?.choice(of: Likeness.self) == .close
    note = entry.text("note")
    if let field = entry["code"], !code.isEmpty { ids.mention(code, of: .occupation, at: field) }
  }
}

extension DocumentField {
  /// A score with at most two decimals, in hundredths.
  fileprivate func score(in range: ClosedRange<Int>) -> Int? {
    guard let hundredths = hundredths() else { return nil }
    guard range.contains(hundredths) else {
      report("the score is not from \(range.lowerBound / 100) to \(range.upperBound / 100)")
      return nil
    }
    return hundredths
  }
}
