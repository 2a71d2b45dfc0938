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

  /// What there is to learn for it; nil where it is held, or never to be used.
  private func bundle(of position: Int) -> SkillBundle? { SkillBundle(of: position, for: learner) }

  /// What learning it adds to the chosen role, with all that it needs; without one, how many roles want it.
  func value(of position: Int) -> Int {
    role == nil ? catalogue.demand.roles[position].count : gain(of: bundle(of: position))
  }

  private func gain(of bundle: SkillBundle?) -> Int {
    guard let bundle, let role = role.flatMap({ catalogue.rolePosition($0.id) }) else { return 0 }
    return learner.gain(of: bundle, for: role)
  }

  /// The likely time of study, with all that it needs; what has none comes last.
  func minutes(of position: Int) -> Int {
    guard !catalogue.isCounted(position), let toGo = bundle(of: position)?.toGo, toGo.unknown.count < toGo.missing.count
    else { return .max }
    return toGo.hours.likelyMinutes
  }

  /// How many roles want it, and the hours of its bundle.
  func ofDemand(for position: Int) -> Line {
    let wanted = catalogue.demand.roles[position].count
    let count = Line.cell(
      wanted.of("role"), .dim, columns: catalogue.hasHours ? 9 : 12, aligned: .right, in: state.look)
    return catalogue.hasHours ? count + hours(of: bundle(of: position)) : count
  }

  /// Strength, and the hours of its bundle with what learning that adds.
  func of(_ requirement: Requirement?, for position: Int, width: Int) -> Line {
    let bundle = bundle(of: position)
    let gain = gain(of: bundle)
    let added = Line.cell(gain > 0 ? "+\(gain)" : "", .gain, columns: 5, aligned: .right, in: state.look)
    guard width >= 44 else { return added }
    let strength = requirement?.strength.text ?? "prerequisite"
    let dispute = requirement?.isDisputed == true ? ", disputed" : ""
    if isWeighed {
      let rating = width >= 56 ? requirement?.rating.map(\.text) ?? "" : ""
      return Line(rating, .figure) + Line("  " + strength, .dim) + added
    }
    return Line(strength + dispute, .dim) + hours(of: bundle) + added
  }

  private func hours(of bundle: SkillBundle?) -> Line {
    Line.cell(bundle?.hoursText ?? "", .figure, columns: 10, aligned: .right, in: state.look)
  }
}
