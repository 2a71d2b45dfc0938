import CareerModel
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// Undo and redo of every change of the profile.
@Suite struct UndoTests {
  /// One change of each kind.
  static let changes = [
    "2<Space>", "2x", "2xx-", "'b2vjjj<Space>", "'bt", "'btjt", "'btt", "b", "bb", ".", ".j.<Esc>", "e note<Esc>",
    "e<Tab>https://a.example<Enter>b<Esc>", "2e on a skill<Tab>proof<Esc>", "<Enter><Enter><Space>",
  ]

  @Test(arguments: changes) func everyKindOfChangeIsUndoneAndRedone(keys: String) throws {
    var player = KeyPlayer(profile: .some)
    try player.press(keys)
    let after = player.state.profile
    let steps = player.state.history.done.count
    #expect(steps > 0)
    for _ in 0..<steps { try player.press("u") }
    expectSame(player.state.profile, .some)
    for _ in 0..<steps { try player.press("<C-r>") }
    expectSame(player.state.profile, after)
  }

  @Test func undoTellsTheWriterWhichEditAndThePersonWhatWasDone() throws {
    var player = KeyPlayer()
    let edit = ProfileEdit.marking(["spreadsheets"], as: .have, on: .sample, in: Profile(), label: "tick Spreadsheets")
    try player.press("2<Space>")
    expectSame(try player.press("u"), [.save(.undo(edit))])
    #expect(player.message == "Undone: tick Spreadsheets. Ctrl-r brings it back.")
    expectSame(try player.press("<C-r>"), [.save(.redo(edit))])
    #expect(player.message == "Done again: tick Spreadsheets.")
  }

  @Test(arguments: [("u", "Nothing to undo."), ("<C-r>", "Nothing to redo.")])
  func withNothingToTakeBackTheKeySaysSo(key: String, message: String) throws {
    var player = KeyPlayer()
    try #expect(player.press(key).isEmpty)
    #expect(player.message == message)
  }

  @Test func aNewChangeEndsRedo() throws {
    var player = KeyPlayer()
    try player.press("tujb<C-r>")
    #expect(player.message == "Nothing to redo.")
    #expect(player.state.profile.target == nil)
  }

  @Test func undoReachesChangesOfAnEarlierRun() {
    let edit = ProfileEdit("tick SQL", [.mark("sql", from: nil, to: .have)])
    var profile = Profile()
    profile.apply(edit)
    var state = State(
      catalogue: Fixture.catalogue, profile: profile, history: EditHistory(done: [edit]), session: .fresh,
      size: KeyPlayer().state.size, today: .sample)
    #expect(state.press("u") == [.save(.undo(edit))])
    #expect(state.profile == Profile())
  }

  @Test(arguments: 1...20) func anyEditsUndoneGiveBackTheFirstProfileAndRedoneTheLast(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer(
      profile: seed.isMultiple(of: 2) ? .some : Profile(), width: [80, 120, 200].randomElement(using: &random) ?? 80)
    let first = player.state.profile
    let keys = [
      "j", "k", "1", "2", "3", "<Enter>", "<Esc>", "<Space>", "x", "-", "v", "t", "b", ".", "ezz<Esc>", "u", "<C-r>",
    ]
    for _ in 0..<120 { try player.press(keys.randomElement(using: &random) ?? "j") }
    try player.press("<Esc><Esc><Esc>")
    while !player.state.history.undone.isEmpty { try player.press("<C-r>") }
    let last = player.state.profile
    while !player.state.history.done.isEmpty { try player.press("u") }
    expectSame(player.state.profile, first)
    while !player.state.history.undone.isEmpty { try player.press("<C-r>") }
    expectSame(player.state.profile, last)
  }

  /// What the writer is told, applied in order, must come to the profile on the screen.
  @Test(arguments: 1...10) func theEffectsAddUpToTheProfile(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer()
    var written = player.state.profile
    let keys = [
      "j", "k", "1", "2", "3", "<Enter>", "<Esc>", "<Space>", "x", "-", "v", "t", "b", ".", "ezz<Esc>", "u", "<C-r>",
    ]
    for _ in 0..<200 {
      for case .save(let write) in try player.press(keys.randomElement(using: &random) ?? "j") {
        switch write {
        case .record(let edit), .redo(let edit): written.apply(edit)
        case .undo(let edit): written.apply(edit.inverse)
        }
      }
      #expect(written == player.state.profile)
    }
  }
}
