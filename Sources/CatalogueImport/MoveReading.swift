import CareerModel
import Documents

extension Move {
  private struct Step: Hashable {
    let from: Role.ID
    let to: Role.ID
  }

  /// The entries of `moves.yaml`, of which no two lead the same way.
  static func list(reading fields: [DocumentField], _ ids: IdentifierLedger) -> [Move] {
    var first: [Step: DocumentField] = [:]
    return fields.map { field in
      let entry = field.entry(required: ["from", "to", "kind", "sources"], optional: ["years", "note"])
      let from: Role.ID? = ids.mention(entry["from"])
      let to: Role.ID? = ids.mention(entry["to"])
      if let from, let to {
        if from == to { field.report("the move leads from \(quoted(from.rawValue)) to itself", hint: "remove it") }
        if let first = first.updateValue(field, forKey: Step(from: from, to: to)) {
          field.report(
            "the move from \(quoted(from.rawValue)) to \(quoted(to.rawValue)) is here twice",
            hint: first.keepOneHint)
        }
      }
      return Move(
        from: from ?? "", to: to ?? "", kind: entry["kind"]?.choice(among: MoveKind.steps) ?? .promotion,
        years: entry["years"]?.text(),
        sources: ids.sources(entry["sources"]), note: entry["note"]?.text())
    }
  }
}
