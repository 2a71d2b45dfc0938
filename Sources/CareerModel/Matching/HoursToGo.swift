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
  /// The factor of that pace; 1 where the estimates stand as they are.
  public let pace: Fraction
  /// The missing skills without an estimate, such as degrees, experience and soft skills, in the same order.
  public let unknown: [Int]
  /// Those of them that take years: experience and qualifications, which hours alone would hide.
  public let years: [Int]
  /// Whether all that is missing is from sources without hours, so that skills are counted instead.
  public let isCounted: Bool
  /// Why it is not known what there is to go, of a role as a whole; nil where it is known.
  public let unrated: Unrated?

  /// Less study is the smaller one: what takes no years before what does, then by the likely minutes.
  var studyKey: (years: Int, minutes: Int) { (years.isEmpty ? 0 : 1, hours.likelyMinutes) }

  /// Works out what is missing for `terms`, on top of what `earlier` takes care of already.
  ///
  /// The terms may be those of one role or of several together: each skill counts once.
  public init(meeting terms: some Collection<Catalogue.Term>, after earlier: HoursToGo? = nil, for learner: Learner) {
    var missing = MissingSkills(for: learner, taken: earlier?.missing ?? [])
    missing.meet(terms, pace: learner.pace)
    self.init(of: missing.inStudyOrder, for: learner)
  }

  /// What some skills take that are known to be missing, in study order.
  init(of missing: [Int], for learner: Learner) {
    self.missing = missing
    hours = learner.pace.rest(of: missing)
    pace = learner.pace.factor
    unknown = missing.filter { learner.catalogue.estimates[$0] == nil }
    years = unknown.filter { learner.catalogue.skills[$0].takesYears }
    isCounted = !missing.isEmpty && missing.allSatisfy(learner.catalogue.isCounted)
    unrated = nil
  }

  private init(counting role: Int, for learner: Learner) {
    let terms = learner.catalogue.terms[role]
    let (held, unwanted) = (learner.heldSkills.held, learner.heldSkills.unwanted)
    var missing: [Int] = []
    missing.reserveCapacity(terms.count { $0.strength == .essential })
    for term in terms where term.strength == .essential {
      let skill = term.options[0]
      if !held.contains(skill), !unwanted.contains(skill) { missing.append(skill) }
    }
    self.missing = missing
    hours = .zero
    pace = Fraction(1)
    unknown = missing
    years = []
    isCounted = !missing.isEmpty
    unrated = missing.isEmpty ? Unrated(role, in: learner.catalogue) : nil
  }

  /// What several lists of terms take one after the other, each on top of those before it.
  ///
  /// One-of groups are chosen jointly over all lists, so that together these are what all the terms take at once.
  static func inTurn(_ lists: [[Catalogue.Term]], for learner: Learner) -> [HoursToGo] {
    var missing = MissingSkills(for: learner, taken: [])
    return missing.meet(inTurn: lists, pace: learner.pace).map { HoursToGo(of: Array($0), for: learner) }
  }

  /// The hours to go of a role: its essential requirements.
  public static func essential(of role: Int, for learner: Learner) -> HoursToGo {
    // A dataset without hours asks for each skill once, without groups, needs or hours: what is missing is all there
    // is.
    guard learner.catalogue.traits(ofRole: role).hasHours else { return HoursToGo(counting: role, for: learner) }
    return HoursToGo(meeting: learner.catalogue.terms[role].lazy.filter { $0.strength == .essential }, for: learner)
  }

  /// The sum of a role's advantages, on top of its essential requirements.
  public static func advantage(of role: Int, after essential: HoursToGo, for learner: Learner) -> HoursToGo {
    HoursToGo(
      meeting: learner.catalogue.terms[role].lazy.filter { $0.strength == .advantage }, after: essential, for: learner)
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
    held = learner.heldSkills.held
    unwanted = learner.heldSkills.unwanted
    self.taken = BitSet(taken)
  }

  mutating func meet(_ terms: some Collection<Catalogue.Term>, pace: StudyPace) {
    let choices = cheapestChoices(among: terms, pace: pace)
    for (index, term) in terms.enumerated() { meet(term, choosing: choices[index]) }
  }

  /// Meets one list after the other; returns what each of them added.
  mutating func meet(inTurn lists: [[Catalogue.Term]], pace: StudyPace) -> [ArraySlice<Int>] {
    let choices = cheapestChoices(among: Array(lists.joined()), pace: pace)
    var index = 0
    return lists.map { terms in
      let before = inStudyOrder.count
      for term in terms {
        meet(term, choosing: choices[index])
        index += 1
      }
      return inStudyOrder[before...]
    }
  }

  private mutating func meet(_ term: Catalogue.Term, choosing choice: Int?) {
    if let skill = term.options.count == 1 ? term.options[0] : choice { insert(skill) }
  }

  /// For each unmet one-of group, by the index of its term, the member that costs least beside everything else.
  private func cheapestChoices(among terms: some Collection<Catalogue.Term>, pace: StudyPace) -> [Int: Int] {
    let groups = terms.enumerated().compactMap { index, term -> (index: Int, members: [Int])? in
      guard term.options.count > 1, !term.options.contains(where: held.contains) else { return nil }
      let members = term.options.filter { !unwanted.contains($0) }
      return members.isEmpty ? nil : (index, members)
    }
    guard !groups.isEmpty else { return [:] }
    var certain = self
    for term in terms where term.options.count == 1 { certain.insert(term.options[0]) }
    let additions = groups.map { group in group.members.map { certain.additions(of: $0) } }
    let choice = AlternativeSolver(groups: additions, cost: pace.cost).best()
    return Dictionary(uniqueKeysWithValues: zip(groups, choice).map { ($0.index, $0.members[$1]) })
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
