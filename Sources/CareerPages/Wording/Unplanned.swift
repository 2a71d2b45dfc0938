import CareerModel

extension PageContext {
  /// What there is to know of a target whose source has no hours, in place of a plan: the preparation that it needs, and
  /// what is missing, the heaviest first.
  ///
  /// - Returns: Nothing for a role that can be planned.
  public func unplannedText(of target: Role.ID) -> String {
    guard let role = RouteTarget.role(target, in: self) else { return "" }
    let preparation = catalogue.roles[role].preparation.map { "\($0.name). \($0.meaning)".trailed }
    let missing = RouteTarget.missing(of: role, in: self).map { catalogue.skills[$0.skill].name }
    let named = missing.prefix(Self.mostNamed)
    let rest = missing.count - named.count
    let skills =
      named.isEmpty
      ? nil
      : "To get first: \(named.joined(separator: ", "))" + (rest > 0 ? " and \(rest.grouped) more." : ".")
    return [preparation, skills].compactMap(\.self).joined(separator: " ")
  }

  private static let mostNamed = 5
}

extension String {
  /// With a full stop at its end.
  fileprivate var trailed: String { hasSuffix(".") ? self : self + "." }
}
