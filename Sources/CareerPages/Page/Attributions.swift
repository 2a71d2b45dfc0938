import CareerModel

/// What the licences of imported sources ask every page and every file to show that has something of them.
public struct Attributions: Sendable {
  /// Each sentence once, in the order of the catalogue.
  public let sentences: [String]

  /// Those of some sources.
  public init(of sources: [Source.ID], in catalogue: Catalogue) {
    let wanted = Set(sources)
    sentences = catalogue.sources.filter { wanted.contains($0.id) }.compactMap(\.attribution)
  }

  /// Those of what is named from some datasets.
  public init(ofDatasets datasets: some Sequence<Dataset>, in catalogue: Catalogue) {
    self.init(of: datasets.compactMap(\.traits.attribution), in: catalogue)
  }

  /// Those of several lists, each once.
  public init(joining lists: [Attributions]) {
    var seen: Set<String> = []
    sentences = lists.flatMap(\.sentences).filter { seen.insert($0).inserted }
  }

  /// Those that lists of some roles need: what the roles are from, and their pay.
  public init(ofRoles roles: some Sequence<Int>, in catalogue: Catalogue) {
    var sources: Set<Source.ID> = []
    let isOfPublishers = catalogue.traits.isNamedInHeadings
    // Nothing of our own catalogue asks for it, and most lists are of that.
    for role in roles where isOfPublishers {
      if let source = catalogue.traits(ofRole: role).attribution { sources.insert(source) }
      sources.formUnion(catalogue.pay(of: catalogue.roles[role].id).map(\.source))
    }
    self.init(of: Array(sources), in: catalogue)
  }

  /// At the end of a page.
  public var blocks: [Page.Block] { sentences.map { .paragraph(Phrase($0, .faint)) } }
}
