import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// Lists of thousands: what is out of sight costs next to nothing, counted in texts read and rows held.
@Suite struct LargeSourceTests {
  private let source = LargeSource()

  private func player(_ keys: String, width: Int = 80) throws -> KeyPlayer {
    var player = KeyPlayer(source.catalogue, width: width, height: 40)
    try player.press(keys)
    return player
  }

  /// Draws a frame and returns how many texts were read for it.
  private func reads(_ player: KeyPlayer, _ memory: FrameMemory) -> Int {
    let before = source.readCount
    _ = player.state.frame(remembering: memory)
    return source.readCount - before
  }

  @Test(arguments: [80, 120, 200]) func aFrameOfRolesReadsWhatItShowsInFull(width: Int) throws {
    let player = try player("", width: width)
    // The preview or the detail, and the checklist beside it.
    #expect(reads(player, FrameMemory()) <= 2)
  }

  @Test(arguments: [80, 120]) func aFrameOfAllSkillsReadsOneText(width: Int) throws {
    let player = try player("2a", width: width)
    #expect(reads(player, FrameMemory()) <= 1)
  }

  @Test(arguments: ["s", "ss", "S", "'j", "/maker 2999", "flll<Esc>", "h", "G", "gg", "fjjl<Esc>"])
  func arrangingRolesReadsAlmostNothing(keys: String) throws {
    var player = try player("")
    let before = source.readCount
    for key in try KeyNotation.parse(keys.replacing(" ", with: "<Space>")) { player.press(key) }
    #expect(source.readCount - before <= 2)
  }

  @Test(arguments: ["s", "ss", "'j", "/13999", "/nothing", "fl<Esc>", "h", "G", "x", "vjjjx", "-"])
  func arrangingSkillsReadsNothing(keys: String) throws {
    var player = try player("2a")
    let before = source.readCount
    for key in try KeyNotation.parse(keys) { player.press(key) }
    #expect(source.readCount == before)
  }

  @Test func aTickReadsNothingButWhatIsInFront() throws {
    var player = try player("", width: 200)
    let memory = FrameMemory()
    _ = reads(player, memory)
    try player.press("<Enter><Enter>")
    let before = source.readCount
    try player.press("<Space>")
    #expect(source.readCount == before)
    #expect(reads(player, memory) <= 2)
  }

  /// The list is made once, however often one moves and looks for names in it.
  @Test func movingAndFindingKeepTheList() throws {
    var player = try player("2a")
    let basis = player.state.listBasis
    try player.press("jjjj<PgDn>/draw<Enter>nnn'k")
    #expect(player.state.listBasis == basis)
  }

  @Test func longSectionsStartFoldedButTheFirst() throws {
    var player = try player("2a")
    let sections = try #require(player.state.listings[.skills]).sections
    #expect(sections.map(\.isFolded) == [false, true, true])
    #expect(player.listing.count == sections[0].members.count + 3)
    #expect(sections.map(\.note) == ["0 / 11,200", "0 / 2,450", "0 / 350"])
    try player.press("Gl")
    #expect(player.state.listings[.skills]?.sections.map(\.isFolded) == [false, true, false])
    // What was opened by hand stays open.
    #expect(player.restarted().state.listings[.skills]?.sections.map(\.isFolded) == [false, true, false])
  }

  @Test func findOpensTheSectionOfWhatItFinds() throws {
    var player = try player("2a/ 13999<Enter>".replacing(" ", with: "<Space>"))
    #expect(player.selection?.hasSuffix(" 13999") == true)
    #expect(player.state.listings[.skills]?.sections.map(\.isFolded) == [false, true, false])
    try player.press("<Enter>")
    #expect(player.state.focus == .detail)
  }

  @Test func aLinkOpensTheSectionOfWhatItLeadsTo() throws {
    var player = try player("")
    player.follow(.skill(LargeSource.skill(39)))
    #expect(player.state.pane.selected == .skill(LargeSource.skill(39)))
    #expect(player.state.listings[.skills]?.sections.last?.isFolded == false)
  }

  /// Fold, find and jump agree with looking at every name.
  @Test(arguments: ["maker 1", "draw", "7", "ner", "zzz"]) func findAgreesWithLookingAtEveryName(letters: String) throws
  {
    var player = try player("")
    let names = player.listing.filter { !$0.hasPrefix("Group") }
    let expected = names.first { $0.contains(letters) } ?? names.first
    try player.press("/\(letters.replacing(" ", with: "<Space>"))<Enter>")
    #expect(player.selection == expected)
  }
}
