import CareerModel

extension PageContext {
  /// A checklist for people: each skill with its strength, its hours, what it adds and how it is marked.
  public func table(of sections: [(title: Phrase?, items: [ChecklistItem])]) -> Table {
    let hasRatings = sections.contains { $0.items.contains { $0.rating != nil } }
    let rating = hasRatings ? [Table.Column("Rated", .right)] : []
    let hours = catalogue.hasHours ? [Table.Column("Hours", .right)] : []
    return Table(
      [Table.Column("Skill", isFlexible: true), Table.Column("Strength")] + rating + hours
        + [Table.Column("Adds", .right), Table.Column("Mark")],
      sections: sections.filter { !$0.items.isEmpty }.map { section in
        Table.Section(section.title, rows: section.items.map { row($0, hasRatings: hasRatings) })
      })
  }

  private func row(_ item: ChecklistItem, hasRatings: Bool) -> [Phrase] {
    let others = names(of: item.group.filter { $0 != item.skill.id })
    let alternative = Phrase(others.isEmpty ? "" : "or \(others.joined(separator: ", "))", .faint)
    let strength = Phrase(item.need.rawValue) + Phrase(item.isDisputed ? "disputed" : "", .faint)
    let first = item.bundle?.prerequisites.count ?? 0
    let hours = Phrase(item.bundleHoursText).apart(first == 0 ? "" : "\(first) first", .faint)
    return [Phrase(item.name) + alternative, strength]
      + (hasRatings ? [Phrase(item.rating?.briefText ?? "", .faint)] : []) + (catalogue.hasHours ? [hours] : [])
      + [
        Phrase(item.bundleGain > 0 ? "+\(item.bundleGain)" : ""),
        Phrase(item.isImplied ? "implied" : item.mark?.text ?? ""),
      ]
  }

  /// Everything said about the requirements that sources judge differently.
  func disputes(among items: [ChecklistItem]) -> [Page.Block] {
    Self.disputes(items.filter(\.isDisputed).map { ($0.name, $0.verdicts) })
  }

  /// What is disputed by name, with every verdict and who gave it.
  static func disputes(_ disputed: [(name: String, verdicts: [Verdict])]) -> [Page.Block] {
    guard !disputed.isEmpty else { return [] }
    return [.heading(Phrase(GuideTopic.disagreementsTitle), note: Phrase(Notice.verdictsDiffer))]
      + disputed.map { name, verdicts in
        .fact(name, verdicts.reduce("") { $0 + Phrase($1.strength.text) + .cited([$1.source]) })
      }
  }
}
