import CareerModel
import CareerPages

/// What the palette offers for the letters typed: things of the catalogue and commands, best first.
struct PaletteEntry: Hashable {
  enum Target: Hashable {
    /// A thing of the catalogue, on its own screen.
    case found(Destination)
    case command(Action)
    case source(Dataset)
  }

  let target: Target
  let title: String
  /// What kind of thing it is, or the key of a command.
  let kind: String
  /// Which characters of the title matched.
  let matched: [Range<Int>]
}

extension State {
  private static let mostEntries = 60

  func paletteEntries(_ query: String) -> [PaletteEntry] {
    let wanted = TextFolding.fold(query)
    let found = search.results(for: query, limit: Self.mostEntries).map { result in
      PaletteEntry(
        target: .found(Destination(result.item)),
        title: result.matched == result.title ? result.title : "\(result.title) (\(result.matched))",
        kind: kind(of: result.item), matched: result.matched == result.title ? result.ranges : [])
    }
    return found
      + commands.filter { wanted.isEmpty || TextFolding.fold($0.title.filter { $0 != "*" }).contains(wanted) }
  }

  /// What kind of thing it is, and of which source where that is not plain.
  private func kind(of found: SearchResult.Item) -> String {
    let home: Dataset? =
      switch found {
      case .role(let id):
        catalogue.rolePosition(id).map(catalogue.dataset(ofRole:)) ?? Dataset(making: id.rawValue)
      case .skill(let id):
        catalogue.skillPosition(id).map(catalogue.dataset(ofSkill:)) ?? Dataset(making: id.rawValue)
      case .topic, .tutor: nil
      }
    guard let home, home != dataset else { return found.kind }
    return "\(found.kind) · \(home.title)"
  }

  /// What can be done by name, with the key that does it.
  private var commands: [PaletteEntry] {
    let bound = keymap.bindings.filter { $0.contexts.contains(paneContext) && $0.section != .moving }.map {
      PaletteEntry(
        target: .command($0.action), title: $0.help, kind: $0.keys.first.map(KeyNotation.label(of:)) ?? "", matched: [])
    }
    return bound + routesEntry + sourceEntries
  }

  /// What belongs to some sources only: the welcome to the built-in one, a way to each of the others.
  private var sourceEntries: [PaletteEntry] {
    let others = datasets.choices.filter { $0.dataset != dataset }.map {
      PaletteEntry(target: .source($0.dataset), title: "Show \($0.title)", kind: "source", matched: [])
    }
    guard catalogue.traits.hasLevels else { return others }
    return others + [PaletteEntry(target: .command(.openWelcome), title: "Welcome again", kind: "", matched: [])]
  }

  /// "Routes to Data Engineer": to the target, from wherever one is.
  private var routesEntry: [PaletteEntry] {
    guard navigation.screen != .routes,
      let target = editing.profile.target.flatMap(editing.assessments.learner.catalogue.role)
    else { return [] }
    let key = keymap.label(for: .showRoutes, in: paneContext) ?? ""
    return [PaletteEntry(target: .command(.showRoutes), title: "Routes to \(target.title)", kind: key, matched: [])]
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
