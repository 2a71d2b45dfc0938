import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// Marks that are only tried: shown with what they change, and not written.
@Suite struct TryingTests {
  private func saves(_ effects: [Effect]) -> [ProfileWrite] {
    effects.compactMap { if case .save(let write) = $0 { write } else { nil } }
  }

  @Test func marksAreShownAndNotWritten() throws {
    var player = KeyPlayer(profile: .some)
    try #expect(player.press("T2<Space>jx").isEmpty)
    #expect(player.state.profile.marks != Profile.some.marks)
    expectSame(player.state.trial?.profile, .some)
    expectSame(player.state.history, EditHistory())
    #expect(player.state.saving == Saving())
  }

  @Test func theTabBarCountsWhatDiffers() throws {
    var player = KeyPlayer()
    try player.press("T")
    #expect(player.rows[0].hasSuffix("trying, 0 marks"))
    try player.press("2<Space>j<Space>")
    #expect(player.rows[0].hasSuffix("trying, 2 marks"))
    try player.press("<Space>")
    #expect(player.rows[0].hasSuffix("trying, 1 mark"))
  }

  /// However many there are.
  @Test func theFirstOfManyMarksStaysTried() throws {
    var player = KeyPlayer()
    try player.press("T2<Space>j" + String(repeating: "<Space>", count: EditHistory.standardLimit + 20))
    #expect(player.rows[0].hasSuffix("trying, 1 mark"))
  }

  @Test func beginningSaysWhatIsNotSaved() throws {
    var player = KeyPlayer()
    try player.press("T")
    #expect(player.message == "Trying: marks on skills are not saved, all else is. T again keeps or discards.")
  }

  /// The difference is one from the profile beneath, and outlives the next key.
  @Test func differencesStayAndAddUp() throws {
    var player = KeyPlayer()
    try player.press("T2<Space>")
    let first = player.state.gainOfLastChange(for: "software-apprentice")
    #expect(first == 64)
    try player.press("1jj2/comm<Enter><Space>1")
    #expect(player.state.gainOfLastChange(for: "software-apprentice") > first)
    let row = try #require(player.rows.first { $0.contains("Software Apprentice") })
    #expect(row.contains("+\(player.state.gainOfLastChange(for: "software-apprentice")) "))
  }

  @Test func theMessageSpeaksOfAllThatIsTried() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("T2<Space>/comm<Enter><Space>")
    let message = try #require(player.message)
    #expect(message.hasPrefix("Communication: tried. In all "))
  }

  /// Also on screens that were not in front before.
  @Test func datesAndRoutesShowTheirDifference() throws {
    var player = KeyPlayer(profile: .some, width: 120, height: 40)
    try player.press("'b2T/rest<Enter><Space>5")
    #expect(player.text.contains(" earlier"))
    try player.press("jk")
    #expect(player.text.contains(" earlier"))
    try player.press("1R")
    #expect(player.rows.contains { $0.contains(" -20 h ") })
    try player.press("u")
    #expect(!player.text.contains("-20 h"))
    try player.press("5")
    #expect(!player.text.contains(" earlier"))
  }

  @Test func aRouteThatNothingMovesShowsNoDifference() throws {
    var player = KeyPlayer(profile: .some, width: 120, height: 40)
    try player.press("T1R")
    let routes = try #require(player.state.routeList?.answer?.routes)
    #expect(!routes.isEmpty)
    for route in routes { #expect(player.state.hoursOfLastChange(for: route) == 0) }
  }

  // MARK: Undo

  @Test func undoAndRedoStayWithinTheTry() throws {
    var player = KeyPlayer()
    try player.press("2<Space>Tj<Space>")
    let tried = player.state.profile
    try #expect(player.press("u").isEmpty)
    expectSame(player.state.profile, player.state.trial?.profile)
    try #expect(player.press("u").isEmpty)
    #expect(player.message == "Nothing was done while trying. T ends the try.")
    #expect(player.state.profile.marks == ["spreadsheets": .have])
    try #expect(player.press("<C-r>").isEmpty)
    expectSame(player.state.profile, tried)
    try player.press("<C-r>")
    #expect(player.message == "Nothing to redo in this try.")
  }

  // MARK: Other changes

  @Test(arguments: ["b", "t", ".<Esc>", "ehello<Esc>"]) func otherChangesAreWrittenAsAlways(keys: String) throws {
    var plain = KeyPlayer()
    let expected = try plain.press("'b" + keys)
    var player = KeyPlayer()
    try player.press("T2<Space>1")
    expectSame(try player.press("'b" + keys), expected)
    #expect(player.state.profile.marks == ["spreadsheets": .have])
    expectSame(player.state.trial?.profile, plain.state.profile)
    expectSame(player.state.history, plain.state.history)
    // What was done last is taken back first, on disk where it was written.
    expectSame(try player.press("u"), try plain.press("u"))
    expectSame(player.state.trial?.profile, Profile())
    try #expect(player.press("u").isEmpty)
    #expect(player.state.profile == Profile())
  }

  // MARK: Leaving

  @Test(arguments: ["q", "<C-c>"]) func quittingForgetsTheTry(key: String) throws {
    var player = KeyPlayer()
    try player.press("T2<Space>1")
    expectSame(try player.press(key), [.saveSession(player.state.session), .quit])
  }

  @Test func suspendingWritesNoTry() throws {
    var player = KeyPlayer()
    expectSame(try player.press("T2<Space><C-z>"), [.saveSession(player.state.session), .suspend])
  }

  @Test func withNothingTriedTheKeyEndsTheTry() throws {
    var player = KeyPlayer()
    try player.press("T2<Space><Space>T")
    #expect(player.state.trial == nil)
    #expect(player.state.overlay == nil)
    #expect(player.message == "No longer trying. No skill was marked.")
    #expect(player.rows[0].hasSuffix("saved ✓"))
    expectSame(player.state.profile, Profile())
  }

  // MARK: Whatever is pressed

  /// What the writer was told, played from the start, is the profile beneath at every moment; marks reach it only by
  /// being kept.
  @Test(arguments: 1...40) func whatIsWrittenIsTheProfileBeneath(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer(profile: .some, width: [80, 120, 200].randomElement(using: &random) ?? 80, height: 30)
    var written = Profile.some
    let keys = [
      "T", "T", "j", "k", "1", "2", "2", "3", "<Enter>", "<Esc>", "<Space>", "<Space>", "x", "-", "v", "t", "b", ".",
      "ezz<Esc>", "u", "u", "<C-r>", "d", "c",
    ]
    for _ in 0..<200 {
      let key = keys.randomElement(using: &random) ?? "j"
      let wasTrying = player.state.trial != nil
      let writes = saves(try player.press(key))
      for write in writes {
        switch write {
        case .record(let edit), .redo(let edit): written.apply(edit)
        case .undo(let edit): written.apply(edit.inverse)
        }
      }
      try #require(written == player.state.trial?.profile ?? player.state.profile, "after \(key)")
      if wasTrying, player.state.trial != nil {
        let edits = writes.map {
          switch $0 {
          case .record(let edit), .undo(let edit), .redo(let edit): edit
          }
        }
        try #require(!edits.contains { $0.changes.contains { if case .mark = $0 { true } else { false } } })
      }
    }
    // However it went, undo leads back to the start.
    try player.press("<Esc><Esc><Esc><Esc>")
    if player.state.trial != nil { try player.press("T") }
    if player.state.trial != nil { try player.press("d") }
    while !player.state.history.done.isEmpty { try player.press("u") }
    expectSame(player.state.profile, .some)
  }
}
