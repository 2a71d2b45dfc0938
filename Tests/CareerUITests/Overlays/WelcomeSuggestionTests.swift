import Canvas
import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// The last page of the welcome: the jobs to look at first.
@Suite struct WelcomeSuggestionTests {
  /// Two wordings beside each other read as two kinds of thing.
  @Test func allJobsSayWhatTheyTakeInOneWording() throws {
    for width in 60...100 {
      var player = try KeyPlayer.newcomer(width: width)
      try player.press("<Space><Enter><Enter>")
      let rows = player.rows
      #expect(
        !rows.contains { $0.contains("by practice") } || !rows.contains { $0.contains(" h + ") }, "\(width)")
    }
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
    #expect(player.message == "Key I lists what suits you in every line of work.")
    var other = KeyPlayer(session: nil)
    try other.press("<Enter><Right><Esc>")
    #expect(other.state.overlay == nil && other.message == nil)
    // Where all sources cannot be joined there is no such list.
    var alone = KeyPlayer(profile: .curious, session: nil)
    try alone.press("<Enter><Enter><Esc>")
    #expect(alone.state.overlay == nil && alone.message == nil)
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func theAnswersSayWhichJobsToLookAt(key: String) throws {
    var player = try curious()
    #expect(player.text.contains("2 of 3"))
    try player.press("<Enter>")
    #expect(player.welcomePage == .suggestions)
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
    #expect(player.welcomePage == .statements)
    try player.press("<Enter>")
    #expect(player.text.contains("4 of 4"))
    #expect(player.text.contains("Software Developers"))
    #expect(player.text.contains("Software Apprentice"))
    #expect(player.rows.count { $0.contains("Data Analyst") } == 1, "named once")
    try player.press("h")
    #expect(player.welcomePage == .statements)
  }

  @Test func theFirstJobsAreOfTheChosenField() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("j<Space><Enter><Enter>")
    #expect(player.text.contains("Data Analyst"))
    #expect(player.text.contains("You chose finding answers in data."))
    try player.press("<Enter>")
    #expect(player.selection == "Data Analyst")
  }

  @Test func aFieldWithoutFirstJobsNamesThoseThatLeadToIt() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("jj<Space><Enter><Enter>")
    #expect(player.text.contains("1 move away from teaching machines, as "))
  }

  @Test func theSuggestionsSayWhatToTickNext() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("j<Space><Enter><Enter>")
    #expect(player.text.contains("Learn next: Spreadsheets"))
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func anySuggestionCanBeOpened(key: String) throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space><Enter><Enter>j")
    let role = try #require(Welcome.suggestions(in: player.state).dropFirst().first).role(in: player.catalogue)
    try player.press(key)
    #expect(player.state.screen == .roles)
    #expect(player.state.focus == .detail)
    #expect(player.state.pane.selected == .role(role))
  }

  @Test(arguments: [10, 11, 12, 14, 16, 18, 20, 24], [40, 80])
  func theSelectedSuggestionIsInSight(height: Int, width: Int) throws {
    var player = try KeyPlayer.newcomer(width: width, height: height)
    try player.press("<Space><Enter><Enter>")
    for key in ["j", "j", "k", "k", "G"] {
      try player.press(key)
      #expect(player.frame.cells.contains { $0.style.meaning == .mark && $0.glyph == Glyph("▌") })
    }
  }

  /// Somebody with a job of the catalogue is shown where it leads.
  @Test func whoHasAJobIsShownItsNextSteps() throws {
    var player = KeyPlayer(session: nil)
    try player.press("junior py<Enter><Enter><Enter><Enter>")
    #expect(player.text.contains("The next step from your job: "))
    #expect(!player.text.contains("another line of work"))
  }

  @Test func whoHasNoneOfTheJobsIsToldWhereRoutesBegin() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space><Enter><Enter>")
    #expect(player.text.contains("from another line of"))
  }

  /// Jobs that nothing speaks for would seem to suit.
  @Test func whoHasSaidNothingIsShownNoJobs() throws {
    var player = KeyPlayer(datasets: Fixture.choices, session: nil)
    try player.press("<Enter><Right><Right>")
    #expect(player.welcomePage == .suggestions)
    for text in [
      "Nothing is known of you yet", "So no job can be suggested.", "▌ find out: a quiz of 12 things",
      "something else: 5 roles in every line of work", "a list: 10 roles in software and data",
    ] { #expect(player.words.contains(text), "\(text)") }
    #expect(!player.text.contains("A first job that asks for"))
    var other = player
    try other.press("<Enter>")
    #expect(other.state.overlay is Questionnaire)
    other = player
    #expect(try other.press("j<Enter>").last == .openDataset(.onet))
    try player.press("G<Enter>")
    #expect(player.state.overlay == nil && player.state.screen == .roles)
  }

  @Test func oneTickIsSomethingToGoBy() throws {
    var player = KeyPlayer(session: nil)
    try player.press("<Enter><Right><Space><Right>")
    #expect(player.text.contains("Three jobs to look at"))
  }
}
