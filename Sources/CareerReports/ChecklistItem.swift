import CareerModel

/// One line of a checklist: a skill that a role asks for or that lies beneath one, and how a person stands with it.
struct ChecklistItem {
  let position: Int
  let skill: Skill
  let need: Gap.Need
  /// The weight of the requirement in its block; 0 for a prerequisite.
  let weight: Int
  let mark: Mark?
  /// Whether the skill is held without a tick of its own.
  let isImplied: Bool
  let isHeld: Bool
  /// The estimate of the whole skill; in a gap, of what is left of it.
  let hours: HoursRange?
  /// What ticking it would add to the displayed match.
  let gain: Int
  /// The members of the one-of group, the skill itself among them; empty where it stands alone.
  let group: [Skill.ID]
  let verdicts: [Verdict]
  /// What a taxonomy publishes about the requirement.
  let rating: Rating?

  /// Whether two sources judge the requirement differently.
  var isDisputed: Bool { Set(verdicts.map(\.strength)).count > 1 }

  private init(
    position: Int, need: Gap.Need, weight: Int, hours: HoursRange?, gain: Int, group: [Skill.ID], verdicts: [Verdict],
    rating: Rating?, in context: ReportContext
  ) {
    self.position = position
    skill = context.catalogue.skills[position]
    self.need = need
    self.weight = weight
    mark = context.marks[skill.id]
    isImplied = context.isImplied(position)
    isHeld = context.learner.heldSkills.holds(position)
    self.hours = hours
    self.gain = gain
    self.group = group.count > 1 ? group : []
    self.verdicts = verdicts
    self.rating = rating
  }

  /// One member of a role's requirement.
  init(_ position: Int, of requirement: Requirement, for role: Int, in context: ReportContext) {
    self.init(
      position: position, need: requirement.strength == .essential ? .essential : .advantage,
      weight: requirement.weight, hours: context.catalogue.skills[position].hours,
      gain: context.learner.gain(of: position, for: role), group: requirement.options,
      verdicts: context.catalogue.roles[role].verdicts(on: requirement), rating: requirement.rating, in: context)
  }

  /// A missing skill.
  init(_ item: Gap.Item, for role: Int, in context: ReportContext) {
    let members = Set(([item.skill] + item.siblings).map { context.catalogue.skills[$0].id })
    let requirement = context.catalogue.roles[role].requirements.first { Set($0.options) == members }
    self.init(
      position: item.skill, need: item.need, weight: item.weight, hours: item.hours, gain: item.gain,
      group: requirement?.options ?? [], verdicts: item.verdicts, rating: requirement?.rating, in: context)
  }
}

extension ReportContext {
  /// Everything a role asks for, each member of a one-of group a line of its own, in the role's order.
  func checklist(of role: Int) -> [ChecklistItem] {
    catalogue.roles[role].requirements.flatMap { requirement in
      requirement.options.compactMap(catalogue.skillPosition).map {
        ChecklistItem($0, of: requirement, for: role, in: self)
      }
    }
  }
}

extension ChecklistItem: JSONConvertible {
  /// The whole line, as a role's requirements and a gap show it.
  var json: JSONValue {
    .object([
      "skill": skill.id, "name": skill.name, "group": skill.group.rawValue, "strength": need.rawValue, "weight": weight,
      "mark": mark, "implied": isImplied, "hours": hours, "gain": gain, "oneOf": oneOf, "verdicts": verdicts,
      "importance": rating?.importance.map { JSONValue.shortest($0, places: 2) },
      "level": rating?.level.map { JSONValue.shortest($0, places: 2) }, "hot": rating?.hot,
      "inDemand": rating?.inDemand,
    ])
  }

  /// Absent where the skill stands alone.
  var oneOf: [Skill.ID]? { group.isEmpty ? nil : group }
}

extension Rating {
  /// Absent for skills and knowledge, which are rated by importance instead.
  fileprivate var hot: Bool? { importance == nil ? isHot : nil }
  fileprivate var inDemand: Bool? { importance == nil ? isInDemand : nil }

  /// In a narrow column: "4.12 of 5", "in demand", "hot", or nothing.
  var text: String {
    if let importance { return "\(JSONValue.number(importance, places: 2).text()) of 5" }
    return isInDemand ? "in demand" : isHot ? "hot" : ""
  }
}
