import CareerModel
import Documents

extension Level {
  /// The ranks that there can be, from Entry to Executive.
  static let ranks = 1...7

  /// An entry of `levels.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["level", "name", "meaning"])
    let rank = entry["level"]?.integer(in: Self.ranks)
    if let rank {
      ids.define(String(rank), as: .level, at: entry["level"] ?? field)
    } else {
      ids.setIncomplete(.level)
    }
    self.init(rank: rank ?? 0, name: entry.text("name"), meaning: entry.text("meaning"))
  }
}
