import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Messages, and what is shown beside what moved, until the next key.
@Suite struct MessageTests {
  @Test func aMessageStaysUntilTheNextKey() throws {
    var player = KeyPlayer()
    try player.press("t")
    #expect(player.statusLine.contains("is your target"))
    player.update(.saved)
    player.update(.resize(Size(width: 81, height: 24)))
    #expect(player.statusLine.contains("is your target"))
    try player.press("j")
    #expect(player.message == nil)
    #expect(player.statusLine.contains("move"))
  }

  @Test func whatTheOutsideReportsIsShown() {
    var player = KeyPlayer()
    player.update(.notice("Copied."))
    #expect(player.statusLine.trimmed == "Copied.")
  }

  @Test func aKeyThatDoesNothingSaysSoAndNamesTheHelp() throws {
    var player = KeyPlayer()
    try player.press("<F5>")
    #expect(player.message == "F5 does nothing here. ? shows the keys.")
    try player.press("é")
    #expect(player.message == "é does nothing here. ? shows the keys.")
  }

  /// In the filter form there is no help to be had.
  @Test(arguments: ["?", "1"]) func theHelpIsNotNamedWhereItIsNotBound(key: String) throws {
    var player = KeyPlayer()
    try player.press("f\(key)")
    #expect(player.message?.contains("? shows the keys") != true)
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{0}", "\u{200B}"]) func aHostileKeyDoesNotReachTheTerminal(key: String)
    throws
  {
    var player = KeyPlayer()
    player.press(Key(try #require(key.first)))
    #expect(player.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isShownInTerminals })
  }

  /// While something is tried there is always a before, and yet nothing was done by most keys.
  @Test func onlyWhatWasDoneHasATick() throws {
    var player = KeyPlayer()
    try player.press("2T")
    #expect(player.statusLine.trimmed.hasPrefix("Trying"))
    try player.press("<Space>")
    #expect(player.statusLine.trimmed.hasPrefix("✓ "))
    try player.press("<F5>")
    #expect(player.statusLine.trimmed.hasPrefix("F5 does nothing here."))
    try player.press("u")
    #expect(player.statusLine.trimmed.hasPrefix("✓ Undone"))
  }

  /// The sign is that of "saved ✓" as well.
  @Test func theTickComesWhenWhatWasDoneIsOnDisk() throws {
    var player = KeyPlayer()
    try player.press("b")
    #expect(player.rows[23].hasPrefix("   Bookmarked"))
    player.update(.saved)
    #expect(player.rows[23].hasPrefix(" ✓ Bookmarked"))
  }

  // MARK: What moved

  @Test(arguments: [80, 120, 200]) func theChangeOfAMatchIsShownUntilTheNextKey(width: Int) throws {
    var player = KeyPlayer(width: width, height: 40)
    try player.press("'d2<Space>")
    #expect(player.text.contains(" +27 "))
    player.update(.saved)
    #expect(player.text.contains(" +27 "))
    try player.press("j")
    #expect(!player.text.contains(" +27 "))
  }

  @Test func undoShowsWhatGoesDown() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("/analyst<Enter>2'D<Space>1u")
    #expect(player.frame.cells.contains { $0.style.meaning == .loss })
    try player.press("<C-r>")
    #expect(player.frame.cells.contains { $0.style.meaning == .gain })
  }

  @Test func everyMatchOnTheScreenMoves() throws {
    var player = KeyPlayer(profile: .some, width: 200, height: 40)
    try player.press("/analyst<Enter><Enter><Enter>/sprea<Enter><Space>")
    // Up to the match; behind it may be what is by practice.
    let list = player.rows.map { $0.prefix(62).prefix { $0 != "%" } }
    #expect(list.contains { $0.contains("Data Analyst") && $0.contains("+") })
    #expect(list.contains { $0.contains("Software Apprentice") && $0.contains("+") })
    #expect(list.contains { $0.contains("Lead Developer") && !$0.contains("+") })
  }

  @Test func theGainIsThatOfTheFormulas() throws {
    let profile = Profile.some
    var player = KeyPlayer(profile: profile)
    try player.press("/analyst<Enter>2'D<Space>1")
    #expect(player.state.profile.marks["data-visualisation"] == .have)
    for role in Fixture.roles {
      let earlier = Assessments(of: profile, in: Fixture.catalogue)[role.id]?.match?.percent ?? 0
      let now = player.state.assessments[role.id]?.match?.percent ?? 0
      #expect(player.state.gainOfLastChange(for: role.id) == 0, "\(role.title): a key was pressed since")
      #expect(now >= earlier)
    }
  }
}

extension Unicode.Scalar {
  /// Anything but a control, a mark of direction or something invisible.
  fileprivate var isShownInTerminals: Bool {
    ![.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }
}
