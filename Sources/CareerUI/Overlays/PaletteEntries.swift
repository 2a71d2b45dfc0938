import CareerModel
import CareerPages

/// What the palette offers for the letters typed: things of the catalogue, commands, places and sources.
struct PaletteEntry: Hashable {
  enum Target: Hashable {
    /// A thing of the catalogue, on its own screen.
    case found(Destination)
    case command(PaletteCommand)
    /// A place that was visited.
    case place(Place)
    case source(Dataset)
  }

  let target: Target
  let title: String
  /// What kind of thing it is, in a word.
  let kind: String
  /// The source that it is from; of a command its key.
  let origin: String
  /// Which characters of the title matched.
  var matched: [Range<Int>] = []
  /// Whether it answers so little of what was typed that it stands apart.
  var isClose = false
}

/// What the palette shows for the letters in it, made once a key.
struct PaletteList: ListPart {
  /// What it depends on besides what never changes while the palette is in front.
  struct Key: Equatable {
    let query: String
    let basis: FrameBasis
    let place: Place

    init(_ query: String, in state: State) {
      self.query = query
      basis = state.basis
      place = state.place
    }
  }

  let key: Key
  /// Whether anything answers the letters.
  let answers: Bool
  /// What answers; where nothing does, where else to look.
  let entries: [PaletteEntry]

  init(_ key: Key, in state: State) {
    self.key = key
    let found = state.paletteEntries(key.query)
    answers = !found.isEmpty
    entries = answers ? found : state.paletteOffers
  }
}

extension State {
  private static let mostEntries = 60

  /// What the palette shows for some letters: what the lists have, else made now.
  func paletteList(_ query: String) -> PaletteList {
    lists.part(\.palette, PaletteList.Key(query, in: self), in: self)
  }

  /// What answers the letters, best first: things with that very title, commands that are called so, then what was found,
  /// with the commands of which words begin so behind those things of which words do; without letters the places visited
  /// last, then all commands.
  func paletteEntries(_ query: String) -> [PaletteEntry] {
    let commands = paletteCommands
    guard !query.searchedWords.isEmpty else { return recentPlaces + sourceEntries + commands.map(entry) }
    let found = search.results(for: query, limit: Self.mostEntries)
    let sure = found.prefix { $0.isBegun(by: query) }
    let named = sure.prefix { TextFolding.fold($0.title) == TextFolding.fold(query) }
    let sources = sourceEntries.filter { $0.title.answers(query) }
    let answers = Dictionary(grouping: commands) { $0.answer(to: query) }
    return named.map(entry) + (answers[.exact] ?? []).map(entry) + sure.dropFirst(named.count).map(entry) + sources
      + (answers[.begun] ?? []).map(entry) + found.dropFirst(sure.count).map(entry)
  }

  /// What to do where nothing answers: the other sources, and the import of more.
  fileprivate var paletteOffers: [PaletteEntry] {
    sourceEntries + paletteCommands.filter { $0.action == .openImport }.map(entry)
  }

  private func entry(_ command: PaletteCommand) -> PaletteEntry {
    PaletteEntry(target: .command(command), title: command.title, kind: "command", origin: command.key)
  }

  private func entry(_ result: SearchResult) -> PaletteEntry {
    let isByTitle = result.reason == .title
    return PaletteEntry(
      target: .found(Destination(result.item)),
      title: isByTitle ? result.title : "\(result.title) (\(result.why))",
      kind: result.isClose ? "close" : result.item.kind, origin: home(of: result.item).traits.title,
      matched: isByTitle ? result.ranges : [], isClose: result.isClose)
  }

  private func home(of found: SearchResult.Item) -> Dataset {
    switch found {
    case .role(let id): catalogue.dataset(ofRoleID: id)
    case .skill(let id):
      catalogue.skillPosition(id).map(catalogue.dataset(ofSkill:)) ?? Dataset(making: id.rawValue)
    case .topic, .tutor: .standard
    }
  }

  /// A way to each of the other sources.
  private var sourceEntries: [PaletteEntry] {
    datasets.choices.filter { $0.dataset != dataset }.map {
      PaletteEntry(target: .source($0.dataset), title: "Show \($0.title): \($0.holdings)", kind: "source", origin: "")
    }
  }

  /// The places last visited of which a page was opened, the latest first, as far as the source in front knows what is
  /// there.
  private var recentPlaces: [PaletteEntry] {
    var known: Set<String> = []
    return navigation.visits.latest.compactMap { visited in
      guard visited != place, visited.isOpened, let name = visited.selected.flatMap(name), known.insert(name).inserted
      else { return nil }
      return PaletteEntry(
        target: .place(visited), title: name, kind: "recent", origin: visited.dataset.traits.title)
    }
  }

  /// What an item is called; nil for headings, routes, and what the source in front does not know.
  private func name(of item: Item) -> String? {
    switch item {
    case .section, .route: nil
    case .role(let id): catalogue.role(id)?.title ?? foreignRole(id)?.title
    case .node(let path): path.last.flatMap(catalogue.role)?.title
    case .skill(let id): catalogue.skill(id)?.name
    case .tutor(let id): catalogue.tutor(id)?.name
    case .topic(let id): catalogue.topic(id)?.title
    }
  }
}

extension Place {
  /// Whether the page about what is selected was opened; in a list the selection may never have been more than passed.
  fileprivate var isOpened: Bool {
    focus == .detail || focus == .checklist || chosenRole.map { selected == .role($0) } ?? false
  }
}

extension SearchResult {
  /// Whether each word typed begins a word of what answered.
  fileprivate func isBegun(by query: String) -> Bool { matched.answers(query) }
}

extension String {
  /// Whether each word of a query begins a word of it.
  fileprivate func answers(_ query: String) -> Bool {
    let words = searchedWords
    return query.searchedWords.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}

extension Destination {
  init(_ found: SearchResult.Item) {
    switch found {
    case .role(let id): self = .role(id)
    case .skill(let id): self = .skill(id)
    case .topic(let id): self = .topic(id)
    case .tutor(let id): self = .tutor(id)
    }
  }
}
