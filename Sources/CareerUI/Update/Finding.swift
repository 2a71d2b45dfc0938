import Canvas
import CareerModel

/// The search inside a pane.
public struct Find: Hashable, Sendable {
  /// Whether it is being typed.
  var isOpen = false
  var query = TextInput()
  /// Where it was opened; letters are matched from there on, and Esc and a missing match go back to it.
  var origin: Origin?
  /// Whether it was ended with letters that nothing answers, so that the palette may take them up.
  var isMissed = false
  /// Whether it looks through the text of the detail, and which of its lines was found last.
  var isInText = false
  var line: Int?

  struct Origin: Hashable, Sendable {
    let list: Screen
    let pane: PaneState
    let chosenRole: Role.ID?
  }
}

/// Find inside a pane: the selection goes to the next match while the words are typed, also to one that is folded away; a
/// text is scrolled to the next line that has them.
extension State {
  mutating func openFind() {
    if navigation.focus == .progress { navigation.focus = .list }
    find = Find(
      isOpen: true,
      origin: Find.Origin(
        list: navigation.activeList, pane: navigation.activePane, chosenRole: navigation.chosenRole),
      isInText: navigation.focus == .detail)
  }

  /// Whether find looks through the text that has the keys.
  private var findsInText: Bool { find.isInText && navigation.focus == .detail }

  mutating func updateFind(_ action: Action) -> [Effect] {
    switch action {
    case .edit(let edit):
      let leftOut = find.query.apply(edit)
      returnToOrigin()
      find.line = nil
      prepareOtherNames()
      if !find.query.isEmpty { selectMatch(step: 1, skipsSelected: false) }
      report(leftOut: leftOut, of: find.query.limit)
    case .enter:
      find.isOpen = false
      if find.query.isEmpty {
        message = Message("Nothing to find.")
      } else if findsInText ? textMatches().isEmpty : match(step: 1, skipsSelected: false) == nil {
        find.isMissed = true
        // No letters in it, which could be as many as to cut off the way on.
        message = Message("No match\(placeSearched). Press \(key(.openPalette)) to look everywhere.", .warning)
      }
    case .narrow: narrow()
    case .leave:
      returnToOrigin()
      find = Find()
    // Nothing else has a key while letters are typed.
    default: return []
    }
    return []
  }

  mutating func findAgain(_ step: Int) {
    guard !find.query.isEmpty else {
      return message = Message("Nothing to find yet: press \(key(.find)).")
    }
    selectMatch(step: step, skipsSelected: true)
    if message == nil, let place = findPlace() { message = Message("\(find.query.text): \(place.text)") }
  }

  /// Whether find can leave only what matches.
  var canNarrow: Bool { navigation.activeList.canBeNarrowed && !findsInText }

  /// Leaves only what matches in the list.
  private mutating func narrow() {
    guard canNarrow else {
      return message = Message("\(findsInText ? "A text" : navigation.activeList.title) cannot be narrowed.", .warning)
    }
    guard let place = findPlace() else { return message = Message(noMatch, .warning) }
    find.isOpen = false
    navigation.activePane.filter[FilterField.name] = find.query.text
    message = Message("Only \(place.count.grouped) with “\(find.query.text)”. \(key(.leave)) shows all again.")
  }

  /// "No match for nurse among 60 roles.": what was looked through without success.
  private var noMatch: String { "No match for \(find.query.text)\(placeSearched)." }

  private var placeSearched: String {
    navigation.activeList == .roles && !findsInText ? " among \(catalogue.roles.count.of("role"))" : " here"
  }

  /// The palette, with the letters that were not found in the list.
  mutating func openPalette() {
    overlay = Palette(query: find.isMissed ? TextInput(find.query.text).selected : TextInput())
    find.isMissed = false
  }

  /// Where among all matches the selected one is.
  struct FindPlace: Hashable {
    /// Counted from 1.
    let place: Int
    let count: Int

    /// "3 of 7".
    var text: String { "\(place.grouped) of \(count.grouped)" }
  }

  /// Nil where the selection does not match.
  ///
  /// - Parameter drawing: What was drawn of the state, which saves making its detail.
  func findPlace(remembering drawing: Drawing? = nil) -> FindPlace? {
    guard !find.query.isEmpty else { return nil }
    if findsInText {
      let lines = textMatches(remembering: drawing)
      return find.line.flatMap { lines.firstIndex(of: $0) }.map { FindPlace(place: $0 + 1, count: lines.count) }
    }
    let matches = allMatches
    return matches.firstIndex { $0 == navigation.selected }.map { FindPlace(place: $0 + 1, count: matches.count) }
  }

