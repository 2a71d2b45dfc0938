import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// The first two lines of the screen, which recordings leave out.
@Suite struct TabBarTests {
  private static let usual = " careers   1 Roles   2 Skills   3 Paths   4 Tutors   5 Plan   6 Guide "

  @Test(arguments: [
    ("roles-ticked", "1 Roles"), ("skills-ticked", "2 Skills"), ("best-next-target", "2 Skills"),
    ("paths-ticked", "3 Paths"), ("routes-to-target", "3 Paths"), ("tutors", "4 Tutors"), ("plan", "5 Plan"),
    ("guide", "6 Guide"),
  ]) func aHeavyRuleIsUnderTheTabInFront(scene: String, tab: String) throws {
    let player = try Scene.named(scene).shot().player()
    #expect(player.rows[0].hasPrefix(Self.usual))
    let heavy = player.rows[1].indices.filter { player.rows[1][$0] == "━" }
    let under = heavy.map { player.rows[1].distance(from: player.rows[1].startIndex, to: $0) }
    let letters = Array(player.rows[0])
    #expect(String(under.map { letters[$0] }) == " \(tab) ")
  }

  @Test(arguments: [
    ("roles-ticked", Look.unicode, "default   saved ✓"),
    ("roles-ticked", .ascii, "default   saved"),
    ("roles-message", .unicode, "default   saving…"),
    ("roles-message", .ascii, "default   saving~"),
    ("roles-not-saved", .unicode, "default   NOT SAVED"),
    ("leaving", .unicode, "default   saving before leaving…"),
    ("unsaved", .unicode, "default   NOT SAVED   saving before leaving…"),
    ("trying", .unicode, "default   trying, 0 marks"),
    ("trying-roles", .unicode, "default   trying, 3 marks"),
  ]) func saysAtTheEndWhatBecomesOfTheWork(scene: String, look: Look, end: String) throws {
    let row = try Scene.named(scene).shot(look: look).player().rows[0]
    #expect(row.hasPrefix(Self.usual) && row.hasSuffix("  " + end))
  }

  @Test(arguments: [
    ("roles-ticked", " 1 Roles   2 Skills   3 Paths   4 Tutors   5 Plan   6 Guide   default   saved ✓"),
    ("roles-not-saved", " 1 Roles  2 Skills  3 Paths  4 Tutors  5 Plan  6 Guide      default   NOT SAVED"),
    ("trying-roles", " 1 Roles 2 Skills 3 Paths 4 Tutors 5 Plan 6 Guide     default   trying, 3 marks"),
    ("importing", " 1 Roles 2 3 4 5 6            default   importing O*NET 62%, 2 s left   saved ✓"),
  ]) func givesWayInEightyColumns(scene: String, bar: String) throws {
    #expect(try Scene.named(scene).shot(size: .small).player().rows[0] == bar)
  }

  @Test func theNameOfTheProgramGivesWayToAnImport() throws {
    let row = try Scene.named("importing").shot().player().rows[0]
    #expect(row.hasPrefix(" 1 Roles   2 Skills   "))
    #expect(row.hasSuffix("  default   importing O*NET 62%, 2 s left   saved ✓"))
  }

  @Test(arguments: [
    ("Maria-Jensen", " 1 Roles  2 Skills  3 Paths  4 Tutors  5 Plan  6 Guide   Maria-Jensen   saved ✓"),
    ("the-hopes-of-Maria", " 1 Roles 2 Skills 3 Paths 4 Tutors 5 Plan 6 Guide   the-hopes-of-Mar…   saved ✓"),
  ]) func theNameOfTheProfileIsAlwaysThere(name: String, bar: String) {
    #expect(KeyPlayer(profileName: name).rows[0] == bar)
  }

  @Test func whatIsNotSavedIsToldInTheNarrowestWindow() {
    var player = KeyPlayer(width: PaneLayout.smallest.width)
    player.press(Action.setTarget)
    player.update(.saveFailed("The disk is full."))
    #expect(player.rows[0] == " 1 Roles 2 3 4 5 6   defau…   NOT SAVED")
  }

  /// Nobody who has yet to say who they are is shown what they cannot use.
  @Test func theWelcomeHasNone() throws {
    #expect(try Scene.named("welcome-interests").shot().player().rows[0].isEmpty)
  }
}
