import Canvas
import CareerModel
import CareerPages
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// A person at the keys: plays key scripts and keeps the state that they lead to.
struct KeyPlayer {
  private(set) var state: State
  var catalogue: Catalogue { state.catalogue }

  /// Starts on the Roles list, or with the welcome when there is no session.
  init(
    _ catalogue: Catalogue = Fixture.catalogue, datasets: [DatasetChoice] = [], profile: Profile = Profile(),
    session: Session? = .fresh, width: Int = 80, height: Int = 24, look: Look = .unicode, keymap: Keymap = .standard,
    profileName: String = ProfileName.standard.text, obstacle: String? = nil, speedups: Speedups = .all
  ) {
    state = State(
      catalogue: catalogue, datasets: datasets, profile: profile, session: session,
      size: Size(width: width, height: height), look: look, today: .sample, keymap: keymap,
      profileName: profileName, obstacle: obstacle, speedups: speedups)
  }

  /// Presses the keys of a script one after the other and returns what they ask of the outside, all in order.
  @discardableResult
  mutating func press(_ script: String) throws(KeyNotationError) -> [Effect] {
    try KeyNotation.parse(script).flatMap { press($0) }
  }

  /// Presses the keys of a script and expects the state to differ in exactly these ways afterwards.
  @discardableResult
  mutating func press(
    _ script: String, changes: (inout Snapshot) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Effect] {
    var expected = state.snapshot
    try changes(&expected)
    let effects = try press(script)
    expectSame(state.snapshot, expected, sourceLocation: sourceLocation)
    return effects
  }

  @discardableResult
  mutating func press(_ key: Key) -> [Effect] { state.press(key) }

  @discardableResult
  mutating func press(_ action: Action) -> [Effect] { state.press(action) }

  @discardableResult
  mutating func update(_ action: Action) -> [Effect] { state.update(action) }

  @discardableResult
  mutating func update(_ news: News) -> [Effect] { state.update(news) }

  /// What the outside does when it is asked to open a source: hands its catalogue in.
  @discardableResult
  mutating func show(_ catalogue: Catalogue) -> [Effect] {
    state.show(catalogue)
  }

  /// Goes where a link leads.
  @discardableResult
  mutating func follow(_ destination: Destination) -> [Effect] {
    let effects = state.follow(destination)
    state.refresh()
    return effects
  }

  @discardableResult
  mutating func paste(_ text: String) -> [Effect] { state.paste(text) }

  @discardableResult
  mutating func point(_ gesture: Mouse.Gesture, x: Int, y: Int) -> [Effect] {
    state.point(Mouse(gesture, at: Point(x: x, y: y)))
  }

  /// Goes down in the detail until a link is focused.
  mutating func stepToLink(_ destination: Destination) throws {
    let pane = state.content(of: state.screen)
    let lines = state.pane.selected.map { pane.detail($0, width: state.size.width).lines.count } ?? 0
    for _ in 0..<2 * lines where state.focusedLink() != destination { try press("j") }
    try #require(state.focusedLink() == destination)
  }

  /// Leaves the program and starts it again where it was.
  func restarted() -> KeyPlayer {
    KeyPlayer(
      catalogue, datasets: state.datasets.choices, profile: state.profile, session: state.session,
      width: state.size.width,
      height: state.size.height,
      look: state.look, keymap: state.keymap)
  }

  var frame: Frame { state.frame() }
  var text: String { frame.text }
  /// The rows of the screen from the top.
  var rows: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  /// The screen as running text, however its lines are broken; the line between panes is no word.
  var words: String { text.replacing("│", with: " ").runningText }
  /// The last row, and those above it that a long message takes.
  var statusLine: String {
    let start = message.map { String($0.prefix(12)) }
    return rows[(start.flatMap { start in rows.lastIndex { $0.contains(start) } } ?? rows.count - 1)...]
      .joined(separator: " ")
  }
  var message: String? { state.message?.text }

  /// The name of what is selected in the list that has the keys.
  var selection: String? { state.selected.map { state.content(of: state.activeList).text(of: $0) } }

  /// The names of what the list that has the keys holds.
  var listing: [String] {
    let pane = state.content(of: state.activeList)
    return state.listed.map(pane.text(of:))
  }
}

extension KeyPlayer {
  /// Every key there is, and those that people press most often many times, to choose from at random.
  static let mixedKeys =
    Keymap.standard.bindings.flatMap(\.keys) + "jjjjjjkkkkkllhh123456xxnnww".map { Key($0) } + [
      " ", " ", " ", .enter, .escape,
    ]

  /// Somebody on the way, at one of three sizes.
  static func somebody(seed: UInt64, look: Look, speedups: Speedups = .all) -> KeyPlayer {
    let (width, height) = [(80, 24), (120, 40), (200, 60)][Int(seed % 3)]
    return KeyPlayer(profile: .some, width: width, height: height, look: look, speedups: speedups)
  }
}

extension Day {
  /// A Saturday.
  static let sample = Day(number: 20_778)
}

extension Screen {
  /// The keys that show it from any other.
  var opening: String {
    switch self {
    case .bestNext: "2B"
    case .routes: "3R"
    default: "\(number)"
    }
  }
}

extension Session {
  /// Somebody who has seen the welcome and was asked for their time, and has done nothing else.
  static let fresh = Session(
    screen: .roles, panes: [:], chosenRole: nil, showsAllSkills: false, pathDirection: .forwards, pathRoot: nil,
    interests: [], isTimeAsked: true)

  /// The same person before a target has asked for their time.
  static let unasked: Session = {
    var session = fresh
    session.isTimeAsked = nil
    return session
  }()
}

extension Profile {
  /// Somebody on the way to back-end work.
  static let some: Profile = {
    var profile = Profile()
    profile.marks = [
      "python": .have, "communication": .have, "sql": .have, "django": .learning, "linux": .unwanted,
    ]
    profile.targets = [Target(role: "backend-developer")]
    profile.bookmarks = ["data-engineer", "ml-engineer"]
    profile.here = "junior-python-developer"
    profile.notes = [.role("backend-developer"): "Ask Reza about it.", .skill("python"): "Exercism, all of it."]
    profile.evidence = [.skill("python"): ["https://code.example/me", "the tide calculator"]]
    return profile
  }()
}
