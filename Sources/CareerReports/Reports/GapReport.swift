import CareerModel

/// What a person lacks for a role, skill by skill.
public struct GapReport: ListReport {
  private let situation: Situation
  private let role: Role
  private let gap: Gap
  private let items: [ChecklistItem]
  private let bestNext: [Worth]

  /// - Parameter position: that of the role.
  public init(_ situation: Situation, role position: Int) {
    self.situation = situation
    role = situation.catalogue.roles[position]
    gap = Gap(of: position, for: situation.learner)
    items = gap.items.map { ChecklistItem($0, for: position, in: situation) }
    bestNext = situation.standings.bestNext(for: [Aim(role: position)])
  }

  public var json: JSONValue {
    .object([
      "role": role.id, "match": situation.standings[role.id]?.match?.percent, "hours": hours(gap.essential.hours),
      "notRated": gap.essential.unrated == nil ? nil : true,
      "pace": situation.learner.pace.json, "missing": items, "bestNext": bestNext.map(object),
      "attributions": Attributions(ofRoles: position, in: situation.catalogue).json,
    ])
  }

  /// The role's position, alone.
  private var position: [Int] { [situation.catalogue.rolePosition(role.id)].compactMap(\.self) }

  /// Absent in taxonomies, which know none.
  private func hours(_ hours: HoursRange) -> HoursRange? {
    position.contains(where: situation.isOfTaxonomy) ? nil : hours
  }

  private func object(_ worth: Worth) -> JSONValue {
    let skill = situation.catalogue.skills[worth.bundle.skill]
    return .object([
      "skill": skill.id, "name": skill.name, "gain": worth.gain, "gainPerHour": worth.gainPerHour?.json(places: 4),
      "hours": hours(worth.bundle.toGo.hours),
      "first": worth.bundle.prerequisites.map { situation.catalogue.skills[$0].id },
      "brings": worth.brought.map { situation.catalogue.roles[$0].id },
    ])
  }

  public var page: Page {
    var citations = Citations(in: situation.catalogue)
    var page = Page([.title("What is missing for \(role.title)")])
    page.add(situation.facts(of: role))
    if !items.isEmpty { page.add(situation.learner.pace.facts) }
    guard !items.isEmpty else {
      if gap.essential.unrated == nil { page.add(.paragraph("Nothing is missing.")) }
      return page
    }
    page.add(.table(situation.table(of: [essentials, advantages])))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    if !bestNext.isEmpty {
      page.add(.heading("Best next" + .note("most match for an hour of study first")))
      page.add(bestNext.prefix(Self.mostSuggested).map { .fact("+\($0.gain)", phrase($0)) })
    }
    page.add(situation.disputes(among: items, &citations))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: position))
    return page
  }

  /// How many suggestions people are shown.
  private static let mostSuggested = 5

  /// "PostgreSQL 70 h with SQL first".
  private func phrase(_ worth: Worth) -> Phrase {
    let skills = situation.catalogue.skills
    let first = worth.bundle.prerequisites.map { skills[$0].name }
    let brought = worth.brought.map { situation.catalogue.roles[$0].title }
    let notes = [
      worth.bundle.toGo.briefText, first.isEmpty ? "" : "with \(first.enumerated) first",
      brought.isEmpty ? "" : "and \(brought.enumerated) is within \(Standings.nearLimit) essentials",
    ]
    return Phrase(skills[worth.bundle.skill].name)
      + Phrase(notes.filter { !$0.isEmpty }.joined(separator: " "), .faint)
  }

  private var essentials: (Phrase?, [ChecklistItem]) {
    (Phrase("For the essential requirements", .strong), Array(items.prefix(gap.essential.missing.count)))
  }

  private var advantages: (Phrase?, [ChecklistItem]) {
    let hours = gap.advantage.hours
    return (
      Phrase("For the advantages", .strong) + .note(hours == .zero ? "" : hours.estimateText),
      Array(items.dropFirst(gap.essential.missing.count))
    )
  }

  public var records: Records {
    Records(
      columns: ["skill", "name", "group", "strength", "weight", "mark"] + Records.hoursColumns
        + ["gain", "oneOf", "verdicts"],
      rows: items.map { item in
        [
          item.skill.id.rawValue, item.skill.name, item.skill.group.rawValue, item.need.rawValue, "\(item.weight)",
          item.mark?.rawValue,
        ] + Records.hours(item.hours) + [
          "\(item.gain)", Records.ids(item.group),
          Records.list(item.verdicts.map { "\($0.source) \($0.strength.text)" }),
        ]
      })
  }
}
