import CareerModel
import Testing

@testable import CareerUI

/// The help over the panes.
@Suite struct HelpTests {
  @Test(arguments: ["?", "<F1>"], Screen.allCases) func helpOpensOverEveryScreenAndEscCloses(
    key: String, screen: Screen
  ) throws {
    var player = KeyPlayer()
    try player.press(screen.opening)
    let frame = player.frame
    try player.press(key)
    #expect(player.state.context == .help)
    #expect(player.text.contains("Help: \(screen.title)"))
    try player.press("<Esc>")
    #expect(player.frame == frame)
  }

  @Test(arguments: Screen.allCases) func itListsEveryKeyOfThePaneInFront(screen: Screen) throws {
    var player = KeyPlayer()
    try player.press(screen.opening)
    let lines = HelpText(player.state).lines(matching: "", width: 200).map(\.text)
    for binding in player.state.keymap.bindings where binding.contexts.contains(player.state.paneContext) {
      let key = binding.keys.first.map(KeyNotation.label(of:))
      let isListed = lines.contains { $0.hasSuffix(" " + binding.help) && key.map($0.contains) == true }
      // What has no key is in the palette alone, and of what does nothing here nothing is said.
      #expect(isListed == (key != nil && HelpText.speaks(of: binding.action, in: player.state)))
    }
  }

  @Test func onlyKeysOfThePaneAreListed() throws {
    var player = KeyPlayer()
    try player.press("6")
    let lines = HelpText(player.state).lines(matching: "", width: 200).map(\.text)
    #expect(!lines.contains { $0.contains("Set as target") })
    // A guide has one order, nothing to filter and nothing to compare.
    #expect(!["Sort another way", "Reverse the order", "Filter", "Compare"].contains { lines.joined().contains($0) })
  }

  @Test func wordsNarrowIt() throws {
    var player = KeyPlayer()
    try player.press("?target")
    #expect(player.text.contains("Set as target"))
    #expect(!player.text.contains("Undo"))
  }

  @Test func theMeaningOfNumbersIsFoundToo() throws {
    var player = KeyPlayer()
    try player.press("?chance")
    #expect(player.text.contains("not a"))
    #expect(player.text.contains("chance of being hired"))
  }

  @Test(arguments: ["years", "practice", "place", "zone", "worth", "counts"])
  func everyFigureIsExplained(word: String) {
    let lines = HelpText(KeyPlayer().state).lines(matching: word, width: 400).map(\.text)
    let meanings = lines.drop { $0 != "What the numbers mean" }.dropFirst()
    #expect(!meanings.isEmpty && meanings.allSatisfy { $0.lowercased().contains(word) })
  }

  @Test func wordsThatAreNowhereSaySo() throws {
    var player = KeyPlayer()
    try player.press("?zzz")
    #expect(player.text.contains("Nothing in the help speaks of “zzz”."))
  }

  @Test func searchIgnoresCase() throws {
    var player = KeyPlayer()
    try player.press("?TARGET")
    #expect(player.text.contains("Set as target"))
  }

  @Test(arguments: [10, 24, 40]) func itScrollsToItsEnd(height: Int) throws {
    var player = KeyPlayer(height: height)
    try player.press("?")
    for _ in 0..<40 { try player.press("<PgDn>") }
    #expect(player.text.contains("will not use"))
    for _ in 0..<40 { try player.press("<PgUp>") }
    #expect(player.text.contains("Screens and panes"))
  }

  @Test func upMovesAtOnceAfterScrollingToTheEnd() throws {
    var player = KeyPlayer()
    try player.press("?")
    for _ in 0..<40 { try player.press("<PgDn>") }
    let text = player.text
    try player.press("<Up>")
    #expect(player.text != text)
  }

  @Test func theWelcomeIsNotReplacedByTheHelp() throws {
    var player = KeyPlayer(session: nil)
    try player.press("<Enter><Right>?")
    #expect(player.state.context == .welcome)
    #expect(player.message == "? does nothing here.")
  }

  @Test func remappedKeysAreShownAsTheyAre() throws {
    let keymap = try Keymap.standard.remapped(["set-as-target": "T"])
    let player = KeyPlayer(keymap: keymap)
    let lines = HelpText(player.state).lines(matching: "target", width: 200).map(\.text)
    #expect(lines.contains { $0.hasPrefix("T ") && $0.hasSuffix(" Set as target") })
  }
}
