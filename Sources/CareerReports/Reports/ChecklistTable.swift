import CareerModel

extension ReportContext {
  /// A checklist for people: each skill with its strength, its hours, what it adds and how it is marked.
  func table(of sections: [(title: Phrase?, items: [ChecklistItem])]) -> Table {
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
    let hours = Phrase(item.isHeld ? "" : item.skill.briefText(of: item.hours))
    return [Phrase(item.skill.name) + alternative, strength]
      + (hasRatings ? [Phrase(item.rating?.text ?? "", .faint)] : []) + (catalogue.hasHours ? [hours] : [])
      + [Phrase(item.gain > 0 ? "+\(item.gain)" : ""), Phrase(item.isImplied ? "implied" : item.mark?.text ?? "")]
  }

  /// Everything said about the requirements that sources judge differently.
  func disputes(among items: [ChecklistItem], _ citations: inout Citations) -> [Page.Block] {
    let disputed = items.filter(\.isDisputed)
    guard !disputed.isEmpty else { return [] }
    var blocks: [Page.Block] = [.heading("Where the sources differ" + .note(Notice.verdictsDiffer))]
    for item in disputed {
      var verdicts = Phrase("")
      for verdict in item.verdicts { verdicts += Phrase(verdict.strength.text) + citations.cite([verdict.source]) }
      blocks.append(.fact(item.skill.name, verdicts))
    }
    return blocks
  }
}
