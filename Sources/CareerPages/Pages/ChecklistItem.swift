import CareerModel

/// One line of a checklist: a skill that a role asks for or that lies beneath one, and how a person stands with it.
public struct ChecklistItem: Sendable {
  public let position: Int
  public let skill: Skill
  /// Its name among all that the role asks for.
  public let name: String
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
  /// What the bundle takes; nil where none of it has hours.
  public var bundleHours: HoursRange? {
    bundle.flatMap { $0.toGo.hours == .zero && !$0.toGo.unknown.isEmpty ? nil : $0.toGo.hours }
  }
  /// What learning the bundle would add to the displayed match.
  public let bundleGain: Int
  /// The members of the one-of group, the skill itself among them; empty where it stands alone.
  public let group: [Skill.ID]
  public let verdicts: [Verdict]
  /// What a taxonomy publishes about the requirement.
  public let rating: Rating?

  /// What learning the bundle takes, in a narrow column; nothing where nothing is to learn.
  public var bundleHoursText: String { bundle?.hoursText ?? "" }

  /// Whether two sources judge the requirement differently.
  public var isDisputed: Bool { verdicts.differ }

  private init(
    position: Int, besides sharedNames: Set<String>, need: Gap.Need, weight: Int, hours: HoursRange?, for role: Int,
    group: [Skill.ID], verdicts: [Verdict], rating: Rating?, in context: PageContext
  ) {
    self.position = position
    skill = context.catalogue.skills[position]
    name = context.catalogue.name(ofSkill: position, besides: sharedNames)
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
  fileprivate init(
    _ position: Int, besides sharedNames: Set<String>, of requirement: Requirement, for role: Role, at place: Int,
    in context: PageContext
  ) {
    self.init(
      position: position, besides: sharedNames, need: requirement.strength == .essential ? .essential : .advantage,
      weight: requirement.weight, hours: context.catalogue.skills[position].hours,
      for: place, group: requirement.options, verdicts: role.verdicts(on: requirement), rating: requirement.rating,
      in: context)
  }

  /// A missing skill, with the requirement that asks for it and its siblings where one does.
  fileprivate init(
    _ item: Gap.Item, besides sharedNames: Set<String>, of requirement: Requirement?, for role: Int,
    in context: PageContext
  ) {
    self.init(
      position: item.skill, besides: sharedNames, need: item.need, weight: item.weight, hours: item.hours, for: role,
      group: requirement?.options ?? [], verdicts: item.verdicts, rating: requirement?.rating, in: context)
  }
}

extension PageContext {
  /// Everything a role asks for, each member of a one-of group a line of its own, in the role's order.
  public func checklist(of position: Int) -> [ChecklistItem] {
    // A role of an import is read anew each time that it is asked for.
    let role = catalogue.roles[position]
    let shared = catalogue.sharedNames(ofRole: position)
    return role.requirements.flatMap { requirement in
      requirement.options.compactMap(catalogue.skillPosition).map {
        ChecklistItem($0, besides: shared, of: requirement, for: role, at: position, in: self)
      }
    }
  }

  /// What is missing for a role, given by its position, in the order of the gap.
  func checklist(of gap: Gap, for role: Int) -> [ChecklistItem] {
    let requirements = Dictionary(
      catalogue.roles[role].requirements.map { (Set($0.options), $0) }, uniquingKeysWith: { first, _ in first })
    let shared = catalogue.sharedNames(ofRole: role)
    return gap.items.map { item in
      let members = ([item.skill] + item.siblings).map { catalogue.skills[$0].id }
      return ChecklistItem(item, besides: shared, of: requirements[Set(members)], for: role, in: self)
    }
  }
}
