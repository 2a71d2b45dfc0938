import CareerModel

/// Something that can be done by name, from wherever one is.
struct PaletteCommand: Hashable {
  let action: Action
  /// What it does, as the help says it.
  let title: String
  /// The key that does it; empty where none does.
  let key: String
  /// The screen to go to first; nil where it can be done where one is.
  let screen: Screen?
  private let words: [String]

  /// - Parameters:
  ///   - title: What it does, where that is more than the help knows.
  ///   - screen: The screen in front.
  init(_ binding: Binding, called title: String? = nil, on screen: Screen) {
    action = binding.action
    self.title = title ?? binding.help
    key = binding.keys.first.map(KeyNotation.label(of:)) ?? ""
    let isHere = binding.contexts.contains(Binding.Context(of: screen))
    self.screen = isHere ? nil : Screen.allCases.first { binding.contexts.contains(Binding.Context(of: $0)) }
    words = "\(self.title) \(binding.words)".searchedWords
  }

  /// How a command answers letters.
  enum Answer: Hashable {
    /// Its name begins so, or it is called so.
    case exact
    /// Words of it begin so.
    case begun
  }

  /// Nil where it does not answer.
  func answer(to query: String) -> Answer? {
    let wanted = query.searchedWords
    guard !wanted.isEmpty else { return nil }
    if TextFolding.fold(title).hasPrefix(TextFolding.fold(query)) || wanted.allSatisfy(words.contains) { return .exact }
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } } ? .begun : nil
  }
}

extension State {
  /// Every command of every screen, those of the screen in front with its keys.
  var paletteCommands: [PaletteCommand] {
    let here = keymap.bindings.filter { $0.contexts.contains(paneContext) }
    let elsewhere = keymap.bindings.filter { !$0.contexts.isDisjoint(with: .panes) }
    var known: Set<String> = []
    return (here + elsewhere).filter { $0.section != .moving && known.insert($0.name).inserted }
      .map { PaletteCommand($0, called: $0.action == .showRoutes ? routesTitle : nil, on: navigation.screen) }
  }

  /// "Routes to Data Engineer": to the target, where there is one.
  private var routesTitle: String? {
    catalogue.goal(of: editing.profile).flatMap(catalogue.role).map { "Routes to \($0.title)" }
  }

  /// Does what a command is for, on its own screen; what is about a thing is not done to one that was not in sight.
  mutating func perform(_ command: PaletteCommand) -> [Effect] {
    guard let screen = command.screen else { return update(command.action) }
    show(screen)
    refresh()
    guard command.action.isAboutSelection else { return update(command.action) }
    message = Message("\(key(command.action)): \(command.title.uncapitalised). Choose what it is for first.")
    return []
  }
}

extension Action {
  /// Whether it is about what is selected.
  fileprivate var isAboutSelection: Bool {
    switch self {
    case .toggle, .nextMark, .clearMark, .markRange, .setTarget, .toggleBookmark, .setHere, .tickRole, .takeRoute,
      .editNote, .why,
      .logStudy, .chooseTutor, .moveStep, .avoidStop, .pinStop, .similar:
      true
    default: false
    }
  }
}

extension String {
  /// Its words as letters are compared with them, in small letters and without accents; O*NET is one.
  var searchedWords: [String] {
    TextFolding.fold(filter { $0 != "*" }).split { !$0.isLetter && !$0.isNumber && !"+#".contains($0) }.map(String.init)
  }

  /// With a small first letter, unless the first word is written in capitals or one letter.
  fileprivate var uncapitalised: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
