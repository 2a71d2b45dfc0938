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

  /// What the licences ask for of the sources that some roles are from, as far as nothing here cites them.
  func attributions(ofRoles roles: some Sequence<Int>) -> [Page.Block] {
    let told = Set(Attributions(of: cited, in: catalogue).sentences)
    return Attributions(ofRoles: roles, in: catalogue).sentences.filter { !told.contains($0) }
      .map { .paragraph(Phrase($0, .faint)) }
  }

  /// What the numbers stand for, each with its date and with what its licence asks for.
  var blocks: [Page.Block] {
    guard !cited.isEmpty || hasOurs else { return [] }
    return [.heading("Sources" + .note(hasOurs ? "[ours] is our own judgement, not sourced" : ""))]
      + cited.enumerated().flatMap { index, id in
        let source = catalogue.source(id)
        let line = Page.Block.fact(
          "[\(index + 1)]", Phrase(source?.citation ?? id.rawValue) + Phrase(source?.url ?? "", .address))
        return [line] + (source?.attribution.map { [.fact("", Phrase($0, .faint))] } ?? [])
      }
  }
}
