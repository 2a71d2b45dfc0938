import Fixtures
import Testing

@testable import CareerUI

/// A paste is one edit, however long.
@Suite struct PastingTests {
  private static let long = String(repeating: "some words ", count: 10_000)

  /// The keys that open each field, and the most that it takes.
  @Test(arguments: [
    (":", 200), ("/", 200), ("?", 200), ("5,", 200), ("5i", 200), ("Di<Tab>", 4096), ("e", 65_536), ("e<Tab>", 65_536),
  ])
  func aFieldTakesWhatItHasRoomForAndSaysWhatIsLeftOut(way: String, room: Int) throws {
    var player = KeyPlayer(profile: .planning)
    try player.press(way)
    player.paste(Self.long)
    let most = room == 65_536 ? "64 KB" : "\(room == 4096 ? "4,096" : "200") characters"
    let message = try #require(player.message)
    #expect(message.contains("is full at \(most): "))
    #expect(message.hasSuffix("characters were left out."))
    #expect(player.statusLine.contains("is full at"))
    player.paste("x")
    #expect(try #require(player.message).hasSuffix("1 character was left out."))
  }

  @Test func aNoteIsKeptWhole() throws {
    var player = KeyPlayer()
    let note = String(repeating: "line of a note\n", count: 4000).trimmed
    try player.press("e")
    player.paste(note)
    #expect(player.message == nil)
    try player.press("<Esc>")
    #expect(player.state.profile.notes.values.first == note)
  }

  @Test func whatIsIndentedStaysSo() throws {
    var player = KeyPlayer()
    try player.press("e")
    player.paste("\n  - one\n    - two\n")
    try player.press("<Esc>")
    #expect(player.state.profile.notes.values.first == "  - one\n    - two")
  }

  @Test func aLineTakesSeveralLinesAsOne() throws {
    var player = KeyPlayer()
    try player.press(":")
    player.paste("data\n    engineer")
    #expect(player.text.contains("> data engineer"))
  }

  @Test(arguments: ["", "<Enter>", "2", "w", "f", "'"]) func elsewhereThereIsNothingToPasteInto(way: String) throws {
    var player = KeyPlayer(profile: .some)
    try player.press(way)
    #expect(player.paste("q").isEmpty)
    #expect(player.message == "There is nothing to paste into here.")
  }

  @Test func anEmptyPasteChangesNothing() throws {
    var player = KeyPlayer(profile: .planning)
    try player.press("5,")
    #expect(player.paste("").isEmpty)
    #expect(try player.press("<Esc>").isEmpty)
  }
}
