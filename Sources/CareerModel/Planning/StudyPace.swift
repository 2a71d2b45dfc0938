/// How a person's logged study changes what is left to study.
///
/// Two readings of the log, by whether the skill is finished (marked as had, wanted or not) or still being learned:
/// - Finished skills show a pace: (40 h + logged)/(40 h + estimated likely hours), both over the finished skills that
///   have log entries and an estimate and were finished on a later day than the first of these: what was known before
///   it was logged says nothing of how long it took. The 40 hours keep the first entries from swinging everything, and
///   under 20 logged hours there is no pace at all. A skill that is still being learned says nothing either: its hours
///   so far are few because it is not done.
/// - Hours logged on a skill that is not finished are study already done: they come off that skill, down to nothing.
///
/// What is left of a skill is thus its estimate x pace - logged. Sums are exact and cut to whole minutes once, which
/// leaves the rounding to whole hours the same.
public struct StudyPace: Sendable {
  /// Minutes of 40 hours: the weight of our estimates against the log.
  static let priorMinutes = 40 * 60
  /// How much of the log must be of finished skills before it shows a pace.
  static let fewestMinutes = 20 * 60

  /// The pace; 1 without a log, above 1 for a person who takes longer than estimated.
  public let factor: Fraction

  /// Whether the log changes what is estimated.
  public var isOwn: Bool { factor.numerator != factor.denominator }

  private let estimates: StudyEstimates
  private let logged: [Int: Int]

  public init(of profile: Profile, with heldSkills: HeldSkills, in catalogue: Catalogue) {
    var minutes: [Int: Int] = [:]
    var firstDays: [Int: Day] = [:]
    for entry in profile.log {
      guard let skill = catalogue.skillPosition(entry.skill) else { continue }
      minutes[skill, default: 0] += entry.minutes
      if let day = entry.date { firstDays[skill] = min(firstDays[skill] ?? day, day) }
    }
    var (studied, estimated) = (0, 0)
    for (skill, minutes) in minutes where heldSkills.ticked.contains(skill) || heldSkills.unwanted.contains(skill) {
      guard let estimate = catalogue.estimates[skill], let first = firstDays[skill],
        let finished = profile.markDays[catalogue.skills[skill].id], finished > first
      else { continue }
      studied += minutes
      estimated += estimate.likelyMinutes
    }
    factor =
      studied < Self.fewestMinutes ? Fraction(1) : Fraction(Self.priorMinutes + studied, Self.priorMinutes + estimated)
    estimates = catalogue.estimates
    logged = minutes
  }

  /// What is left to study of some skills that are not held; those without an estimate add nothing.
  public func rest(of skills: some Sequence<Int>) -> HoursRange {
    var low = 0
    var likely = 0
    var high = 0
    for skill in skills {
      guard let estimate = estimates[skill] else { continue }
      low += scaledRest(of: skill, estimate: estimate.lowMinutes)
      likely += scaledRest(of: skill, estimate: estimate.likelyMinutes)
      high += scaledRest(of: skill, estimate: estimate.highMinutes)
    }
    return HoursRange(
      lowMinutes: low / factor.denominator, likelyMinutes: likely / factor.denominator,
      highMinutes: high / factor.denominator)
  }

  /// What is left to study of one skill; nil where there is no estimate.
  public func rest(of skill: Int) -> HoursRange? { estimates[skill] == nil ? nil : rest(of: CollectionOfOne(skill)) }

  /// What choosing a skill costs, in the exact unit of this pace.
  func cost(of skill: Int) -> StudyCost {
    guard let estimate = estimates[skill] else { return StudyCost(study: 0, unknown: 1) }
    return StudyCost(study: scaledRest(of: skill, estimate: estimate.likelyMinutes), unknown: 0)
  }

  /// Minutes that no pace changes, in the exact unit of `cost`.
  func study(ofMinutes minutes: Int) -> Int { minutes * factor.denominator }

  /// Minutes times the denominator of the factor, so that nothing is rounded before a sum is complete.
  private func scaledRest(of skill: Int, estimate: Int) -> Int {
    max(0, estimate * factor.numerator - logged[skill, default: 0] * factor.denominator)
  }
}

/// What is left to study as choices compare it: first the study itself, then how many skills have no hours.
struct StudyCost: Hashable, Comparable {
  var study: Int
  var unknown: Int

  static let zero = StudyCost(study: 0, unknown: 0)

  static func + (left: Self, right: Self) -> Self {
    StudyCost(study: left.study + right.study, unknown: left.unknown + right.unknown)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.study, left.unknown) < (right.study, right.unknown)
  }
}