  private var allMatches: [Item] {
    if navigation.activeList == .paths {
      guard let tree = lists.careerTree, let root = catalogue.rolePosition(tree.root) else { return [] }
      return tree.matches(find.query.text, among: lists.names.roles.value, root: root).map(Item.node)
    }
    let wanted = NameQuery(find.query.text, on: navigation.activeList, of: self)
    return unfoldedRuns.flatMap { $0.filter(wanted.isPart) }
  }

  /// Undoes what the letters typed so far have selected and unfolded.
  private mutating func returnToOrigin() {
    guard let origin = find.origin else { return }
    navigation.panes[origin.list] = origin.pane
    navigation.chosenRole = origin.chosenRole
  }

  private mutating func selectMatch(step: Int, skipsSelected: Bool) {
    if findsInText { return scrollToMatch(step: step, skipsFound: skipsSelected) }
    guard let found = match(step: step, skipsSelected: skipsSelected) else {
      return message = Message(noMatch, .warning)
    }
    unfold(around: found)
    select(found)
  }

  /// The lines of the text that have the words.
  private func textMatches(remembering drawing: Drawing? = nil) -> [Int] {
    let wanted = TextFolding.fold(find.query.text)
    let lines = shownDetail(remembering: drawing)?.detail.lines ?? []
    return lines.indices.filter { TextFolding.fold(lines[$0].text).contains(wanted) }
  }

  /// Brings the next line with the words into sight, round the end.
  private mutating func scrollToMatch(step: Int, skipsFound: Bool) {
    let lines = textMatches()
    let start = (skipsFound ? find.line.map { $0 + step } : nil) ?? navigation.pane.detailOffset
    let next = step > 0 ? lines.first { $0 >= start } ?? lines.first : lines.last { $0 <= start } ?? lines.last
    find.line = next
    guard let next else { return message = Message(noMatch, .warning) }
    scrollDetail(to: next)
  }

  /// The first match from the selection on, round the end.
  private mutating func match(step: Int, skipsSelected: Bool) -> Item? {
    if navigation.activeList == .paths {
      guard let tree = lists.careerTree, let root = catalogue.rolePosition(tree.root) else { return nil }
      let names = lists.names.roles.value
      return tree.match(
        find.query.text, among: names, root: root, from: navigation.selected, step: step, skipsSelected: skipsSelected
      ).map(Item.node)
    }
    let runs = unfoldedRuns
    let count = runs.reduce(0) { $0 + $1.count }
    let start = (navigation.selected.flatMap { Self.place(of: $0, in: runs) } ?? 0) + (skipsSelected ? step : 0)
    let wanted = NameQuery(find.query.text, on: navigation.activeList, of: self)
    let items = (0..<count).lazy.map { Self.item(at: (start + $0 * step).round(count), in: runs) }
    if skipsSelected { return items.first(where: wanted.isPart) }
    var likeliest: (item: Item, likelihood: NameQuery.Likelihood)?
    for item in items {
      guard let likelihood = wanted.likelihood(of: item), likeliest.map({ likelihood < $0.likelihood }) ?? true else {
        continue
      }
      likeliest = (item, likelihood)
      if likelihood == .whole { break }
    }
    return likeliest?.item
  }

  /// Long lists are looked through as they are: putting their sections together would cost more than the looking.
  private static func item(at place: Int, in runs: [[Item]]) -> Item {
    var place = place
    var run = 0
    while place >= runs[run].count {
      place -= runs[run].count
      run += 1
    }
    return runs[run][place]
  }

  private static func place(of item: Item, in runs: [[Item]]) -> Int? {
    var before = 0
    for run in runs {
      if let index = run.firstIndex(of: item) { return before + index }
      before += run.count
    }
    return nil
  }

  /// The items of the list that has the keys, whatever is folded, and the headings that stand for what they fold.
  private var unfoldedRuns: [[Item]] {
    guard let sections = lists.listings[navigation.activeList]?.sections,
      let pane = navigation.panes[navigation.activeList]
    else { return [] }
    return sections.flatMap { section -> [[Item]] in
      guard let heading = section.heading, section.isFolded(in: pane) else { return [section.members] }
      return [[heading], section.members]
    }
  }

  /// What the list of a screen is narrowed to; nil while it shows everything.
  func narrowing(of screen: Screen) -> String? { navigation.panes[screen]?.filter[FilterField.name] }

  /// Opens the section or the branches that hide an item.
  private mutating func unfold(around item: Item) {
    if case .node(let path) = item { return navigation.reveal(path) }
    guard let pane = navigation.panes[navigation.activeList], let listing = lists.listings[navigation.activeList] else {
      return
    }
    if let section = listing.foldedSection(of: item, in: pane)?.heading { turn(section) }
  }
}

extension Screen {
  /// Whether find can leave only what matches: a tree and steps in their order would say something else then.
  fileprivate var canBeNarrowed: Bool {
    switch self {
    case .roles, .skills, .bestNext, .tutors, .guide: true
    case .paths, .routes, .plan: false
    }
  }
}
