import CareerModel

/// One line of a checklist: a skill that a role asks for or that lies beneath one, and how a person stands with it.
public struct ChecklistItem: Sendable {
  public let position: Int
  public let skill: Skill
  public let need: Gap.Need
  /// The weight of the requirement in its block; 0 for a prerequisite.
  public let weight: Int
  public let mark: Mark?
  /// Whether the skill is held without a tick of its own.
  public let isImplied: Bool
  public let isHeld: Bool
  /// The estimate of the whole skill; in a gap, of what is left of it.
  public let hours: HoursRange?
  /// What ticking it alone would add to the displayed match.
  public let gain: Int
  /// What there is to learn for it, with what has to come first; nil where nothing is.
  public let bundle: SkillBundle?
  /// The skills of the bundle, in study order.
  public let bundleSkills: [Skill.ID]
  /// What learning the bundle would add to the displayed match.
  public let bundleGain: Int
  /// The members of the one-of group, the skill itself among them; empty where it stands alone.
  public let group: [Skill.ID]
  public let verdicts: [Verdict]
  /// What a taxonomy publishes about the requirement.
  public let rating: Rating?

  /// Whether two sources judge the requirement differently.
  public var isDisputed: Bool { Set(verdicts.map(\.strength)).count > 1 }

  private init(
    position: Int, need: Gap.Need, weight: Int, hours: HoursRange?, for role: Int, group: [Skill.ID], verdicts: [Verdict],
    rating: Rating?, in context: PageContext
  ) {
    self.position = position
    skill = context.catalogue.skills[position]
    self.need = need
    self.weight = weight
    mark = context.marks[skill.id]
    isImplied = context.isImplied(position)
    isHeld = context.learner.heldSkills.holds(position)
    self.hours = hours
    gain = context.learner.gain(of: position, for: role)
    bundle = SkillBundle(of: position, for: context.learner)
    bundleSkills = bundle?.toGo.missing.map { context.catalogue.skills[$0].id } ?? []
    bundleGain = bundle.map { context.learner.gain(of: $0, for: role) } ?? 0
    self.group = group.count > 1 ? group : []
    self.verdicts = verdicts
    self.rating = rating
  }

  /// One member of a role's requirement.
  public init(_ position: Int, of requirement: Requirement, for role: Int, in context: PageContext) {
    self.init(
      position: position, need: requirement.strength == .essential ? .essential : .advantage,
      weight: requirement.weight, hours: context.catalogue.skills[position].hours,
      for: role, group: requirement.options,
      verdicts: context.catalogue.roles[role].verdicts(on: requirement), rating: requirement.rating, in: context)
  }

  /// A missing skill.
  public init(_ item: Gap.Item, for role: Int, in context: PageContext) {
    let members = Set(([item.skill] + item.siblings).map { context.catalogue.skills[$0].id })
    let requirement = context.catalogue.roles[role].requirements.first { Set($0.options) == members }
    self.init(
      position: item.skill, need: item.need, weight: item.weight, hours: item.hours, for: role,
      group: requirement?.options ?? [], verdicts: item.verdicts, rating: requirement?.rating, in: context)
  }
}

extension PageContext {
  /// Everything a role asks for, each member of a one-of group a line of its own, in the role's order.
  public func checklist(of role: Int) -> [ChecklistItem] {
    catalogue.roles[role].requirements.flatMap { requirement in
      requirement.options.compactMap(catalogue.skillPosition).map {
        ChecklistItem($0, of: requirement, for: role, in: self)
      }
    }
  }
}
