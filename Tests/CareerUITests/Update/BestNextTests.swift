import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// What is worth learning next: `B`.
@Suite struct BestNextTests {
  private func player(_ keys: String, profile: Profile = .some, width: Int = 120) throws -> KeyPlayer {
    var player = KeyPlayer(profile: profile, width: width, height: 40)
    try player.press(keys)
    return player
  }

  @Test func aSourceWithoutHoursHasNoColumnsAndNoOrdersOfHours() throws {
    var profile = Profile()
    profile.targets = [Target(role: Fixture.softwareDevelopers)]
    var player = KeyPlayer(Fixture.onet, profile: profile, width: 120, height: 40)
    try player.press("B")
    let pane = player.state.content(of: .bestNext)
    #expect(pane.columns.map(\.title) == ["", "worth", "near"])
    #expect(pane.orders.map(\.title) == ["by worth"])
    #expect(pane.heading.text.hasSuffix("by worth"))
    #expect(player.state.listed.allSatisfy { !pane.cells($0).contains { $0.text.contains("practice") } })
  }

  @Test(arguments: ["B", "2B"]) func liesBeneathSkills(keys: String) throws {
    var player = try player(keys)
    #expect(player.state.screen == .bestNext)
    #expect(player.state.screen.tab == .skills)
    try player.press("<Esc>")
    #expect(player.state.screen != .bestNext)
  }

  @Test func isForTheTargetThenTheBookmarksThenWhatIsNearest() throws {
    var profile = Profile.some
    #expect(try player("B", profile: profile).state.bestNextAim == .target)
    profile.targets = []
    #expect(try player("B", profile: profile).state.bestNextAim == .bookmarks)
    profile.bookmarks = []
    #expect(try player("B", profile: profile).state.bestNextAim == .section(.promotion))
    profile.here = nil
    #expect(try player("B", profile: profile).state.bestNextAim == .section(.firstJobs))
  }

  @Test func holdsWhatTheModelSaysInItsOrder() throws {
    let player = try player("B")
    let state = player.state
    let position = try #require(player.catalogue.rolePosition("backend-developer"))
    let expected = state.assessments.bestNext(for: [WeightedRole(role: position)]).map {
      player.catalogue.skills[$0.bundle.skill].name
    }
    #expect(!expected.isEmpty)
    #expect(player.listing == expected)
  }

  @Test func sGoesThroughTheOrders() throws {
    var player = try player("Bs")
    let gains = player.state.bestNext?.values.map(\.gain) ?? []
    #expect(gains == gains.sorted(by: >))
    try player.press("s")
    let toGo = player.state.bestNext?.values.map(\.bundle.toGo) ?? []
    let counted = toGo.filter(\.unknown.isEmpty).map(\.hours.likelyMinutes)
    #expect(counted == counted.sorted())
    #expect(toGo.prefix(counted.count).allSatisfy { $0.unknown.isEmpty })
    let forwards = player.listing
    try player.press("S")
    #expect(player.listing == forwards.reversed())
  }

  @Test func fChoosesWhatItIsFor() throws {
    var player = try player("Bfll<Esc>")
    #expect(player.state.bestNextAim == .bookmarks)
    #expect(player.state.bestNext?.roles.map { player.catalogue.roles[$0].id } == Profile.some.bookmarks)
    try player.press("fl<Esc>")
    #expect(player.state.bestNextAim == .section(.here))
    #expect(player.rows[2].contains("for Junior Python Developer"))
    try player.press("flll<Esc>")
    #expect(player.state.bestNextAim == .section(.nextStep))
    #expect(player.rows[2].contains("for Next step, 2 roles"))
  }

  /// The figures go before the names that they are of.
  @Test func inANarrowWindowNamesAreWhole() throws {
    let player = try player("B", width: 40)
    let name = try #require(player.selection)
    #expect(player.rows.contains { $0.contains("] \(name)") && $0.contains("+") })
  }

  @Test func spaceTicksTheSkillAndItLeavesTheList() throws {
    var player = try player("B")
    let name = try #require(player.selection)
    let skill = try #require(player.state.selected?.skill)
    let effects = try player.press("<Space>")
    #expect(effects.count == 1)
    #expect(player.state.profile.marks[skill] == .have)
    #expect(!player.listing.contains(name))
    try player.press("u")
    #expect(player.listing.contains(name))
  }

  @Test func theBundleLeadsToItsSkillsAndRoles() throws {
    var player = try player("B<Enter>")
    try player.stepToLink(.role("backend-developer"))
    try player.press("<Enter>")
    #expect(player.state.screen == .roles)
    #expect(player.selection == "Back-end Developer")
    try player.press("<Esc><Esc>")
    #expect(player.state.screen == .bestNext)
  }

  @Test func anEmptyListNamesTheKeyThatFillsIt() throws {
    var player = try player("Bfl<Esc>", profile: Profile(), width: 200)
    #expect(player.text.contains("No target yet. Press 1, choose a role, then t. f looks at other roles."))
    #expect(player.state.content(of: .bestNext).heading.text == "BEST NEXT")
    #expect(!player.text.contains("Worth: "))
    try player.press("fl<Esc>")
    #expect(player.text.contains("No bookmarks yet. Press 1, choose a role, then b. f looks at other roles."))
  }

  /// Where nobody has chosen for what, everything that would do is named, and no way that leads to nothing.
  @Test func anEmptyListNamesAllThatWouldFillIt() throws {
    var player = KeyPlayer(Fixture.onet, width: 200, height: 40)
    try player.press("B")
    #expect(player.text.contains("No target and no bookmarks yet. Press 1, choose a role, then t or b."))
    #expect(!player.text.contains("looks at other roles") && !player.text.contains("clears the filter"))
    try player.press("fl<Esc>")
    #expect(player.text.contains("No target yet. Press 1, choose a role, then t. - clears the filter."))
    try player.press("-")
    #expect(player.text.contains("No target and no bookmarks yet."))
  }

  @Test func aNarrowedListThatIsEmptiedSaysSo() throws {
    var player = try player("B")
    let name = try #require(player.selection)
    try player.press("/")
    player.paste(name)
    try player.press("<Tab>")
    for _ in 0..<9 where !player.listing.isEmpty { try player.press("<Space>") }
    try #require(player.listing.isEmpty)
    #expect(player.words.contains("Nothing in this list goes by “\(name)” any more. Esc shows all of it."))
    try player.press("<Esc>")
    #expect(!player.listing.isEmpty)
  }

  @Test func isWhereItWasAfterARestart() throws {
    var player = try player("Bfll<Esc>sj").restarted()
    try player.press("k")
    #expect(player.state.screen == .bestNext)
    #expect(player.state.bestNextAim == .bookmarks)
    #expect(player.state.bestNext?.key.order == .value)
  }

  /// Sessions hold these names, those of earlier releases too.
  @Test func anOrderIsTakenUpFromTheSessionOfAnEarlierRelease() {
    #expect(BestNextOrdering.allCases.map(\.rawValue) == ["perHour", "worth", "hours"])
    var session = Session.fresh
    session.screen = .bestNext
    session.panes[.bestNext] = PaneState()
    session.panes[.bestNext]?.order = "worth"
    let player = KeyPlayer(profile: .some, session: session)
    #expect(player.state.bestNext?.key.order == .value)
    #expect(player.text.contains("by worth"))
    #expect(!player.text.contains("by worth per hour"))
  }
}
