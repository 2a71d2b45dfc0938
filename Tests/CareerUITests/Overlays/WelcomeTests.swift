import Canvas
import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// The pages of the first run after the question for a job.
@Suite struct WelcomeTests {
  @Test func enterGoesThroughThePagesAndOpensTheFirstJob() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space>")
    var pages: [Welcome.Page?] = []
    for _ in 0..<3 {
      pages.append(player.welcomePage)
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
    var player = try KeyPlayer.newcomer()
    var pages: [Welcome.Page?] = []
    for key in ["l", "l", "l", "h", "h", "h"] {
      try player.press(key)
      pages.append(player.welcomePage)
    }
    #expect(pages == [.statements, .suggestions, .suggestions, .statements, .interests, nil])
    #expect(player.state.context == .job)
  }

  @Test func spaceChoosesAnyNumberOfFields() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space>jj<Space>")
    #expect(player.state.interests == ["web", "learning-machines"])
    try player.press("<Space>")
    #expect(player.state.interests == ["web"])
  }

  @Test func notSureTakesEveryChoiceBack() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space>j<Space>G<Space>")
    #expect(player.state.interests.isEmpty)
  }

  /// The keys are called what they do to the row in front.
  @Test func aWayOutOfThePageIsOpenedAndNotChosen() throws {
    var player = try KeyPlayer.newcomer(width: 120, height: 40)
    #expect(player.text.contains("Enter goes on, Space chooses"))
    #expect(player.statusLine.contains("⏎ next") && player.statusLine.contains("Space choose"))
    try player.press("g")
    #expect(player.text.contains("Enter opens it, ") && !player.text.contains("Space chooses"))
    #expect(player.statusLine.contains("⏎ open") && !player.statusLine.contains("Space choose"))
  }

  @Test(arguments: ["<Enter>", "<Space>"]) func theQuestionnaireFindsOut(key: String) throws {
    var player = try KeyPlayer.newcomer()
    #expect(player.text.contains("find out: a quiz of 12 things"))
    #expect(try player.press("g\(key)").isEmpty)
    #expect(player.state.overlay is Questionnaire)
    try player.press("4<Esc>")
    #expect(player.welcomePage == .interests)
    try player.press("g\(key)" + String(repeating: "4", count: 10) + "0")
    #expect(player.state.overlay is InterestResult)
    #expect(player.text.contains("Esc goes on"))
    // With the answers, nobody is asked what they have done in a field that they did not choose.
    try player.press("<Esc>")
    #expect(player.welcomePage == .suggestions)
    player = try KeyPlayer.newcomer(Fixture.sparseCatalogue)
    #expect(!player.text.contains("find out"))
  }

  /// Above the fields, where nobody overlooks it.
  @Test func everyOtherLineOfWorkIsAWay() throws {
    var player = KeyPlayer(datasets: Fixture.choices, session: nil)
    try player.press("<Enter>")
    let rows = player.rows
    let quiz = try #require(rows.firstIndex { $0.contains("find out: a quiz") })
    #expect(rows[quiz + 1].contains("something else: 5 roles in every line of work"))
    #expect(rows[quiz + 2].contains("In software and data:"))
    #expect(rows[quiz + 3].contains("  [ ] "))
    #expect(try player.press("j<Enter>").last == .openDataset(.onet))
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.state.dataset == .onet)
  }

  /// Who has no idea is not to be asked for one first; who has said something finds what there is to choose from.
  @Test func whoHasSaidNothingBeginsWithTheQuiz() throws {
    var player = KeyPlayer(session: nil)
    try player.press("<Enter>")
    #expect(player.rows.contains { $0.contains("▌ find out: a quiz of 12 things") })
    #expect(player.text.contains("Enter opens it, Right goes on, Left goes back"))
    try player.press("j<Space><Right>h")
    #expect(player.rows.contains { $0.contains("▌ [✓] making websites") })
    var worker = KeyPlayer(session: nil)
    try worker.press("back-end developer<Enter><Enter>")
    #expect(worker.rows.contains { $0.contains("▌ [ ] making websites") })
  }

  @Test func thePagesNameTheirKeysWhateverTheMessage() throws {
    var player = try KeyPlayer.newcomer()
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
    #expect(player.rows.contains { $0.contains("[✓] \(contained.text)") && $0.contains("you have this already") })
    #expect(player.rows.count { $0.contains("you have this already") } == player.rows.count { $0.contains("[✓]") })
    // And Space says so, for a tick of its own would change nothing.
    let place = try #require(Welcome.statements(in: player.state).firstIndex(of: contained))
    #expect(try player.press(String(repeating: "j", count: place) + "<Space>").isEmpty)
    #expect(player.message == "You have this with Development experience, which you ticked.")
    #expect(player.state.profile == profile)
  }

  @Test func fieldsAreNamedInPlainWords() throws {
    let player = try KeyPlayer.newcomer()
    for track in Fixture.tracks { #expect(player.text.contains(track.plainly)) }
    #expect(player.text.contains("not sure"))
  }

  @Test func aStatementTicksTheSkillsBehindItAndUnticksThem() throws {
    var player = try KeyPlayer.newcomer()
    let effects = try player.press("<Enter><Space>")
    expectSame(
      effects,
      [
        .save(
          .record(.marking(["spreadsheets"], as: .have, on: .sample, in: Profile(), label: "tick Spreadsheets")))
      ])
    #expect(!player.text.contains("you have this already"))
    try player.press("<Space>")
    #expect(player.state.profile == Profile())
  }

  @Test func onlyStatementsAboutKnownSkillsAreMade() throws {
    let player = try KeyPlayer.newcomer()
    let statements = Welcome.statements(in: player.state)
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { $0.skills.allSatisfy { Fixture.catalogue.skill($0) != nil } })
    #expect(statements.count < Fixture.everyday.count)
  }

  @Test(arguments: ["", "<Enter>", "<Enter><Enter>"], ["<Esc>", "q"])
  func leavingAtAnyPointKeepsWhatWasChosen(way: String, key: String) throws {
    var player = try KeyPlayer.newcomer()
    try player.press("j<Space><Enter><Space>h\(way)")
    let effects = try player.press(key)
    #expect(player.state.overlay == nil)
    #expect(player.state.interests == ["data"])
    #expect(player.state.profile.marks == ["spreadsheets": .have])
    expectSame(effects, [.saveSession(player.state.session)])
  }

  /// What was ticked reorders the roles; the selection does not stay with the one that was first before.
  @Test func afterwardsTheBestMatchIsInFront() throws {
    var player = try KeyPlayer.newcomer()
    let before = player.selection
    try player.press("<Enter>j<Space><Esc>")
    #expect(player.state.panes[.roles]?.index == 1)
    #expect(player.selection != before)
  }

  /// Whoever chose a field finds it in front, from whatever page they leave.
  @Test(arguments: ["", "<Enter>"]) func afterwardsAChosenFieldIsInFront(way: String) throws {
    var player = try KeyPlayer.newcomer()
    try player.press("j<Space>\(way)<Esc>")
    #expect(player.state.interests == ["data"])
    let role = try #require(player.state.pane.selected?.role.flatMap(Fixture.catalogue.role))
    #expect(role.id == Welcome.suggestions(in: player.state).first?.role(in: Fixture.catalogue))
    // The page shows it; a message would lie over the first keys that are offered.
    #expect(player.message == nil)
  }

  @Test func noTargetIsAskedFor() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Space><Enter><Space><Enter><Enter>")
    #expect(player.state.profile.targets.isEmpty)
  }

  @Test func anEmptyCatalogueDoesNoHarm() throws {
    var player = try KeyPlayer.newcomer(Fixture.emptyCatalogue)
    for key in ["j", "G", "<Space>", "<Enter>", "j", "k", "G", "<PgDn>", "<Space>", "<Enter>", "j", "<Enter>"] {
      try player.press(key)
      #expect(player.frame.size == player.state.size)
    }
    #expect(player.state.overlay == nil)
  }

  @Test func theSelectionStaysInAnEmptyPage() throws {
    var player = try KeyPlayer.newcomer(Fixture.emptyCatalogue)
    try player.press("<Enter>j")
    let welcome = try #require(player.state.overlay as? Welcome)
    #expect(welcome.selected == 0)
  }

  /// The message after a tick names a key that the welcome does not take.
  @Test func messagesNameOnlyKeysThatWork() throws {
    var player = try KeyPlayer.newcomer()
    try player.press("<Enter><Space>")
    #expect(player.message?.contains("u undoes") != true)
  }

  /// The introduction is wrapped to the window, however narrow.
  @Test func theIntroductionIsNotCut() throws {
    let player = try KeyPlayer.newcomer(width: 40)
    #expect(player.text.contains("it only decides"))
  }

  @Test func pagesWithNothingToChooseFromSaySo() throws {
    var player = try KeyPlayer.newcomer(Fixture.emptyCatalogue)
    try player.press("<Enter>")
    #expect(player.text.contains("none of the skills"))
    #expect(!player.text.contains("Each one ticks"))
    try player.press("<Enter>")
    #expect(player.text.contains("No job to look at"))
    #expect(!player.text.contains("Three jobs"))
    #expect(!player.text.contains("Open one"))
  }
}

extension KeyPlayer {
  /// Somebody who does nothing yet, at the fields on the page after the question for a job.
  static func newcomer(
    _ catalogue: Catalogue = Fixture.catalogue, width: Int = 80, height: Int = 24
  ) throws -> KeyPlayer {
    var player = KeyPlayer(catalogue, session: nil, width: width, height: height)
    try player.press("<Enter>")
    let isByWays = Welcome.interests(in: player.state).first?.isWay == true
    try player.press(isByWays ? "j" : "")
    return player
  }

  /// The page of the welcome in front.
  var welcomePage: Welcome.Page? { (state.overlay as? Welcome)?.page }
}
