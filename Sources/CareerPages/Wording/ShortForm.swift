import CareerModel

extension Notice {
  /// What is said of a short form, and what the way to the whole brings.
  public static func shortForm(lacking: String = "", way: String) -> String {
    "US figures\(lacking). \(way) imports tasks and all skills; pay stays American."
  }
}

extension PageContext {
  /// What the short form of a dataset lacks, and how to have all of it; nothing where all roles are from whole datasets.
  ///
  /// - Parameter roles: Their positions.
  public func shortFormNotice(on roles: some Sequence<Int>) -> [Page.Block] {
    guard let traits = roles.lazy.map(catalogue.traits(ofRole:)).first(where: \.isShortForm) else { return [] }
    let way =
      screen == nil ? "`careers import onet PATH`" : "\(key(.openDatasets)), then \(key(.openImport)),"
    return [
      .space, .paragraph(Phrase("\(traits.title), \(Notice.shortForm(lacking: ", no tasks", way: way))", .faint)),
    ]
  }
}
