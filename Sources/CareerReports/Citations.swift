import CareerModel

/// Numbers the sources of a page in the order in which they are first cited.
struct Citations {
  private let catalogue: Catalogue
  private var cited: [Source.ID] = []
  /// Whether anything is our own judgement.
  private var hasOurs = false

  init(in catalogue: Catalogue) { self.catalogue = catalogue }

  /// "[1, 2]", or "[ours]" for what is our own judgement.
  mutating func cite(_ sources: [Source.ID]) -> Phrase {
    guard !sources.isEmpty else { return "" }
    let names = sources.map { source in source == Source.editorial ? "ours" : "\(number(of: source))" }
    hasOurs = hasOurs || sources.contains(Source.editorial)
    return Phrase("[\(names.joined(separator: ", "))]", .faint)
  }

  private mutating func number(of source: Source.ID) -> Int {
    if let index = cited.firstIndex(of: source) { return index + 1 }
    cited.append(source)
    return cited.count
  }

  /// A sentence with its sources.
  mutating func phrase(_ text: CitedText) -> Phrase { Phrase(text.text) + cite(text.sources) }

  /// What the numbers stand for, each with its date.
  var blocks: [Page.Block] {
    guard !cited.isEmpty || hasOurs else { return [] }
    return [.heading("Sources" + .note(hasOurs ? "[ours] is our own judgement, not sourced" : ""))]
      + cited.enumerated().map { index, id in
        let source = catalogue.source(id)
        return .fact(
          "[\(index + 1)]",
          Phrase(source?.citation ?? id.rawValue) + Phrase(source?.url ?? "", .address))
      }
  }
}
