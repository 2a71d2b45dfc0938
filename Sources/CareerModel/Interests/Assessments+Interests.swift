extension Assessments {
  /// Roles that suit a person's interests, in order of what is ticked.
  public func byMatch(_ matches: [InterestMatch]) -> [InterestMatch] {
    let known = Dictionary(matches.map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    return sections(matches.map(\.role), by: .match).flatMap(\.roles).compactMap { known[$0] }
  }
}
