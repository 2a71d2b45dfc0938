import Canvas
import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// What a careful reader would stumble over.
@Suite struct ReadingTests {
  // MARK: Nothing there

  @Test func aCatalogueWithoutTutorsHasNoPricesToDate() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("4")
    #expect(player.text.contains("This catalogue lists no tutors."))
    #expect(!player.text.contains("printed in"))
  }

  @Test func aCatalogueWithoutRolesBlamesNoFilter() throws {
    var player = KeyPlayer(Fixture.emptyCatalogue)
    #expect(player.text.contains("This catalogue has no roles."))
    #expect(!player.text.contains("passes the filter"))
    try player.press("2")
    #expect(player.text.contains("This catalogue has no skills."))
    #expect(!player.text.contains("This role"))
  }

  /// The filter is to blame only for what it hides.
  @Test func aFilterIsNotBlamedForWhatIsNotThere() throws {
    var player = KeyPlayer()
    try player.press("'c2f<Right><Esc>")
    #expect(player.text.contains("This role lists nothing that can be counted."))
    try player.press("1'b2")
    #expect(player.text.contains("No skill passes the filter."))
  }

  @Test func aRoleWithoutRequirementsAsksForNothingInItsPreview() throws {
    var player = KeyPlayer()
    try player.press("'c")
    #expect(player.text.contains("Asks for  nothing"))
  }

  @Test func aRoleWithoutRequirementsHasNothingToPractise() throws {
    let player = KeyPlayer()
    let row = try #require(player.rows.first { $0.contains("Chief Technology Officer") })
    #expect(row.contains("nothing to count"))
    #expect(!row.contains("practice"))
  }

  @Test func columnsNeverRunIntoEachOther() throws {
    let player = KeyPlayer(width: 120, height: 40)
    let row = try #require(player.rows.first { $0.contains("Chief Technology Officer") })
    #expect(row.contains(" nothing to count"))
    #expect(!row.contains("nothingasks"))
  }

  @Test func aTreeWithoutBranchesSaysThatNothingLeadsOn() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("3+")
    #expect(player.text.contains(" · no known move leads on from here\n"))
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
    try player.press("<Enter><Right><Right>")
    #expect(player.statusLine.contains("open") && !player.statusLine.contains("next"))
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
    #expect(player.text.contains("promotion, 1 year "))
    #expect(!player.text.contains("1 years"))
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
    #expect(player.rows.contains { $0.contains(#/Senior Back-end Developer {2,}Senior /#) })
  }

  @Test(arguments: [99, 120, 200]) func levelsInPathsAreNotCut(width: Int) throws {
    var player = KeyPlayer(profile: .some, width: width, height: 40)
    try player.press("'j3jjlll")
    #expect(player.rows.contains { $0.contains("Software Architect ") && $0.contains(" Head / Architect ") })
  }

  /// The pane is the narrowest where there is a detail beside it.
  @Test(arguments: [Profile(), .some], [120, 200]) func headingsAreWhole(profile: Profile, width: Int) throws {
    var player = KeyPlayer(profile: profile, width: width, height: 40)
    for keys in ["1", "2", "B", "3"] {
      try player.press(keys)
      #expect(!player.rows[2...3].contains { $0.prefix { $0 != "│" }.contains("…") }, "\(player.rows[2...3])")
    }
  }

  /// Where there is no room the title gives way, not what the person said of the role.
  @Test func marksAreNotCut() {
    let player = KeyPlayer(profile: .some, width: 120, height: 40)
    let list = player.rows.map { $0.prefix(49) }
    #expect(list.contains { $0.contains(" ◆ ") })
    #expect(list.contains { $0.contains(" ● ") })
  }

  @Test(arguments: [40, 60, 80, 100, 120, 160]) func everyMarkOfALongTitleSurvives(width: Int) throws {
    var profile = Profile.some
    profile.here = "ml-engineer"
    profile.targets = [Target(role: "ml-engineer")]
    var player = KeyPlayer(profile: profile, width: width, height: 40)
    try player.press("'m")
    // The list has room for one, before the title.
    #expect(player.rows.contains { $0.hasPrefix("▌ ◆ Mac") })
    try player.press("<Enter>+")
    #expect(player.rows.contains { $0.contains("◆ target ● here ★ bookmark") })
    // In its detail the title is whole, on as many lines as it takes.
    for word in ["Machine", "機械学習", "Language"] { #expect(player.rows.contains { $0.contains(word) }) }
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
    #expect(!player.text.contains("/ ~"))
  }

  // MARK: Honesty

  /// Beneath a list no heading says that pay is by the year.
  @Test func thePreviewSaysWhatPayIsFor() throws {
    var player = KeyPlayer()
    try player.press("'b")
    let pay = try #require(player.rows.first { $0.contains("Pay   ") })
    #expect(pay.contains(" a year, "))
  }

  @Test(arguments: [60, 80, 93, 94, 100, 120]) func ourJudgementShowsInPaths(width: Int) throws {
    var player = KeyPlayer(width: width, height: 40)
    try player.press("'d3/machine<Enter>")
    #expect(player.selection == Fixture.hostileTitle)
    #expect(player.rows.filter { $0.contains("specialise, our judgement") }.count == 1)
  }

  @Test func ourOwnVerdictIsNotSaidByASource() throws {
    let judged = Requirement(
      options: ["sql"], strength: .advantage,
      verdicts: [
        Verdict(source: "guide-article", strength: .essential), Verdict(source: Source.editorial, strength: .advantage),
      ])
    let role = Role(
      id: "judge", title: "Judge", track: "web", level: Fixture.levels[2], requirements: [judged],
      requirementSources: ["guide-article"])
    var player = KeyPlayer(
      Catalogue(
        levels: Fixture.levels, tracks: Fixture.tracks, skills: Fixture.skills, roles: [role], sources: Fixture.sources),
      height: 40)
    try player.press("2<Enter>")
    #expect(player.text.contains("advantage  is our own judgement"))
    #expect(!player.text.contains("says Our own judgement"))
  }

  /// Every published figure is somewhere on its role's page, with its source and date.
  @Test(arguments: Fixture.pay.filter { $0.role != nil }) func everyFigureIsShownAsPublished(figure: PayFigure) throws {
    let role = try #require(figure.role.flatMap(Fixture.catalogue.role))
    let player = KeyPlayer()
    let pane = player.state.content(of: .roles)
    let page = pane.detail(.role(role.id), width: 400).lines.map(\.text).joined(separator: "\n")
    #expect(page.contains(figure.text))
    for number in figure.numbers { #expect(page.contains(number)) }
    #expect(page.contains(figure.asAt))
  }

  @Test func smallSamplesShowTheirSize() throws {
    var player = KeyPlayer(width: 120, height: 400)
    try player.press("'d<Enter>")
    #expect(player.text.contains("few figures (n 12)"))
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
