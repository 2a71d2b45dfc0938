import BitCollections

/// What a person still has to learn to meet some requirements, and how long that takes.
///
/// The unheld requirements plus the unheld prerequisites beneath them, each once. Of an unmet one-of group counts the
/// member that makes the likely total smallest; groups that interact are chosen jointly, by exact search. Where totals
/// are equal, fewer skills without hours win, then the choice first in order: a group that is met on the way to
/// something else adds nothing.
///
/// Unwanted skills stay out: a requirement for one adds nothing, prerequisites are not followed through one, and a
/// one-of group is chosen among its other members. What has no hours is named in `unknown`, never summed.
public struct HoursToGo: Hashable, Sendable {
  /// The positions of the skills to learn, prerequisites before what needs them, else in the order of the requirements.
  public let missing: [Int]
  /// What is left of all missing skills that have an estimate, scaled by the person's pace.
  public let hours: HoursRange
  /// The missing skills without an estimate, such as degrees, experience and soft skills, in the same order.
  public let unknown: [Int]

  /// Works out what is missing for `terms`, on top of what `earlier` takes care of already.
  ///
  /// The terms may be those of one role or of several together: each skill counts once.
  public init(meeting terms: [Catalogue.Term], after earlier: HoursToGo? = nil, for learner: Learner) {
    var missing = MissingSkills(for: learner, taken: earlier?.missing ?? [])
    missing.meet(terms, pace: learner.pace)
    self.missing = missing.inStudyOrder
    hours = learner.pace.rest(of: self.missing)
    unknown = self.missing.filter { learner.catalogue.estimates[$0] == nil }
  }

  /// The hours to go of a role: its essential requirements.
  public static func essential(of role: Int, for learner: Learner) -> HoursToGo {
    HoursToGo(meeting: learner.catalogue.terms[role].filter { $0.strength == .essential }, for: learner)
  }

  /// The sum of a role's advantages, on top of its essential requirements.
  public static func advantage(of role: Int, after essential: HoursToGo, for learner: Learner) -> HoursToGo {
    HoursToGo(
      meeting: learner.catalogue.terms[role].filter { $0.strength == .advantage }, after: essential, for: learner)
  }
}

/// Collects skills to learn with what lies beneath them, each once and in study order.
private struct MissingSkills {
  private(set) var inStudyOrder: [Int] = []

  private let needs: [[Int]]
  private let held: BitSet
  private let unwanted: BitSet
  private var taken: BitSet

  init(for learner: Learner, taken: [Int]) {
    needs = learner.catalogue.graph.needs
    held = learner.holdings.held
    unwanted = learner.holdings.unwanted
    self.taken = BitSet(taken)
  }

  mutating func meet(_ terms: [Catalogue.Term], pace: StudyPace) {
    let unmet = terms.compactMap { term -> [Int]? in
      guard !term.options.contains(where: held.contains) else { return nil }
      let wanted = term.options.filter { !unwanted.contains($0) }
      return wanted.isEmpty ? nil : wanted
    }
    guard unmet.contains(where: { $0.count > 1 }) else {
      for options in unmet { insert(options[0]) }
      return
    }
    let groups = unmet.filter { $0.count > 1 }
    var choice = cheapestChoice(of: groups, beside: unmet.filter { $0.count == 1 }.joined(), pace: pace)[...]
    for options in unmet { insert(options.count == 1 ? options[0] : options[choice.removeFirst()]) }
  }

  /// For each group the index of its chosen option, where `certain` skills are to be learned anyway.
  private func cheapestChoice(of groups: [[Int]], beside certain: some Sequence<Int>, pace: StudyPace) -> [Int] {
    var base = self
    for skill in certain { base.insert(skill) }
    let additions = groups.map { options in options.map { base.additions(of: $0) } }
    return OneOfChoice(groups: additions, cost: pace.cost).best()
  }

  /// What a skill would add to the collection.
  private func additions(of skill: Int) -> [Int] {
    var copy = self
    copy.insert(skill)
    return Array(copy.inStudyOrder[inStudyOrder.count...])
  }

  private mutating func insert(_ skill: Int) {
    guard !held.contains(skill), !unwanted.contains(skill), !taken.contains(skill) else { return }
    taken.insert(skill)
    for need in needs[skill] { insert(need) }
    inStudyOrder.append(skill)
  }
}
