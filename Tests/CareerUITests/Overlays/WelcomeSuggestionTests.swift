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
    #expect(player.text.contains("step 1"))
    try player.press("<Enter>")
    return player
  }

  /// Behind it is a list of one source.
  ///
  /// It is said before: a message would lie over the first keys that are offered.
  @Test func whoHasSaidWhatTheyLikeIsToldWhereAllLinesOfWorkAre() throws {
    let note = "there key I lists what suits you in every line of work."
    var player = try curious()
    try player.press("<Enter>")
    #expect(player.words.contains("Esc shows all 10 roles; \(note)"))
    try player.press("<Esc>")
    #expect(player.state.overlay == nil && player.message == nil)
    var other = KeyPlayer(session: nil)
    try other.press("<Enter><Right><Right>")
    #expect(!other.words.contains(note))
    try other.press("<Esc>")
    #expect(other.state.overlay == nil && other.message == nil)
    // Where all sources cannot be joined there is no such list.
    var alone = KeyPlayer(profile: .curious, session: nil)
    try alone.press("<Enter><Enter>")
    #expect(!alone.words.contains(note))
    try alone.press("<Esc>")
    #expect(alone.state.overlay == nil && alone.message == nil)
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func theAnswersSayWhichJobsToLookAt(key: String) throws {
    var player = try curious()
    #expect(player.text.contains("step 2"))
    try player.press("<Enter>")
    #expect(player.welcomePage == .suggestions)
    for text in [
      "step 3", "Three jobs to look at", "Junior Python Developer", "Data Analyst", "Software Developers",
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
    #expect(try player.press("<Enter>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.text.contains("A job to look at"))
    #expect(player.text.contains("Software Developers"))
    #expect(!player.text.contains("from another line of"))
    // And the source of what suits best stays in front.
    #expect(player.words.contains("Esc shows all 5 roles of O*NET 29.3; there key I lists"))
    try player.press("<Esc>")
    #expect(player.state.overlay == nil && player.state.dataset == .onet)
  }

  /// Somebody with a job of O*NET, who likes some things or has said nothing of it, in front of the fields.
  private func worker(_ profile: Profile = Profile(), bookmarks: [Role.ID] = []) throws -> KeyPlayer {
    var profile = profile
    (profile.here, profile.bookmarks) = (Fixture.softwareDevelopers, bookmarks)
    var player = KeyPlayer(datasets: Fixture.choices, profile: profile)
    player.press(.openWelcome)
    try player.press("<Enter>")
    return player
  }

  /// Whoever is at home elsewhere is not led to software.
  @Test func whoHasAJobOfAnotherSourceIsShownJobsOfThatSource() throws {
    var player = try worker()
    try #require(player.welcomePage == .interests)
    #expect(player.words.contains("Right goes on to jobs near yours, Left goes back"))
    #expect(try player.press("<Right>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    try #require(player.welcomePage == .suggestions)
    let roles = Welcome.suggestions(in: player.state).map { $0.role(in: player.catalogue) }
    #expect(roles.first == "15-1254.00")
    #expect(roles.allSatisfy { player.catalogue.role($0) != nil && $0 != Fixture.softwareDevelopers })
    for text in ["step 3", "Like your own job: ", "Job zone 4", "Esc shows all 5 roles of O*NET 29.3."] {
      #expect(player.words.contains(text), "\(text)")
    }
    #expect(!player.text.contains("Learn next"))
    try player.press("<Esc>")
    #expect(player.state.overlay == nil && player.state.dataset == .onet)
    #expect(player.message == nil)
  }

  @Test func escOnTheFieldsLeavesForTheSourceOfTheOwnJob() throws {
    var player = try worker()
    #expect(try player.press("<Esc>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil && player.state.dataset == .onet)
  }

  @Test func whatWasBookmarkedComesFirstThenWhatSuits() throws {
    var player = try worker(.curious, bookmarks: ["45-3031.00"])
    try player.press("<Right>")
    player.show(Fixture.onet)
    let reasons = Welcome.suggestions(in: player.state).map { suggestion in
      if case .own(let job) = suggestion { job.reason.text } else { "" }
    }
    #expect(reasons.first == "You bookmarked it.")
    #expect(player.text.contains("Fishing and Hunting Workers") && player.text.contains("You bookmarked it."))
    #expect(
      reasons.count > 1 && reasons.dropFirst().allSatisfy { $0.contains("for your interests") || $0.hasPrefix("Like") })
  }

  /// A field that was chosen is what they want to see.
  @Test func whoHasAJobElsewhereAndChoosesAFieldStaysWithIt() throws {
    var player = try worker()
    let place = try #require(Welcome.interests(in: player.state).firstIndex { !$0.isWay })
    try player.press("g" + String(repeating: "j", count: place) + "<Space>")
    #expect(player.text.contains("Enter goes on, Space chooses"))
    try player.press("<Enter>")
    #expect(player.welcomePage == .statements)
    try player.press("<Enter>")
    #expect(player.welcomePage == .suggestions && player.state.dataset == .builtIn)
    #expect(player.words.contains("Esc shows all 10 roles."))
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
    #expect(player.text.contains("step 2"))
    try player.press("<Enter>")
    #expect(player.welcomePage == .statements)
    try player.press("<Enter>")
    #expect(player.text.contains("step 4"))
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
