/// What a match would be if the role asked as strictly as one of its sources says.
///
/// Where sources disagree the milder verdict counts. This counts every requirement that the source judges more strictly
/// as the source does, all of them together; everything else stays as it is. The match can rise by it too.
public struct StricterReading: Hashable, Sendable {
  public let source: Source.ID
  /// The indices of those requirements among the role's, in order; never empty.
  public let requirements: [Int]
  public let match: Match

  /// One for each source that is stricter than the match, in the order in which the role's verdicts name them.
  static func all(of role: Int, for learner: Learner) -> [StricterReading] {
    let entity = learner.catalogue.roles[role]
    var sources: [Source.ID] = []
    var stricter: [Source.ID: [Int]] = [:]
    for (index, requirement) in entity.requirements.enumerated() {
      for verdict in entity.verdicts(on: requirement) where verdict.strength > requirement.strength {
        if stricter[verdict.source] == nil { sources.append(verdict.source) }
        stricter[verdict.source, default: []].append(index)
      }
    }
    return sources.compactMap { source in
      guard let requirements = stricter[source], let match = learner.match(with: role, asEssential: requirements)
      else { return nil }
      return StricterReading(source: source, requirements: requirements, match: match)
    }
  }
}

extension Learner {
  /// The match with a role if some of its requirements, by index, were essential; nil where it asks for nothing.
  func match(with role: Int, asEssential requirements: [Int]) -> Match? {
    var terms = Array(catalogue.terms[role])
    for index in requirements {
      terms[index] = Catalogue.Term(options: terms[index].options, strength: .essential, weight: terms[index].weight)
    }
    return Match(of: terms, holding: heldSkills.held)
  }
}
