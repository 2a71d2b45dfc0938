/// How much match some study brings, to decide what comes first.
///
/// More gain per hour comes first, compared exactly, and what takes no study at all before everything else. Among
/// equals less study comes first, then fewer skills without hours, then the lower id.
struct GainRate {
  /// Points of displayed match, weighed.
  let gain: Int
  /// What is left to study.
  let cost: StudyCost
  let skill: Skill.ID
  /// Gain for each unit of study; nil without study.
  private let rate: Fraction?

  init(gain: Int, cost: StudyCost, skill: Skill.ID) {
    self.gain = gain
    self.cost = cost
    self.skill = skill
    rate = cost.study == 0 ? nil : Fraction(gain, cost.study)
  }

  func comes(before other: GainRate) -> Bool {
    switch (rate, other.rate) {
    case (let rate?, let otherRate?) where rate != otherRate: rate > otherRate
    case (nil, .some): true
    case (.some, nil): false
    default: precedes(other)
    }
  }

  /// More gain first, then as among equals.
  func bringsMore(than other: GainRate) -> Bool { gain == other.gain ? precedes(other) : gain > other.gain }

  private func precedes(_ other: GainRate) -> Bool { (cost, skill) < (other.cost, other.skill) }

  /// The gain for each hour of study at a pace; nil without study.
  func perHour(at pace: StudyPace) -> Fraction? { rate.map { $0 * (60 * pace.factor.denominator) } }
}

extension StudyPace {
  /// What some skills cost together.
  func cost(of skills: some Sequence<Int>) -> StudyCost { skills.reduce(.zero) { $0 + cost(of: $1) } }
}
