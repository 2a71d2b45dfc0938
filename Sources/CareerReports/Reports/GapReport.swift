import CareerModel

/// What a person lacks for a role, skill by skill.
public struct GapReport: ListReport {
  private let context: ReportContext
  private let role: Role
  private let gap: Gap
  private let items: [ChecklistItem]
  private let bestNext: [LearningValue]

  /// - Parameter position: that of the role.
  public init(_ context: ReportContext, role position: Int) {
    self.context = context
    role = context.catalogue.roles[position]
    gap = Gap(of: position, for: context.learner)
    items = gap.items.map { ChecklistItem($0, for: position, in: context) }
    bestNext = context.assessments.bestNext(for: [WeightedRole(role: position)])
  }

  public var json: JSONValue {
    .object([
      "role": role.id, "match": context.assessments[role.id]?.match?.percent, "hours": hours(gap.essential.hours),
      "notRated": gap.essential.unrated == nil ? nil : true,
      "pace": context.learner.pace.json, "missing": items, "bestNext": bestNext.map(object),
      "attributions": Attributions(ofRoles: position, in: context.catalogue).json,
    ])
  }

  /// The role's position, alone.
  private var position: [Int] { [context.catalogue.rolePosition(role.id)].compactMap(\.self) }

  /// Absent in taxonomies, which know none.
  private func hours(_ hours: HoursRange) -> HoursRange? {
    position.contains(where: context.isOfTaxonomy) ? nil : hours
  }

  private func object(_ value: LearningValue) -> JSONValue {
    let skill = context.catalogue.skills[value.bundle.skill]
    return .object([
      "skill": skill.id, "name": skill.name, "gain": value.gain, "gainPerHour": value.gainPerHour?.json(places: 4),
      "hours": hours(value.bundle.toGo.hours),
      "first": value.bundle.prerequisites.map { context.catalogue.skills[$0].id },
      "brings": value.brought.map { context.catalogue.roles[$0].id },
    ])
  }

  public var page: Page {
    var citations = Citations(in: context.catalogue)
    var page = Page([.title("What is missing for \(role.title)")])
    page.add(context.facts(of: role))
    if !items.isEmpty { page.add(context.learner.pace.facts) }
    guard !items.isEmpty else {
      if gap.essential.unrated == nil { page.add(.paragraph("Nothing is missing.")) }
      return page
    }
    page.add(.table(context.table(of: [essentials, advantages])))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    if !bestNext.isEmpty {
      page.add(.heading("Best next" + .note("most match for an hour of study first")))
      page.add(bestNext.prefix(Self.mostSuggested).map { .fact("+\($0.gain)", phrase($0)) })
    }
    page.add(context.disputes(among: items, &citations))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: position))
    return page
  }

  /// How many suggestions people are shown.
  private static let mostSuggested = 5

  /// "PostgreSQL 70 h with SQL first".
  private func phrase(_ value: LearningValue) -> Phrase {
    let skills = context.catalogue.skills
    let first = value.bundle.prerequisites.map { skills[$0].name }
    let brought = value.brought.map { context.catalogue.roles[$0].title }
    let notes = [
      value.bundle.toGo.briefText, first.isEmpty ? "" : "with \(first.enumerated) first",
      brought.isEmpty ? "" : "and \(brought.enumerated) is within \(Assessments.nearLimit) essentials",
    ]
    return Phrase(skills[value.bundle.skill].name)
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
