import CareerModel
import CareerPages

/// What a person lacks for a role, skill by skill.
public struct GapReport: ListReport {
  private let context: PageContext
  /// Its position.
  private let role: Int
  private let gap: Gap
  private let facts: GapPage

  /// - Parameter role: its position.
  public init(_ context: PageContext, role: Int) {
    self.context = context
    self.role = role
    gap = Gap(of: role, for: context.learner)
    facts = GapPage(role, gap: gap, in: context)
  }

  public var json: JSONValue {
    .object([
      "role": context.catalogue.roles[role].id, "match": context.assessments[role].match?.percent,
      "hours": context.hours(gap.essential.hours, to: role),
      "notRated": gap.essential.unrated == nil ? nil : true,
      "pace": context.learner.pace.json, "missing": facts.items, "bestNext": facts.bestNext.map(object),
      "attributions": attributions.json,
    ])
  }

  private var attributions: Attributions { Attributions(ofRoles: [role], in: context.catalogue) }

  private func object(_ value: LearningValue) -> JSONValue {
    let skill = context.catalogue.skills[value.bundle.skill]
    return .object([
      "skill": skill.id, "name": skill.name, "gain": value.gain, "gainPerHour": value.gainPerHour?.json(places: 4),
      "hours": context.hours(value.bundle.toGo.hours, to: role),
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
      }, attributions: attributions, hoursAt: context.learner.pace)
  }
}
