import Canvas
import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// The pages of the first run after the question for a job.
@Suite struct WelcomeTests {
  /// Somebody who does nothing yet.
  private func newcomer(
    _ catalogue: Catalogue = Fixture.catalogue, width: Int = 80, height: Int = 24
  ) throws -> KeyPlayer {
    var player = KeyPlayer(catalogue, session: nil, width: width, height: height)
    try player.press("<Enter>")
    return player
  }

  private func page(_ player: KeyPlayer) -> Welcome.Page? {
    (player.state.overlay as? Welcome)?.page
  }

  @Test func enterGoesThroughThePagesAndOpensTheFirstJob() throws {
    var player = try newcomer()
    var pages: [Welcome.Page?] = []
    for _ in 0..<3 {
      pages.append(page(player))
      try player.press("<Enter>")
    }
    #expect(pages == [.interests, .statements, .suggestions])
    #expect(player.state.overlay == nil)
    #expect(player.state.focus == .detail)
    #expect(player.selection == "Software Apprentice")
  }

  @Test func whoHasATargetOrSaidWhereTheyAreIsNotWelcomed() {
    var profile = Profile()
    profile.targets = [Target(role: Fixture.catalogue.roles[0].id)]
    #expect(KeyPlayer(profile: profile, session: nil).state.overlay == nil)
    profile = Profile()
    profile.here = Fixture.catalogue.roles[0].id
    #expect(KeyPlayer(profile: profile, session: nil).state.overlay == nil)
    profile.here = nil
    #expect(KeyPlayer(profile: profile, session: nil).state.overlay is JobQuestion)
  }

  @Test func leftGoesBackAndRightForward() throws {
    var player = try newcomer()
    var pages: [Welcome.Page?] = []
    for key in ["l", "l", "l", "h", "h", "h"] {
      try player.press(key)
      pages.append(page(player))
    }
    #expect(pages == [.statements, .suggestions, .suggestions, .statements, .interests, nil])
    #expect(player.state.context == .job)
  }

