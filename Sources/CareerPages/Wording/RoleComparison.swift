import CareerModel

extension RoleComparison {
  /// Whose headline amounts may be compared; nil where that is all of them, or there is nothing to compare.
  public func comparableText(in catalogue: Catalogue) -> String? {
    let amounts = pay?.amounts ?? [:]
    let headlines = columns.count { $0.headline != nil }
    guard headlines > 1, amounts.count < headlines else { return nil }
    guard amounts.count > 1 else { return "These figures cannot be compared: they differ in date, basis or kind." }
    let titles = amounts.keys.sorted().map { catalogue.roles[columns[$0].role].title }
    return "Only the headlines of \(titles.enumerated) compare: the others differ in date, basis or kind."
  }
}
