extension PayFigure {
  /// What the source calls the wider group of jobs that the figure is of; nil where it is of the role's own jobs.
  ///
  /// A source of wages knows an occupation that O*NET divides further, and a salary survey jobs of any language: such a
  /// figure never stands alone as if it were the role's own.
  public var group: String? { isOfGroup ? label : nil }

  public var isOfGroup: Bool {
    guard let role else { return false }
    return !Self.groupCodes.isDisjoint(with: codes) || OccupationWages.divides(role)
  }

  private static let groupCodes: Set<PayCode> = [.anyLanguage, .anyRole, .widerTitle, .allIT]
}

extension Catalogue {
  /// Whether any role's pay is that of a wider group of jobs.
  public var paysGroups: Bool { pay.contains { $0.use == .show && $0.isOfGroup } }
}