  /// Two wordings beside each other read as two kinds of thing.
  @Test func allJobsSayWhatTheyTakeInOneWording() throws {
    for width in 60...100 {
      var player = try newcomer(width: width)
      try player.press("<Enter><Enter>")
      let rows = player.rows
      #expect(
        !rows.contains { $0.contains("by practice") } || !rows.contains { $0.contains(" h + ") }, "\(width)")
    }
  }

  @Test func spaceChoosesAnyNumberOfFields() throws {
    var player = try newcomer()
    try player.press("<Space>jj<Space>")
    #expect(player.state.interests == ["web", "learning-machines"])
    try player.press("<Space>")
    #expect(player.state.interests == ["web"])
  }

  @Test func notSureTakesEveryChoiceBack() throws {
    var player = try newcomer()
    try player.press("<Space>j<Space>G<Space>")
    #expect(player.state.interests.isEmpty)
  }

  /// The keys are called what they do to the row in front.
  @Test func aWayOutOfThePageIsOpenedAndNotChosen() throws {
    var player = try newcomer(width: 120, height: 40)
    #expect(player.text.contains("Enter goes on, Space chooses"))
    #expect(player.statusLine.contains("⏎ next") && player.statusLine.contains("Space choose"))
    try player.press("g")
    #expect(player.text.contains("Enter opens it, ") && !player.text.contains("Space chooses"))
    #expect(player.statusLine.contains("⏎ open") && !player.statusLine.contains("Space choose"))
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func theQuestionnaireFindsOut(key: String) throws {
    var player = try newcomer()
    #expect(player.text.contains("find out: a quiz of 12 things"))
    #expect(try player.press("g\(key)").isEmpty)
    #expect(player.state.overlay is Questionnaire)
    try player.press("4<Esc>")
    #expect(page(player) == .interests)
    try player.press("g\(key)" + String(repeating: "4", count: 10) + "0")
    #expect(player.state.overlay is InterestResult)
    #expect(player.text.contains("Esc goes on"))
    // With the answers, nobody is asked what they have done in a field that they did not choose.
    try player.press("<Esc>")
    #expect(page(player) == .suggestions)
    player = try newcomer(Fixture.sparseCatalogue)
    #expect(!player.text.contains("find out"))
  }

  /// Somebody who has answered the questionnaire, beside O*NET.
  private func curious(among sources: [Catalogue] = [Fixture.catalogue, Fixture.onet]) throws -> KeyPlayer {
    let catalogue = Fixture.catalogue.beside(
      CatalogueNeighbours(suiting: { SuitingRole.suggest(among: sources, for: $0, from: $1) }))
    var player = KeyPlayer(catalogue, datasets: Fixture.choices, profile: .curious, session: nil)
    #expect(player.text.contains("1 of 3"))
    try player.press("<Enter>")
    return player
  }

  /// Behind it is a list of one source.
  @Test func whoHasSaidWhatTheyLikeIsToldWhereAllLinesOfWorkAre() throws {
    var player = try curious()
    try player.press("<Enter><Esc>")
    #expect(player.message == "I lists what suits you in every line of work.")
    var other = KeyPlayer(session: nil)
    try other.press("<Enter><Enter><Esc>")
    #expect(other.state.overlay == nil && other.message == nil)
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func theAnswersSayWhichJobsToLookAt(key: String) throws {
    var player = try curious()
    #expect(player.text.contains("2 of 3"))
    try player.press("<Enter>")
    #expect(page(player) == .suggestions)
    for text in [
      "3 of 3", "Three jobs to look at", "Junior Python Developer", "Data Analyst", "Software Developers",
      "Among the best for your interests.", "Job Zone Four: Considerable Preparation Needed",
    ] { #expect(player.text.contains(text), "\(text)") }
    #expect(!player.text.contains("Software Apprentice"))
    #expect(player.state.lists.bestSuiting?.roles.count == 3, "made once a key")
    // One of another source is opened there, and the way back is as from any other.
    #expect(try player.press("G\(key)").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.selection == "Software Developers")
    #expect(player.state.focus == .detail)
  }

  @Test func jobsOfAnotherSourceAloneNameNoRoutesFromScratch() throws {
    var player = try curious(among: [Fixture.onet])
    try player.press("<Enter>")
    #expect(player.text.contains("A job to look at"))
    #expect(player.text.contains("Software Developers"))
    #expect(!player.text.contains("from another line of"))
  }

  @Test func aSuitingRoleOfThisCatalogueIsOpenedHere() throws {
    var player = try curious()
    try player.press("<Enter><Enter>")
    #expect(player.state.overlay == nil)
    #expect(player.selection == "Junior Python Developer")
    #expect(player.state.focus == .detail)
  }

  @Test func aChosenFieldIsAskedAboutAndItsJobsStandBesideThose() throws {
    var player = try curious()
    try player.press("<Space>")
    #expect(player.text.contains("2 of 4"))
    try player.press("<Enter>")
    #expect(page(player) == .statements)
    try player.press("<Enter>")
    #expect(player.text.contains("4 of 4"))
    #expect(player.text.contains("Software Developers"))
    #expect(player.text.contains("Software Apprentice"))
    #expect(player.rows.count { $0.contains("Data Analyst") } == 1, "named once")
    try player.press("h")
    #expect(page(player) == .statements)
  }

  /// Above the fields, where nobody overlooks it; Enter without a choice goes on all the same.
  @Test func everyOtherLineOfWorkIsAWay() throws {
    var player = KeyPlayer(datasets: Fixture.choices, session: nil)
    try player.press("<Enter>")
    let rows = player.rows
    let quiz = try #require(rows.firstIndex { $0.contains("find out: a quiz") })
    #expect(rows[quiz + 1].contains("something else: 5 roles in every line of work"))
    #expect(rows[quiz + 2].contains("▌ [ ] "))
    #expect(try player.press("k<Enter>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.state.dataset == .onet)
  }

  @Test func thePagesNameTheirKeysWhateverTheMessage() throws {
    var player = try newcomer()
    let keys = "Enter goes on, Space chooses, Left goes back, Esc keeps all and leaves."
    #expect(player.text.contains(keys))
    try player.press("<Enter><Space>")
    #expect(player.message != nil)
    #expect(player.text.contains(keys))
  }

  /// What is a part of something ticked needs no tick of its own.
  @Test func whatIsHeldIsShownAsDone() throws {
    let contained = try #require(Fixture.everyday.first { $0.skills == ["python-basics"] })
    var profile = Profile()
    profile.marks = ["development-experience": .have]
    var player = KeyPlayer(profile: profile, session: nil, width: 120, height: 40)
    try player.press("<Enter><Enter>")
    #expect(player.rows.contains { $0.contains("[✓] \(contained.text)") })
    // And Space says so, for a tick of its own would change nothing.
    let place = try #require(Welcome.statements(in: player.state).firstIndex(of: contained))
    #expect(try player.press(String(repeating: "j", count: place) + "<Space>").isEmpty)
    #expect(player.message == "You have this with Development experience, which you ticked.")
    #expect(player.state.profile == profile)
  }

  @Test func fieldsAreNamedInPlainWords() throws {
    let player = try newcomer()
    for track in Fixture.tracks { #expect(player.text.contains(track.plainly)) }
    #expect(player.text.contains("not sure"))
  }

  @Test func aStatementTicksTheSkillsBehindItAndUnticksThem() throws {
    var player = try newcomer()
    let effects = try player.press("<Enter><Space>")
    expectSame(
      effects,
      [
        .save(
          .record(.marking(["spreadsheets"], as: .have, on: .sample, in: Profile(), label: "tick Spreadsheets")))
      ])
    try player.press("<Space>")
    #expect(player.state.profile == Profile())
  }

  @Test func onlyStatementsAboutKnownSkillsAreMade() throws {
    let player = try newcomer()
    let statements = Welcome.statements(in: player.state)
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { $0.skills.allSatisfy { Fixture.catalogue.skill($0) != nil } })
    #expect(statements.count < Fixture.everyday.count)
  }

  @Test(arguments: ["", "<Enter>", "<Enter><Enter>"], ["<Esc>", "q"])
  func leavingAtAnyPointKeepsWhatWasChosen(way: String, key: String) throws {
    var player = try newcomer()
    try player.press("j<Space><Enter><Space>h\(way)")
    let effects = try player.press(key)
    #expect(player.state.overlay == nil)
    #expect(player.state.interests == ["data"])
    #expect(player.state.profile.marks == ["spreadsheets": .have])
    expectSame(effects, [.saveSession(player.state.session)])
  }

  /// What was ticked reorders the roles; the selection does not stay with the one that was first before.
  @Test func afterwardsTheBestMatchIsInFront() throws {
    var player = try newcomer()
    let before = player.selection
    try player.press("<Enter>j<Space><Esc>")
    #expect(player.state.panes[.roles]?.index == 1)
    #expect(player.selection != before)
  }

  @Test func theFirstJobsAreOfTheChosenField() throws {
    var player = try newcomer()
    try player.press("j<Space><Enter><Enter>")
    #expect(player.text.contains("Data Analyst"))
    #expect(player.text.contains("You chose finding answers in data."))
    try player.press("<Enter>")
    #expect(player.selection == "Data Analyst")
  }

  @Test func aFieldWithoutFirstJobsNamesThoseThatLeadToIt() throws {
    var player = try newcomer()
    try player.press("jj<Space><Enter><Enter>")
    #expect(player.text.contains("1 move away from teaching machines, as "))
  }

  @Test func theSuggestionsSayWhatToTickNext() throws {
    var player = try newcomer()
    try player.press("<Enter><Enter>")
    #expect(player.text.contains("Learn next: Spreadsheets"))
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func anySuggestionCanBeOpened(key: String) throws {
    var player = try newcomer()
    try player.press("<Enter><Enter>j\(key)")
    #expect(player.state.screen == .roles)
    #expect(player.state.focus == .detail)
    #expect(player.selection == "Data Analyst")
  }

  @Test func noTargetIsAskedFor() throws {
    var player = try newcomer()
    try player.press("<Space><Enter><Space><Enter><Enter>")
    #expect(player.state.profile.targets.isEmpty)
  }

  @Test func anEmptyCatalogueDoesNoHarm() throws {
    var player = try newcomer(Fixture.emptyCatalogue)
    for key in ["j", "G", "<Space>", "<Enter>", "j", "k", "G", "<PgDn>", "<Space>", "<Enter>", "j", "<Enter>"] {
      try player.press(key)
      #expect(player.frame.size == player.state.size)
    }
    #expect(player.state.overlay == nil)
  }

  @Test func theSelectionStaysInAnEmptyPage() throws {
    var player = try newcomer(Fixture.emptyCatalogue)
    try player.press("<Enter>j")
    let welcome = try #require(player.state.overlay as? Welcome)
    #expect(welcome.selected == 0)
  }

  /// The message after a tick names a key that the welcome does not take.
  @Test func messagesNameOnlyKeysThatWork() throws {
    var player = try newcomer()
    try player.press("<Enter><Space>")
    #expect(player.message?.contains("u undoes") != true)
  }

  @Test(arguments: [10, 11, 12, 14, 16, 18, 20, 24], [40, 80])
  func theSelectedSuggestionIsInSight(height: Int, width: Int) throws {
    var player = try newcomer(width: width, height: height)
    try player.press("<Enter><Enter>")
    for key in ["j", "j", "k", "k", "G"] {
      try player.press(key)
      #expect(player.frame.cells.contains { $0.style.meaning == .mark && $0.glyph == Glyph("▌") })
    }
  }

  /// The introduction is wrapped to the window, however narrow.
  @Test func theIntroductionIsNotCut() throws {
    let player = try newcomer(width: 40)
    #expect(player.text.contains("it only decides"))
  }

  @Test func pagesWithNothingToChooseFromSaySo() throws {
    var player = try newcomer(Fixture.emptyCatalogue)
    try player.press("<Enter>")
    #expect(player.text.contains("none of the skills"))
    #expect(!player.text.contains("Each one ticks"))
    try player.press("<Enter>")
    #expect(player.text.contains("No job to look at"))
    #expect(!player.text.contains("Three jobs"))
    #expect(!player.text.contains("Open one"))
  }

  /// Somebody with a job of the catalogue is shown where it leads.
  @Test func whoHasAJobIsShownItsNextSteps() throws {
    var player = KeyPlayer(session: nil)
    try player.press("junior py<Enter><Enter><Enter><Enter>")
    #expect(player.text.contains("The next step from your job: "))
    #expect(!player.text.contains("another line of work"))
  }

  @Test func whoHasNoneOfTheJobsIsToldWhereRoutesBegin() throws {
    var player = try newcomer()
    try player.press("<Enter><Enter>")
    #expect(player.text.contains("from another line of"))
  }
}
