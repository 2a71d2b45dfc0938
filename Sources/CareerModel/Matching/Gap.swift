/// What a role asks for and a person does not hold, skill by skill: the list behind its hours to go.
///
/// First what the essential requirements take, then what the advantages add, each in study order: prerequisites before
/// what needs them. Of an unmet one-of group it holds the member that the hours count. Unwanted skills are not in it.
public struct Gap: Hashable, Sendable {
  public let essential: HoursToGo
  public let advantage: HoursToGo
  public let items: [Item]

  /// One missing skill.
  public struct Item: Hashable, Sendable {
    /// The skill's position.
    public let skill: Int
    /// What the role says of the skill itself.
    public let need: Need
    /// The sum that its hours are part of: a prerequisite or an advantage may be on the way to something essential.
    public let sum: Strength
    /// The weight of the requirement; 0 for a prerequisite that the role does not ask for.
    public let weight: Int
    public let mark: Mark?
    /// What is left of it; absent where there is no estimate.
    public let hours: HoursRange?
    /// The other members of its one-of group.
    public let siblings: [Int]
    public let verdicts: [Verdict]
  }

  public enum Need: String, Hashable, Sendable { case essential, advantage, prerequisite }

  public init(of role: Int, for learner: Learner) {
    let essential = HoursToGo.essential(of: role, for: learner)
    let advantage = HoursToGo.advantage(of: role, after: essential, for: learner)
    let requirements = UnmetRequirements(of: role, for: learner)
    func item(_ skill: Int, _ sum: Strength) -> Item {
      let asked = requirements.strongest(for: skill)
      return Item(
        skill: skill, need: asked.map { $0.term.strength == .essential ? .essential : .advantage } ?? .prerequisite,
        sum: sum, weight: asked?.term.weight ?? 0, mark: learner.heldSkills.learning.contains(skill) ? .learning : nil,
        hours: learner.pace.rest(of: skill),
        siblings: asked?.term.options.filter { $0 != skill } ?? [], verdicts: asked?.verdicts ?? [])
    }
    self.essential = essential
    self.advantage = advantage
    items = essential.missing.map { item($0, .essential) } + advantage.missing.map { item($0, .advantage) }
  }
}

/// The requirements of a role that are not met yet.
private struct UnmetRequirements {
  private let unmet: [(term: Catalogue.Term, verdicts: [Verdict])]

  init(of role: Int, for learner: Learner) {
    let entity = learner.catalogue.roles[role]
    unmet = zip(learner.catalogue.terms[role], entity.requirements)
      .filter { term, _ in !term.options.contains(where: learner.heldSkills.holds) }
      .map { ($0, entity.verdicts(on: $1)) }
  }

  /// The requirement that speaks of a skill: the strongest, then the one with the fewest alternatives, then the first.
  func strongest(for skill: Int) -> (term: Catalogue.Term, verdicts: [Verdict])? {
    unmet.filter { $0.term.options.contains(skill) }.min { $0.term.speaksBefore($1.term) }
  }
}

extension Role {
  /// What each source says of a requirement: its own verdicts, else its strength by those who speak for the role.
  public func verdicts(on requirement: Requirement) -> [Verdict] {
    guard requirement.verdicts.isEmpty else { return requirement.verdicts }
    return requirementSources.map { Verdict(source: $0, strength: requirement.strength) }
  }
}

extension Catalogue.Term {
  /// Whether it says more of a skill that both name: it is stronger, or as strong with fewer alternatives.
  func speaksBefore(_ other: Catalogue.Term) -> Bool {
    strength == other.strength ? options.count < other.options.count : strength > other.strength
  }
}
