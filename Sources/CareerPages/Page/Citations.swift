import CareerModel

/// Numbers the sources of a page in the order in which they are first cited: the one rule of every page.
///
///     var citations = Citations()
///     citations.number(["onet", "esco"])    // "[1, 2]"
///     citations.list(in: catalogue)         // what the numbers stand for
public struct Citations: Hashable, Sendable {
  public private(set) var cited: [Source.ID] = []
  /// Whether anything is our own judgement.
  private var hasOurs = false

  public init() {}

  /// "[1, 2]", or "[ours]" for what is our own judgement; nothing for no sources.
  public mutating func number(_ sources: [Source.ID]) -> String {
    guard !sources.isEmpty else { return "" }
    hasOurs = hasOurs || sources.contains(Source.editorial)
    let names = sources.map { $0 == Source.editorial ? "ours" : "\(number(of: $0))" }
    return "[" + names.joined(separator: ", ") + "]"
  }

  private mutating func number(of source: Source.ID) -> Int {
    if let index = cited.firstIndex(of: source) { return index + 1 }
    cited.append(source)
    return cited.count
  }

  /// What the numbers stand for; nil where nothing is cited.
  public func list(in catalogue: Catalogue) -> SourceList? {
    guard !cited.isEmpty || hasOurs else { return nil }
    return SourceList(
      entries: cited.enumerated().map { index, id in
        let source = catalogue.source(id)
        return SourceList.Entry(
          id: id, number: "[\(index + 1)]", text: source?.citation ?? id.rawValue, url: source?.url,
          attribution: source?.attribution)
      }, note: hasOurs ? "[ours] is our own judgement, not sourced" : nil)
  }
}

/// The sources of a page, each with its date and with the words that its licence asks for.
public struct SourceList: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let id: Source.ID
    public let number: String
    public let text: String
    public let url: String?
    public let attribution: String?
  }

  public static let title = "Sources"
  public let entries: [Entry]
  /// What "[ours]" means, where it stands.
  public let note: String?

  /// In lines: a heading, and a fact for each.
  public var lines: [Page.Block] {
    [.heading(Phrase(Self.title), note: Phrase(note ?? ""))]
      + entries.flatMap { entry in
        [.fact(entry.number, Phrase(entry.text) + Phrase(entry.url ?? "", .address))]
          + (entry.attribution.map { [.fact("", Phrase($0, .faint))] } ?? [])
      }
  }
}

extension Page {
  /// The sources that are spelt out on it.
  public var sources: [Source.ID] {
    blocks.flatMap { block -> [Source.ID] in if case .sources(let list) = block { list.entries.map(\.id) } else { [] } }
  }

  /// The page as it is printed: its sources numbered and spelt out, and what the licences ask for of those that some
  /// roles are from, as far as nothing on it cites them.
  public func printed(in catalogue: Catalogue, roles: [Int] = []) -> Page {
    var citations = Citations()
    var page = Page(blocks.map { $0.numbered(by: &citations) })
    page.add(citations.list(in: catalogue).map { [.sources($0)] } ?? [])
    let told = Set(Attributions(of: citations.cited, in: catalogue).sentences)
    let others = Attributions(ofRoles: roles, in: catalogue).sentences.filter { !told.contains($0) }
    page.add(others.map { .paragraph(Phrase($0, .faint)) })
    return page
  }
}

extension Page.Block {
  fileprivate func numbered(by citations: inout Citations) -> Page.Block {
    switch self {
    case .title(let phrase): return .title(phrase.numbered(by: &citations))
    case .heading(let phrase, let note):
      return .heading(phrase.numbered(by: &citations), note: note.numbered(by: &citations))
    case .paragraph(let phrase): return .paragraph(phrase.numbered(by: &citations))
    case .bullet(let phrase, let link): return .bullet(phrase.numbered(by: &citations), to: link)
    case .fact(let name, let phrase): return .fact(name, phrase.numbered(by: &citations))
    case .measure(let name, let phrase, let gauge): return .measure(name, phrase.numbered(by: &citations), gauge)
    case .entry(let phrase, let lines):
      let phrase = phrase.numbered(by: &citations)
      return .entry(phrase, lines.map { $0.numbered(by: &citations) })
    case .task(let phrase, let lines):
      let phrase = phrase.numbered(by: &citations)
      return .task(phrase, lines.map { $0.numbered(by: &citations) })
    case .quote(let phrase): return .quote(phrase.numbered(by: &citations))
    case .table(let table):
      let sections = table.sections.map { section in
        let title = section.title?.numbered(by: &citations)
        let rows = section.rows.map { row in row.map { $0.numbered(by: &citations) } }
        return Table.Section(title, rows: rows, links: section.links)
      }
      return .table(Table(table.columns, sections: sections, columnsInPart: table.columnsInPart))
    case .line(let left, let right, let link):
      let left = left.numbered(by: &citations)
      return .line(left, right: right.numbered(by: &citations), to: link)
    case .cites(let sources):
      _ = citations.number(sources)
      return self
    case .ranges, .way, .space, .sources: return self
    }
  }
}

extension Phrase {
  /// With the numbers of its sources, and without what is drawn on a screen only.
  fileprivate func numbered(by citations: inout Citations) -> Phrase {
    // Most phrases cite nothing, and those that hang in a tree keep their branch.
    guard runs.contains(where: { $0.content != .words }) else { return self }
    return Phrase(
      runs: runs.compactMap { run in
        switch run.content {
        case .words, .link, .gauge: return run
        case .citation(let sources):
          return Run(text: citations.number(sources), weight: .faint, content: run.content)
        case .box, .sign: return nil
        }
      })
  }
}
