import Canvas
import CareerModel
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// Whatever is pressed, in windows of whatever size, the program stands.
@Suite struct RandomKeyTests {
  /// Somebody who hits keys at random, pastes, points, and resizes the window.
  private struct Monkey {
    var random: SeededGenerator
    var player: KeyPlayer

    static let sizes = [
      (1, 1), (2, 40), (39, 10), (40, 10), (41, 11), (79, 24), (80, 24), (80, 14), (99, 30), (100, 16), (120, 40),
      (159, 12), (160, 50), (200, 60), (300, 10), (1000, 3),
    ].map { Size(width: $0, height: $1) }

    /// Every key of the keymap, and junk that no keymap has.
    static let keys =
      Array(Set(Keymap.standard.bindings.flatMap(\.keys)))
      .sorted { KeyNotation.text(of: $0) < KeyNotation.text(of: $1) }
      + [
        "é", "漢", "🤖", "e\u{301}", "\u{202E}", "\u{0}", "\u{200D}", "5", "<", Key(.function(12)), Key("x", .alt),
        Key(.insert),
      ]
      + "pythondaelsci".map { Key($0) } + [.enter, .enter, .escape, .up, .down, .down, " ", " ", "2", "3"]

    init(seed: UInt64, look: Look) {
      random = SeededGenerator(seed: seed)
      let catalogue = seed.isMultiple(of: 5) ? Fixture.emptyCatalogue : Fixture.catalogue
      let size = Self.sizes[Int(seed) % Self.sizes.count]
      player = KeyPlayer(
        catalogue, profile: seed.isMultiple(of: 2) ? .some : Profile(), session: seed.isMultiple(of: 3) ? nil : .fresh,
        width: size.width, height: size.height, look: look)
    }

    /// Does something and says what.
    mutating func act() -> String {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<3:
        let size = Self.sizes.randomElement(using: &random) ?? player.state.size
        player.update(.resize(size))
        return "resize to \(size.width)x\(size.height)"
      case 3:
        let news: [News?] = [
          .saved, .saveFailed("no"), .notice("so"), nil, .profileChanged(.some), .profileChanged(Profile()),
        ]
        if let news = news.randomElement(using: &random) ?? .saved {
          player.update(news)
        } else {
          player.update(.redraw)
        }
      case 4:
        player.paste(
          ["data\nengineer", "", "é漢\u{202E}", String(repeating: "long ", count: 50)].randomElement(using: &random)
            ?? "")
      case 5:
        let x = Int.random(in: -1...player.state.size.width, using: &random)
        let y = Int.random(in: -1...player.state.size.height, using: &random)
        player.point([.press, .scrollUp, .scrollDown].randomElement(using: &random) ?? .press, x: x, y: y)
        return "point at \(x), \(y)"
      default:
        let key = Self.keys.randomElement(using: &random) ?? .enter
        player.press(key)
        return KeyNotation.text(of: key)
      }
      return "something from outside"
    }
  }

  /// 3,000 keys, half of them in each look.
  @Test(arguments: 1...10, Look.allCases) func nothingBreaks(seed: UInt64, look: Look) throws {
    var monkey = Monkey(seed: seed, look: look)
    for _ in 0..<150 {
      let act = monkey.act()
      let player = monkey.player
      let frame = player.frame
      try #require(frame.size == player.state.size, "after \(act)")
      if look == .ascii { try #require(frame.text.utf8.allSatisfy { $0 < 0x80 }, "after \(act)") }
      try expectSelectionsInTheirLists(player, after: act)
    }
    try expectTheWayOut(of: monkey.player)
  }

  /// The largest windows, where drawing takes long, and so with fewer keys.
  @Test(arguments: [(1000, 400), (400, 400), (1000, 60)]) func nothingBreaksInVastWindows(width: Int, height: Int)
    throws
  {
    var monkey = Monkey(seed: UInt64(width + height), look: .unicode)
    for step in 0..<60 {
      let act = monkey.act()
      monkey.player.update(.resize(Size(width: width, height: height)))
      if step.isMultiple(of: 20) { try #require(monkey.player.frame.size == Size(width: width, height: height)) }
      try expectSelectionsInTheirLists(monkey.player, after: act)
    }
  }

  private func expectSelectionsInTheirLists(_ player: KeyPlayer, after act: String) throws {
    let state = player.state
    let list = state.items(of: state.screen)
    let pane = state.pane
    try #require(
      pane.selected.map(list.contains) != false, "the selection of \(state.screen) is not listed after \(act)")
    try #require(pane.selected == nil || list[pane.index] == pane.selected, "after \(act)")
    try #require(pane.selected != nil || !list.contains { state.isSelectable($0, on: state.screen) }, "after \(act)")
    try #require(pane.selected.map { state.isSelectable($0, on: state.screen) } != false, "after \(act)")
    try #require(pane.offset >= 0 && pane.offset <= max(0, list.count - 1), "after \(act)")
    try #require(pane.detailOffset >= 0, "after \(act)")
    if let palette = state.overlay as? Palette {
      try #require(palette.selected >= 0)
      try #require(palette.selected < max(1, state.paletteEntries(palette.query.text).count))
    }
    if let form = state.overlay as? FilterForm { try #require(form.selected >= 0) }
  }

  /// From wherever one is, Esc leads to the root, and from there ? opens the help.
  private func expectTheWayOut(of player: KeyPlayer) throws {
    var player = player
    player.update(.resize(Size(width: 80, height: 24)))
    var presses = 0
    while player.message?.hasPrefix("Nothing to come out of") != true {
      player.press(.escape)
      presses += 1
      // An overlay, a range, a zoomed pane, a pane within a pane; then a step for each link that was followed.
      try #require(presses <= 6 + 2 * 100, "Esc does not come out")
    }
    try player.press("?")
    #expect(player.state.context == .help)
  }

  /// Without following links, six presses of Esc come out of anything.
  @Test(arguments: 1...30) func sixPressesOfEscReachTheRoot(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let width = [80, 120, 200].randomElement(using: &random) ?? 80
    var player = KeyPlayer(profile: .some, width: width, height: 30)
    let keys = [
      "j", "k", "1", "2", "3", "4", "6", "+", "v", "f", ":", "?", "/", "e", "'", "<Tab>", "s", "<Space>", "a", "r",
    ]
    for _ in 0..<80 { try player.press(keys.randomElement(using: &random) ?? "j") }
    try player.press("<Enter>")
    for _ in 0..<6 { player.press(.escape) }
    #expect(player.state.overlay == nil)
    #expect(player.state.focus == .list)
    #expect(!player.state.isZoomed)
    try player.press("?")
    #expect(player.state.context == .help)
  }
}
