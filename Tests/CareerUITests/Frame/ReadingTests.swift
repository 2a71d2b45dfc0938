import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// What a careful reader would stumble over.
@Suite struct ReadingTests {
  // MARK: Nothing there

  @Test func aCatalogueWithoutTutorsHasNoPricesToDate() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("4")
    #expect(player.text.contains("This catalogue lists no tutors."))
    #expect(!player.text.contains("printed in ;"))
  }

  @Test func aCatalogueWithoutRolesBlamesNoFilter() throws {
    var player = KeyPlayer(Fixture.emptyCatalogue)
    withKnownIssue("a catalogue without roles says that no role passes the filter") {
      #expect(!player.text.contains("filter"))
    }
    try player.press("2")
    withKnownIssue("a catalogue without skills says that the role asks for nothing") {
      #expect(!player.text.contains("This role"))
    }
  }

  @Test func aRoleWithoutRequirementsHasNothingToPractise() throws {
    let player = KeyPlayer()
    let row = try #require(player.rows.first { $0.contains("Chief Technology Officer") })
    #expect(row.contains("asks for nothing"))
    #expect(!row.contains("practice"))
  }

  @Test func columnsNeverRunIntoEachOther() throws {
    let player = KeyPlayer(width: 120, height: 40)
    let row = try #require(player.rows.first { $0.contains("Chief Technology Officer") })
    withKnownIssue("on 120 columns “asks for nothing” is cut to its column and joins the one before: nothingasks for…")
    {
      #expect(row.contains(" asks for"))
    }
  }

  @Test func aTreeWithoutBranchesSaysThatNothingLeadsOn() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("3+")
    #expect(player.text.lowercased().contains("no move"))
  }

  // MARK: Keys

  @Test(arguments: [Screen.paths, .guide]) func onlyKeysThatActAreOffered(screen: Screen) throws {
    var player = KeyPlayer(width: 200, height: 40)
    try player.press("\(screen.number)")
    #expect(!player.statusLine.contains("s sort"))
    #expect(!player.statusLine.contains("f filter"))
  }

  @Test func theLastPageOfTheWelcomeOffersToOpen() throws {
    var player = KeyPlayer(session: nil)
    try player.press("<Enter><Enter>")
    #expect(!player.statusLine.contains("next"))
  }

  // MARK: Figures

  @Test func rolesByPayShowTheirPay() throws {
    var player = KeyPlayer(profile: .some, width: 120, height: 40)
    try player.press("sss")
    let row = try #require(player.rows.first { $0.contains("Software Architect") })
    #expect(row.contains("85,000"))
  }

  @Test func oneYearIsNotYears() throws {
    var player = KeyPlayer(width: 200, height: 40)
    try player.press("3")
    withKnownIssue("“promotion, 1 years”") { #expect(!player.text.contains("1 years")) }
  }

  @Test func aSkillThatWillNotBeUsedIsOutOfHours() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b2")
    let row = try #require(player.rows.first { $0.contains("[–] Linux") })
    #expect(!row.contains("12 h"))
  }

  // MARK: Room

  @Test(arguments: [120, 200]) func titlesComeBeforeWhatIsSaidOfThem(width: Int) throws {
    var player = KeyPlayer(profile: .some, width: width, height: 40)
    try player.press("3")
    #expect(player.rows.contains { $0.contains("Senior Back-end Developer   ") })
  }

  /// Where there is no room the title gives way, not what the person said of the role.
  @Test func marksAreNotCut() {
    let player = KeyPlayer(profile: .some, width: 120, height: 40)
    let list = player.rows.map { $0.prefix(49) }
    #expect(list.contains { $0.contains("◆ target") })
    withKnownIssue("“● here” is cut where the title is long, although the title could be") {
      #expect(list.contains { $0.contains("● here") })
    }
  }

  // MARK: ASCII

  @Test func theLegendOfTheBoxesHoldsInASCII() throws {
    var player = KeyPlayer(height: 60, look: .ascii)
    try player.press("?implied")
    #expect(player.text.contains("[.] implied"))
  }

  @Test func theTitlesOfColumnsFitInASCII() throws {
    var player = KeyPlayer(look: .ascii)
    try player.press("4")
    #expect(!player.text.contains("/ ..."))
  }

  // MARK: Honesty

  /// Every published figure is somewhere on its role's page, with its source and date.
  @Test(arguments: Fixture.pay.filter { $0.role != nil }) func everyFigureIsShownAsPublished(figure: PayFigure) throws {
    let role = try #require(figure.role.flatMap(Fixture.catalogue.role))
    let player = KeyPlayer()
    let pane = player.state.content(of: .roles, in: player.catalogue)
    let page = pane.detail(.role(role.id), width: 400).lines.map(\.text).joined(separator: "\n")
    #expect(page.contains(figure.text))
    #expect(page.contains(figure.asAt))
  }

  @Test func smallSamplesShowTheirSize() throws {
    var player = KeyPlayer(width: 120, height: 400)
    try player.press("'d<Enter>")
    #expect(player.text.contains("n 12, a small sample"))
  }

  @Test func figuresThatDisagreeBothShow() throws {
    var player = KeyPlayer(width: 120, height: 400)
    try player.press("'b<Enter>")
    #expect(player.text.contains(Notice.payDiffers))
  }

  @Test func bothVerdictsOfADisputeShow() throws {
    var player = KeyPlayer(width: 120, height: 60)
    try player.press("'b2/postgres<Enter><Enter>")
    #expect(player.text.contains("essential  says Careers with Python"))
    #expect(player.text.contains("advantage  says Ladders of the Trade"))
    #expect(player.text.contains(Notice.verdictsDiffer))
  }
}
