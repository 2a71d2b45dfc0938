import CareerModel

/// Small values for examples worked out by hand.
public enum Examples {
  public static let levels = [
    (1, "Entry"), (2, "Junior"), (3, "Mid"), (4, "Senior"), (5, "Lead"), (6, "Head / Architect"), (7, "Executive"),
  ].map { Level(rank: $0, name: $1, meaning: "") }

  /// A skill that implies all that it needs, unless it is said what.
  public static func skill(
    _ id: Skill.ID, hours: Int? = nil, needs: [Skill.ID] = [], implies: [Skill.ID]? = nil, after: [Skill.ID] = [],
    kind: SkillKind = .concept
  ) -> Skill {
    Skill(
      id: id, name: id.rawValue, kind: kind, needs: needs, implies: implies ?? needs, after: after,
      hours: hours.map(HoursRange.init(likely:)))
  }

  public static func role(
    _ id: Role.ID, title: String? = nil, track: Track.ID = "track", level: Int = 3, zone: Int? = nil,
    essential: [[Skill.ID]] = [], advantage: [[Skill.ID]] = [], grants: [Skill.ID] = []
  ) -> Role {
    Role(
      id: id, title: title ?? id.rawValue, track: track, level: levels[level - 1],
      preparation: zone.map { Preparation(rank: $0, name: "Zone \($0)", meaning: "") },
      requirements: essential.map { Requirement(options: $0, strength: .essential) }
        + advantage.map { Requirement(options: $0, strength: .advantage) },
      grants: grants)
  }

  /// A requirement that sources judge, as mildly as the mildest of them.
  public static func requirement(_ skill: Skill.ID, _ verdicts: [(Source.ID, Strength)]) -> Requirement {
    Requirement(
      options: [skill], strength: verdicts.map(\.1).min() ?? .essential,
      verdicts: verdicts.map { Verdict(source: $0.0, strength: $0.1) })
  }

  public static func profile(
    have: [Skill.ID] = [], learning: [Skill.ID] = [], unwanted: [Skill.ID] = [], here: Role.ID? = nil,
    log: [(Skill.ID, hours: Int)] = []
  ) -> Profile {
    var profile = Profile()
    for skill in have { profile.marks[skill] = .have }
    for skill in learning { profile.marks[skill] = .learning }
    for skill in unwanted { profile.marks[skill] = .unwanted }
    // What was studied is marked the day after.
    if !log.isEmpty { for skill in profile.marks.keys { profile.markDays[skill] = Day("2026-11-22") } }
    profile.here = here
    profile.log = log.map { StudyEntry(skill: $0, minutes: $1 * 60, day: "2026-11-21") }
    return profile
  }

  /// A few skills that stand on each other, as in a real catalogue.
  public static let skills = [
    skill("python-basics", hours: 60), skill("python", hours: 120, needs: ["python-basics"]),
    skill("django", hours: 60, needs: ["python"]), skill("flask", hours: 30, needs: ["python"]),
    skill("sql", hours: 40), skill("postgresql", hours: 30, needs: ["sql"]), skill("communication", kind: .soft),
    skill("experience", needs: ["python"], kind: .experience),
  ]
}

extension Learner {
  /// The ids of some skill positions.
  public func ids(_ positions: some Sequence<Int>) -> [Skill.ID] { positions.map { catalogue.skills[$0].id } }
}

extension Examples {
  public static func pay(
    _ role: Role.ID, _ amount: Int?, low: Int? = nil, high: Int? = nil, level: String = "all", region: String = "UK",
    country: String? = nil, statistic: String = "median", period: PayPeriod = .year, sample: Int? = nil,
    asAt: String = "2025",
    basis: PayBasis = .quoted, source: Source.ID = "S", confidence: Confidence = .high, use: PayUse = .show
  ) -> PayFigure {
    func pounds(_ units: Int?) -> Money? { units.map { Money(currency: "GBP", units: $0) } }
    return PayFigure(
      role: role, label: "", level: level, region: region, country: country, period: period, statistic: statistic,
      low: pounds(low),
      amount: pounds(amount), high: pounds(high), sample: sample, asAt: asAt, basis: basis, source: source,
      confidence: confidence, use: use)
  }

  /// Scores for the six interests, from Realistic to Conventional.
  public static func scores(_ numbers: [Int]) -> InterestScores {
    var scores = InterestScores()
    for (interest, number) in zip(Interest.allCases, numbers) { scores[interest] = number }
    return scores
  }

  public static func tutor(
    _ name: String, rating: Int = 50, reviews: Int = 10, price: Int = 30, free: Bool = true
  ) -> Tutor {
    Tutor(
      id: Tutor.ID(name.lowercased()), name: name, ratingTenths: rating, reviews: reviews,
      pricePerHour: Money(currency: "GBP", units: price), firstLessonFree: free, asAt: "2025", sources: [])
  }
}
