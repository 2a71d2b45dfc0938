/// What a bundle brings, to decide what comes first in a list of best next skills.
///
/// More gain per hour comes first, and what takes no study at all before everything else. Among equals less study comes
/// first, then fewer skills without hours, then the lower id.
struct GainRate {
  /// Points of displayed match, weighed.
  let gain: Int
  /// What is left to study.
  let cost: StudyCost
  let skill: Skill.ID
  /// The gain before rounding for the time; nil without study.
  let worth: StudyWorth?

  func comes(before other: GainRate) -> Bool {
    switch (worth, other.worth) {
    case (let worth?, let otherWorth?) where worth != otherWorth: worth > otherWorth
    case (nil, .some): true
    case (.some, nil): false
    default: precedes(other)
    }
  }

  /// More gain first, then as among equals.
  func bringsMore(than other: GainRate) -> Bool { gain == other.gain ? precedes(other) : gain > other.gain }

  private func precedes(_ other: GainRate) -> Bool { (cost, skill) < (other.cost, other.skill) }
}

extension StudyPace {
  /// What some skills cost together.
  func cost(of skills: some Sequence<Int>) -> StudyCost { skills.reduce(.zero) { $0 + cost(of: $1) } }
}
