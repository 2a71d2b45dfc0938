import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// What a person does now, asked at the first start, and what follows from the answer.
@Suite struct JobQuestionTests {
  /// The built-in catalogue with a search over the taxonomy beside it.
  private static let catalogue = Fixture.catalogue.beside(
    CatalogueNeighbours(
      search: { Search(joining: [Fixture.catalogue.search, Fixture.onet.search]) },
      foreignRole: { id in
        Fixture.onet.role(id).map { ForeignRole(id: id, title: $0.title, dataset: .onet, sourceTitle: "O*NET") }
      }))

  private func newcomer(width: Int = 80) -> KeyPlayer {
    KeyPlayer(Self.catalogue, datasets: Fixture.choices, session: nil, width: width)
  }

  /// Somebody whose job is one of another source, in front of the page of the welcome that comes after its ticks.
  private func newcomer(fromElsewhere ticks: String, width: Int = 80) throws -> KeyPlayer {
    var player = newcomer(width: width)
    try player.press("software developers<Enter>")
    player.show(Fixture.onet)
    try player.press(ticks)
    player.show(Self.catalogue)
    return player
  }

  @Test func itSaysWhatTheProgramIsAndKnows() {
    let player = newcomer()
    #expect(player.state.context == .job)
    #expect(player.text.contains("Find out which jobs are near"))
    #expect(player.text.contains("roles in software and data"))
    #expect(player.text.contains("in every line of work"))
    for answer in ["nothing yet", "not in a list"] { #expect(player.text.contains(answer)) }
  }

  @Test func candidatesOfAllSourcesAreShownWithTheirSource() throws {
    var player = newcomer()
    try player.press("developer")
    #expect(player.rows.contains { $0.contains("Python Developer") && $0.contains("Built-in") })
    #expect(player.rows.contains { $0.contains("Software Developers") && $0.contains("O*NET") })
  }

  /// Whoever types another name for a job sees which name answered.
  @Test func theNameThatAnsweredIsShown() throws {
    var player = newcomer()
    try player.press("server-side")
    #expect(player.rows.contains { $0.contains("Back-end Developer  server-side developer") })
  }

  @Test func lettersThatNothingAnswersLeaveNotInAList() throws {
    var player = newcomer()
    try player.press("zzzqq")
    let question = try #require(player.state.overlay as? JobQuestion)
    #expect(question.answers(in: player.state).first == .notListed)
    try player.press("<Enter>")
    #expect(player.state.context == .welcome)
    #expect(player.state.profile == Profile())
  }

  /// No occupation is meant by these, whatever it is that answers to the letters.
  @Test(arguments: ["student", " School ", "developer"]) func whoHasNoJobFindsThatFirst(words: String) throws {
    var player = newcomer()
    player.paste(words)
    let question = try #require(player.state.overlay as? JobQuestion)
    let answers = question.answers(in: player.state)
    #expect((answers.first == .nothing) == (words != "developer"))
    #expect(answers.count { $0 == .nothing } == 1)
    try player.press("<Enter>")
    #expect((player.state.profile.here == nil) == (words != "developer"))
  }

  @Test(arguments: [
    "leaver", "school leaver", "unemployed", "nothing", "I'm a student", "retired", "carer at home", "stay-at-home mum",
    "looking for work",
  ])
  func whoSaysInOtherWordsThatTheyHaveNoJobFindsThatFirst(words: String) throws {
    var player = newcomer()
    player.paste(words)
    let question = try #require(player.state.overlay as? JobQuestion)
    #expect(question.answers(in: player.state).first == .nothing)
  }

  /// Enter takes nothing that nobody typed.
  @Test func whatIsOnlyNearIsNotTakenByEnter() throws {
    var player = newcomer()
    player.paste("like order")
    let question = try #require(player.state.overlay as? JobQuestion)
    let answers = question.answers(in: player.state)
    #expect(answers.first == .notListed && answers.count > 2)
    #expect(player.text.contains("those beneath are only near it"))
    try player.press("<Enter>")
    #expect(player.state.profile == Profile())
    #expect(player.welcomePage == .interests)
  }

  /// Many people mistype what they do.
  @Test func aNameWithASlipOfTheKeysIsTakenByEnter() throws {
    var player = newcomer()
    try player.press("pythom")
    let question = try #require(player.state.overlay as? JobQuestion)
    let first = try #require(question.answers(in: player.state).first)
    guard case .role(let role, let found) = first else {
      Issue.record("\(first)")
      return
    }
    #expect(found.isGuess && player.state.catalogue.role(role)?.title.contains("Python") == true)
  }

  @Test func itSaysWhereSomebodyElseIsToBegin() throws {
    var player = newcomer()
    #expect(player.text.contains("Somebody else's profile: Esc, then P."))
    try player.press("<Esc>P")
    #expect(player.state.overlay is ProfileBrowser)
  }

  @Test func aProfileThatSomebodyMadeIsTheirs() {
    let player = KeyPlayer(Self.catalogue, session: nil, profileName: "maria")
    #expect(player.state.context == .job)
    #expect(!player.text.contains("Somebody else's profile"))
  }

  @Test func aJobIsRememberedAndWhatItAsksForOffered() throws {
    var player = newcomer()
    let effects = try player.press("back-end developer<Enter>")
    expectSame(
      effects,
      [.save(.record(ProfileEdit("I am Back-end Developer", [.here(from: nil, to: "backend-developer")])))])
    #expect(player.state.context == .asked)
    #expect(player.text.contains("Back-end Developer: what is asked for"))
    try player.press("<Enter>")
    #expect(player.state.context == .welcome)
    let match = try #require(player.state.assessments["backend-developer"]?.match)
    #expect(match.percent >= 50)
    try player.press("<Esc>uu")
    #expect(player.state.profile == Profile())
  }

  /// What is first before anything is ticked is not what is first afterwards.
  @Test func theSourceOfTheJobBeginsWithTheBestAfterwards() throws {
    var player = try newcomer(fromElsewhere: "<Enter>")
    let way = try #require(Welcome.interests(in: player.state).firstIndex(of: .everyWork))
    try player.press("g" + String(repeating: "j", count: way) + "<Enter>")
    player.show(Fixture.onet)
    #expect(player.selection == "Software Developers")
    try player.press("g")
    #expect(player.selection == "Software Developers", "nothing stands before it")
  }

  @Test func leavingKeepsWhatWasTicked() throws {
    var player = newcomer()
    try player.press("back-end developer<Enter><Enter>")
    let marks = player.state.profile.marks
    try player.press("<Esc>")
    #expect(player.state.overlay == nil)
    #expect(!marks.isEmpty)
    #expect(player.state.profile.marks == marks)
  }

  /// Who comes to the welcome again has a list of their own: its order stays, and nothing in it hides the job.
  @Test(arguments: ["<Enter>", "<Right>"]) func theJobAtTheEndIsShownWhateverTheListWasNarrowedTo(ticks: String) throws
  {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("s/data analyst<Tab>")
    let order = try #require(player.state.panes[.roles]?.order)
    player.press(.openWelcome)
    try player.press("back-end developer<Enter>\(ticks)<Right><Right>")
    let role = try #require(Welcome.suggestions(in: player.state).first?.role(in: player.catalogue))
    try #require(role != "data-analyst")
    try player.press("<Enter>")
    #expect(player.state.focus == .detail)
    #expect(player.state.panes[.roles]?.selected == .role(role))
    #expect(player.state.panes[.roles]?.order == order)
  }

  @Test func leftGoesBackToTheQuestion() throws {
    var player = newcomer()
    try player.press("back-end developer<Enter>")
    #expect(player.text.contains("step 1, "))
    try player.press("<Left>")
    #expect((player.state.overlay as? JobQuestion)?.query.text == "Back-end Developer")
  }

  /// The page shows the job that was given, and Enter on it changes nothing.
  @Test func whoComesBackFindsTheirJob() throws {
    var player = newcomer()
    try player.press("back-end developer<Enter><Enter>")
    try #require(player.welcomePage == .interests)
    try player.press("<Left>")
    let question = try #require(player.state.overlay as? JobQuestion)
    #expect(question.query.text == "Back-end Developer")
    let inFront = question.answers(in: player.state)[question.selected]
    let isTheirs = if case .role("backend-developer", _) = inFront { true } else { false }
    #expect(isTheirs)
    #expect(try player.press("<Enter>").isEmpty)
    #expect(player.state.profile.here == "backend-developer")
    // Who chooses that they have none has none.
    try player.press("<Left><C-u><Enter>")
    #expect(player.welcomePage == .interests)
    #expect(player.state.profile.here == nil)
  }

  @Test func aJobOfAnotherSourceIsFoundAgainToo() throws {
    var player = newcomer()
    try player.press("software developers<Enter>")
    player.show(Fixture.onet)
    try player.press("<Right>")
    player.show(Self.catalogue)
    try player.press("<Left>")
    #expect((player.state.overlay as? JobQuestion)?.query.text == "Software Developers")
  }

  @Test func rightGoesOnWithoutTicks() throws {
    var player = newcomer()
    try player.press("back-end developer<Enter><Right>")
    #expect(player.state.context == .welcome)
    #expect(player.state.profile.marks.isEmpty)
  }

  /// A job of another source is read there, ticked there, and the welcome goes on over the catalogue with first jobs.
  @Test func aJobOfAnotherSourceIsTickedThere() throws {
    var player = newcomer()
    let effects = try player.press("software developers<Enter>")
    #expect(effects.last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.state.context == .asked)
    #expect(try player.press("<Enter>").last == .openDataset(.builtIn))
    player.show(Self.catalogue)
    #expect(player.state.context == .welcome)
    #expect(!player.state.profile.marks.isEmpty)
    #expect(player.text.contains("my own line of work: jobs near Software Developers"))
    // What they could have done in software is not asked of them, and the jobs at the end are of their own source.
    #expect(try player.press("<Right>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.welcomePage == .suggestions)
    #expect(player.text.contains("Web Developers") && player.text.contains("Like your own job"))
    #expect(player.text.contains(" match "))
    #expect(!player.text.contains("from another line of"))
  }

  /// Enter pressed twice ticks nothing that nobody has seen.
  @Test func aQuestionIsNotAnsweredByAKeyFromBeforeIt() throws {
    var player = newcomer()
    try player.press("software developers<Enter><Enter>")
    player.show(Fixture.onet)
    #expect(player.state.context == .asked)
    #expect(player.state.profile.marks.isEmpty)
  }

  /// A key that answers nothing does not keep anybody in the welcome.
  @Test func escLeavesAtOnceWhateverWasPressedBefore() throws {
    var player = newcomer()
    try player.press("software developers<Enter><Enter>x<Esc>")
    #expect(player.state.overlay == nil)
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.marks.isEmpty)
  }

