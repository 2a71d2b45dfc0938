import Canvas
import CareerModel
import CareerPages

/// What stands at the end of a skill's row in the Skills pane, and what rows can be ordered by.
struct SkillFacts {
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  /// Whose checklist is in front; nil for all skills.
  let role: Role?

  private var learner: Learner { state.assessments.learner }

  /// Whether the checklist of a taxonomy is in front, where requirements weigh what the publisher's figures say.
  var isWeighed: Bool { role.map(state.countsInsteadOfHours) ?? false }

  /// What learning it adds to the chosen role, with all that it needs; without one, how many roles want it.
  func value(of position: Int) -> Int {
    guard let role = role.flatMap({ catalogue.rolePosition($0.id) }) else {
      return catalogue.demand.roles[position].count
    }
    return SkillBundle(of: position, for: learner).map { learner.gain(of: $0, for: role) } ?? 0
  }

  /// Whether nothing is left to do about it: held, or never to be used.
  private func isSettled(_ position: Int) -> Bool {
    learner.heldSkills.holds(position) || learner.heldSkills.unwanted.contains(position)
  }

  /// The likely time of study; what has none comes last.
  func minutes(of position: Int) -> Int { catalogue.skills[position].hours?.likelyMinutes ?? .max }

  /// How many roles want it, and its hours.
  func ofDemand(for position: Int) -> Line {
    let wanted = catalogue.demand.roles[position].count
    let count = Line.cell(
      wanted.of("role"), .dim, columns: catalogue.hasHours ? 9 : 12, aligned: .right, in: state.look)
    return catalogue.hasHours ? count + hours(of: position) : count
  }

  /// Strength, and the hours of its bundle with what learning that adds.
  func of(_ requirement: Requirement?, for position: Int, width: Int) -> Line {
    let gain = value(of: position)
    let added = Line.cell(gain > 0 ? "+\(gain)" : "", .gain, columns: 5, aligned: .right, in: state.look)
    guard width >= 44 else { return added }
    let strength = requirement?.strength.text ?? "prerequisite"
    let dispute = requirement?.isDisputed == true ? ", disputed" : ""
    if isWeighed {
      let rating = width >= 56 ? requirement?.rating.map(\.text) ?? "" : ""
      return Line(rating, .figure) + Line("  " + strength, .dim) + added
    }
    return Line(strength + dispute, .dim) + bundleHours(of: position) + added
  }

  private func bundleHours(of position: Int) -> Line {
    let bundle = SkillBundle(of: position, for: learner)
    let toGo = bundle.flatMap { $0.prerequisites.isEmpty ? nil : $0.toGo }
    guard let toGo, toGo.hours != .zero else { return hours(of: position) }
    return Line.cell(toGo.briefText, .figure, columns: 10, aligned: .right, in: state.look)
  }

  private func hours(of position: Int) -> Line {
    let text = isSettled(position) ? "" : catalogue.hoursText(of: position, catalogue.skills[position].hours)
    return Line.cell(text, .figure, columns: 10, aligned: .right, in: state.look)
  }
}
