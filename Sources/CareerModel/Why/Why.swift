import BitCollections

/// A match opened to its sum: what each requirement is worth, who says so, what would lift it and what would change it.
public struct Why: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  /// Its exact `share` is what the points of all held terms add up to.
  public let match: Match
  /// Essential, then advantage; a block that is empty is left out.
  public let blocks: [Block]
  /// The single ticks that would lift the displayed match most, most first, then in the role's order.
  ///
  /// Only skills that the role asks for: something harder that happens to imply several of them is no advice.
  public let bestTicks: [SkillGain]
  /// What the match would be by each source that judges more strictly than the match does, in the order in which the
  /// role's verdicts name them.
  public let stricterReadings: [StricterReading]

  /// The requirements of one strength.
  public struct Block: Hashable, Sendable {
    public let strength: Strength
    /// How many of the 100 points it is worth: 80 or 20, or all of them where the other block is empty.
    public let points: Int
    /// The sum of the points of its held terms.
    public let heldPoints: Fraction
    public let tally: Match.Tally
    /// In the role's order.
    public let terms: [Term]
  }

  /// One line of the sum.
  public struct Term: Hashable, Sendable {
    /// Its index among the requirements of the role.
    public let requirement: Int
    /// Its options, weight and points.
    public let line: MatchTerm
    /// How the person stands with each option.
    public let states: [SkillState]
    /// What each source says, in the catalogue's order.
    public let verdicts: [Verdict]
    /// The match if this requirement alone counted as its strictest verdict has it; nil where that is how it counts.
    public let stricterMatch: Match?

    /// Whether two sources judge it differently.
    public var isDisputed: Bool { verdicts.differ }

    /// How the requirement stands: as its first held option; else learned where an option is, and unwanted where all
    /// are.
    public var state: SkillState {
      if let held = states.first(where: \.isHeld) { return held }
      if states.contains(.learning) { return .learning }
      return states.allSatisfy { $0 == .unwanted } ? .unwanted : .missing
    }
  }

  /// Opens the match with a role, given by position; nil where the role asks for nothing.
  ///
  /// - Parameter limit: how many ticks to suggest at most.
  public init?(of role: Int, for learner: Learner, limit: Int = 5) {
    guard let match = learner.match(with: role) else { return nil }
    let terms = Self.terms(of: role, for: learner)
    self.role = role
    self.match = match
    blocks = Strength.allCases.filter { match.tally($0).of > 0 }.map { strength in
      let (points, tally) = (match.points(strength), match.tally(strength))
      return Block(
        strength: strength, points: points, heldPoints: Fraction(points * tally.heldWeight, tally.weight),
        tally: tally, terms: terms.filter { $0.line.strength == strength })
    }
    bestTicks = learner.bestTicks(for: role, limit: limit)
    stricterReadings = StricterReading.all(of: role, for: learner)
  }

  private static func terms(of role: Int, for learner: Learner) -> [Term] {
    let entity = learner.catalogue.roles[role]
    let lines = Match.terms(of: learner.catalogue.terms[role], with: learner.heldSkills)
    return zip(lines, entity.requirements).enumerated().map { index, pair in
      let (line, requirement) = pair
      let verdicts = entity.verdicts(on: requirement)
      let isMilder = verdicts.contains { $0.strength > line.strength }
      return Term(
        requirement: index, line: line, states: line.options.map(learner.state), verdicts: verdicts,
        stricterMatch: isMilder ? learner.match(with: role, asEssential: [index]) : nil)
    }
  }
}

extension Learner {
  /// The skills a role asks for whose ticks would lift its displayed match most, most first, then in the role's order.
  fileprivate func bestTicks(for role: Int, limit: Int) -> [SkillGain] {
    var seen = heldSkills.held.union(heldSkills.unwanted)
    let asked = catalogue.terms[role].flatMap(\.options).filter { seen.insert($0).inserted }
    return worthTicking(asked, for: role, limit: limit).sorted { $0.gain > $1.gain }
  }
}