  /// Whoever has left the welcome while a source was being opened is not taken back to it.
  @Test func leavingWhileASourceIsOpenedLeavesTheWelcomeForGood() throws {
    var player = newcomer()
    #expect(try player.press("software developers<Enter>").last == .openDataset(.onet))
    try player.press("<Esc>")
    #expect(player.state.overlay == nil)
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.state.dataset == .onet)
  }

  @Test(arguments: [80, 120]) func theOwnLineOfWorkIsAWayToo(width: Int) throws {
    var player = try newcomer(fromElsewhere: "<Right>", width: width)
    // It stands first, and is in front.
    #expect(try player.press("<Enter>").last == .openDataset(.onet))
    let role = try #require(player.state.profile.here)
    #expect(player.show(Fixture.onet) == [.findSimilar(role)])
    #expect(player.selection == "Software Developers")
    #expect((player.state.overlay as? SimilarBrowser)?.role == role)
    // Where its list is on the screen, one looks on in that.
    try player.press("<Esc>")
    #expect(player.state.focus == (width < 100 ? .detail : .list))
  }

  @Test func theWelcomeCanBeHadAgainFromAnySource() throws {
    var player = KeyPlayer(Fixture.onet, datasets: Fixture.choices)
    try player.press(":welcome<Enter>")
    #expect(player.state.context == .job)
    #expect(try player.press("<Enter>") == [.openDataset(.builtIn)])
    player.show(Self.catalogue)
    #expect(player.state.context == .welcome)
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 40), (200, 60), (1, 1)]) func itIsDrawnAtAnySize(size: (Int, Int)) throws
  {
    var player = KeyPlayer(Self.catalogue, datasets: Fixture.choices, session: nil, width: size.0, height: size.1)
    try player.press("dev<Down><Enter>")
    #expect(player.frame.size == player.state.size)
  }
}
