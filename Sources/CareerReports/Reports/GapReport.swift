import CareerModel
import CareerPages

/// What a person lacks for a role, skill by skill.
public struct GapReport: ListReport {
  private let context: PageContext
  private let role: Role
  private let gap: Gap
  private let facts: GapPage

  /// - Parameter position: that of the role.
  public init(_ context: PageContext, role position: Int) {
    self.context = context
    role = context.catalogue.roles[position]
    gap = Gap(of: position, for: context.learner)
    facts = GapPage(position, gap: gap, in: context)
  }

  public var json: JSONValue {
    .object([
      "role": role.id, "match": context.assessments[role.id]?.match?.percent, "hours": hours(gap.essential.hours),
      "notRated": gap.essential.unrated == nil ? nil : true,
      "pace": context.learner.pace.json, "missing": facts.items, "bestNext": facts.bestNext.map(object),
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

  public var page: Page { facts.document }

  public var records: Records {
    Records(
      columns: ["skill", "name", "group", "strength", "weight", "mark"] + Records.hoursColumns
        + ["gain", "oneOf", "verdicts"] + Records.bundleColumns,
      rows: facts.items.map { item in
        [
          item.skill.id.rawValue, item.skill.name, item.skill.group.rawValue, item.need.rawValue, "\(item.weight)",
          item.mark?.rawValue,
        ] + Records.hours(item.hours) + [
          "\(item.gain)", Records.ids(item.group),
          Records.list(item.verdicts.map { "\($0.source) \($0.strength.text)" }),
        ] + Records.bundle(of: item)
      }, attributions: Attributions(ofRoles: position, in: context.catalogue))
  }
}
