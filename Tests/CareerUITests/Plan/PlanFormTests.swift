import CareerModel
import Fixtures
import Testing

@testable import CareerUI

@Suite struct PlanFormTests {
  private func planner(_ keys: String = "") throws -> KeyPlayer {
    var player = KeyPlayer(profile: .planning)
    try player.press("5,\(keys)")
    return player
  }

  /// Types into the line that is so many lines down.
  private func typing(_ text: String, line: Int) throws -> KeyPlayer {
    try planner(String(repeating: "<Down>", count: line) + "<C-u>\(text)<Enter>")
  }

  @Test func linesChangeTheSettings() throws {
    #expect(try typing("7.5", line: 0).state.profile.plan.minutesPerWeek == 450)
    #expect(try typing("11 Jan 2027", line: 1).state.profile.plan.start == Day("2027-01-11"))
    #expect(try typing("", line: 1).state.profile.plan.start == nil)
    #expect(try typing("", line: 2).state.profile.plan.daysOff == [])
    #expect(try typing("5", line: 3).state.profile.plan.hoursPerLesson == 5)
    #expect(try typing("£1,200.50", line: 4).state.profile.plan.budget == Money(currency: "GBP", hundredths: 120_050))
    #expect(try typing("", line: 4).state.profile.plan.budget == nil)
    let holiday = try typing("2026-12-24 to 2027-01-02, 5 Apr 2027", line: 2).state.profile.plan.daysOff
    #expect(holiday.map(\.text) == ["24 Dec 2026 to 2 Jan 2027", "5 Apr 2027"])
  }

  @Test(arguments: ["$200", "EUR 200", "1,20"])
  func aBudgetIsInTheCurrencyOfLessons(text: String) throws {
    let player = try typing(text, line: 4)
    #expect(player.state.profile.plan.budget == Money(currency: "GBP", units: 200))
    #expect(player.text.contains(text == "1,20" ? "Write the budget as" : "Lessons are paid in GBP"))
  }

  /// A bare number is never taken for a currency that was not said.
  @Test func aBudgetForLessonsInAnotherCurrencySaysIt() throws {
    let aki = Tutor(
      id: "own-aki", name: "Aki", ratingTenths: 0, reviews: 0, pricePerHour: Money(currency: "JPY", units: 3000),
      firstLessonFree: false, asAt: "23 Nov 2026", sources: [])
    var profile = Profile.planning
    profile.plan.tutors = ["Python": aki.id]
    profile.plan.budget = nil
    var player = KeyPlayer(Fixture.catalogue.adding([aki]), profile: profile)
    try player.press("5,<Down><Down><Down><Down>200<Enter>")
    #expect(player.state.profile.plan.budget == nil)
    #expect(player.text.contains("Lessons are paid in JPY"))
    try player.press("<C-u>JPY 200<Enter>")
    #expect(player.state.profile.plan.budget == Money(currency: "JPY", units: 200))
  }

  @Test func whatIsTypedReplacesTheLine() throws {
    #expect(try planner("6<Enter>").state.profile.plan.minutesPerWeek == 360)
    let budget = try planner(String(repeating: "<Down>", count: 4) + "300<Enter>")
    #expect(budget.state.profile.plan.budget == Money(currency: "GBP", hundredths: 30_000))
    let weight = try planner(String(repeating: "<Down>", count: 6) + "2<Enter>")
    #expect(weight.state.profile.targets.last == Target(role: "data-engineer", weight: 2))
  }

  @Test func aPasteReplacesTheLineToo() throws {
    var player = try planner()
    player.paste("10")
    try player.press("<Enter>")
    #expect(player.state.profile.plan.minutesPerWeek == 600)
  }

  @Test func aStepBeginsToEditTheLine() throws {
    #expect(try planner("<End><Backspace><Backspace>.5<Enter>").state.profile.plan.minutesPerWeek == 270)
    #expect(try planner("<Home>1<Enter>").state.profile.plan.minutesPerWeek == 14 * 60)
    #expect(try planner("<Backspace>7<Enter>").state.profile.plan.minutesPerWeek == 7 * 60)
  }

  /// The line in front shows that it is selected, the others do not.
  @Test func theSelectionIsSeen() throws {
    var player = try planner()
    func selected() -> Int {
      let frame = player.frame
      return (0..<frame.size.height).reduce(0) { count, y in
        count + frame.row(y).count { $0.style.ground == .selected }
      }
    }
    let all = selected()
    try player.press("<End>")
    #expect(all - selected() == "4 h".count)
  }

  @Test func theRolesThatATargetMayBeAreShown() throws {
    var player = try planner(String(repeating: "<Down>", count: 7) + "python")
    let roles = player.state.suggestedTargets("python").compactMap(player.catalogue.role).map(\.title)
    try #require(roles.count > 1)
    for title in roles.prefix(PlanForm.mostCandidates) { #expect(player.text.contains(title.prefix(24))) }
    try player.press("<Down><Enter>")
    #expect(player.state.profile.targets.last?.role == player.catalogue.roles.first { $0.title == roles[1] }?.id)
  }

  /// Whoever leaves the line has chosen none of the roles that answer to it.
  @Test(arguments: ["<Esc>", "<Tab>", "<S-Tab>"]) func onlyEnterTakesOneOfSeveralRoles(key: String) throws {
    var player = try planner(String(repeating: "<Down>", count: 7) + "python")
    try #require(player.state.suggestedTargets("python").count > 1)
    #expect(player.text.contains("chooses, Enter adds, Esc closes"))
    #expect(try player.press(key).isEmpty)
    #expect(player.state.profile == .planning)
  }

  @Test func whatIsTypedIsKeptWhenTheProgramIsInterrupted() throws {
    var player = try planner("6")
    player.update(.interrupt)
    #expect(player.state.profile.plan.minutesPerWeek == 360)
  }

  @Test func whatWillBeKeptIsReadBack() throws {
    var player = try planner()
    #expect(!player.text.contains("Enter keeps"))
    try player.press("7h30")
    #expect(player.text.contains("Enter keeps 7 h 30 min a week"))
    try player.press("<C-u>lots")
    #expect(!player.text.contains("Enter keeps"))
    #expect(!player.frame.cells.contains { $0.style.meaning == .error }, "whoever still types is not wrong yet")
    try player.press("<Enter>")
    #expect(player.frame.cells.contains { $0.style.meaning == .error })
    #expect(player.text.contains("Write hours as 8, 7.5 or 7h30."))
    try player.press("x")
    #expect(!player.frame.cells.contains { $0.style.meaning == .error })
  }

  @Test func eachLineIsOneStepOfUndo() throws {
    var player = try planner("<C-u>6<Enter><C-u>2027-01-04<Enter><Esc>")
    #expect(player.state.profile.plan.minutesPerWeek == 360)
    #expect(player.state.history.done.map(\.label) == ["6 h a week", "start Mon 4 Jan 2027"])
    try player.press("uu")
    #expect(player.state.profile == .planning)
  }

  @Test func reachingALineChangesNothing() throws {
    var player = try planner()
    let count = player.state.planFields.count
    for _ in 0..<2 * count { #expect(try player.press("<Down>").isEmpty) }
    for _ in 0..<2 * count { #expect(try player.press("<Up>").isEmpty) }
    #expect(try player.press("<Esc>").isEmpty)
    #expect(player.state.profile == .planning)
  }

  @Test(arguments: [
    (0, "lots"), (0, "121"), (1, "soon"), (2, "24 Dec 2026, x"), (2, "2027-01-02..2026-12-24"), (3, "0"), (3, "1.5"),
    (4, "much"), (4, "1.234"), (5, "1001"), (5, "-1"), (7, "zzzz"),
  ])
  func whatMakesNoSenseStaysInItsLine(line: Int, text: String) throws {
    var player = try typing(text, line: line)
    #expect(player.state.profile == .planning)
    let form = try #require(player.state.overlay as? PlanForm)
    #expect(form.input.text == text)
    #expect(form.isRefused)
    try player.press("<Esc>")
    #expect(player.state.overlay == nil)
    #expect(player.message?.hasSuffix("That line stays as it was.") == true)
    #expect(player.state.profile == .planning)
  }

  @Test func escKeepsWhatWasTyped() throws {
    let player = try planner("<C-u>10<Esc>")
    #expect(player.state.profile.plan.minutesPerWeek == 600)
    #expect(player.state.overlay == nil)
  }

  @Test func targetsHaveWeights() throws {
    #expect(
      try typing("5", line: 6).state.profile.targets == [
        Target(role: "backend-developer", weight: 2), Target(role: "data-engineer", weight: 5),
      ])
    #expect(try typing("0", line: 5).state.profile.targets == [Target(role: "data-engineer")])
    let added = try typing("software architect", line: 7)
    #expect(added.state.profile.targets.last == Target(role: "software-architect"))
    let form = try #require(added.state.overlay as? PlanForm)
    #expect(form.field == .newTarget)
    #expect(form.input.isEmpty)
  }

  @Test func clearingTheOrderLeavesItToThePlan() throws {
    var player = KeyPlayer(profile: .planning)
    try player.press("5jj<lt>")
    let steps = player.listing
    #expect(!player.state.profile.plan.stepOrder.isEmpty)
    try player.press(",<Up>" + String(repeating: "<Down>", count: 8) + "<C-u><Enter><Esc>")
    #expect(player.state.profile.plan == Profile.planning.plan)
    #expect(player.listing != steps)
  }

  // MARK: The first target

  @Test func theFirstTargetAsksForTimeAndMoneyOnce() throws {
    var player = KeyPlayer(session: .unasked)
    try player.press("'bt")
    #expect(player.state.context == .settings)
    #expect(player.text.contains("How much time and money do you have for Back-end Developer?"))
    try player.press("6<Enter>500<Enter>")
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.plan.minutesPerWeek == 360)
    #expect(player.state.profile.plan.budget == Money(currency: "GBP", units: 500))
    try player.press("jt")
    #expect(player.state.overlay == nil)
  }

  @Test func escKeepsTheDefaultsAndIsNotAskedAgain() throws {
    var player = KeyPlayer(session: .unasked)
    try player.press("'bt<Esc>")
    #expect(player.state.profile.plan == PlanSettings())
    player = player.restarted()
    try player.press("jt")
    #expect(player.state.overlay == nil)
  }

  /// Hours and money promise a plan, which there is none of where nothing has hours.
  @Test func aTargetWithoutHoursAsksForNone() throws {
    var player = KeyPlayer(Fixture.onet, session: .unasked, width: 80, height: 40)
    try player.press("/software<Enter>t")
    #expect(player.state.profile.target == Fixture.softwareDevelopers)
    #expect(player.state.overlay == nil)
    try player.press("5")
    #expect(player.words.contains("Job Zone"))
    #expect(player.words.contains("To get first: "))
    #expect(player.words.contains("M lists what is like Software Developers."))
    #expect(try player.press("M") == [.findSimilar(Fixture.softwareDevelopers)])
  }

  /// That reads texts, which no key waits for.
  @Test func nothingIsLookedForWhileAPlanIsDrawn() throws {
    let catalogue = Fixture.onet.beside(
      CatalogueNeighbours(similar: { _, _, _, _ in
        Issue.record("looked for what is like the target")
        return []
      }))
    var player = KeyPlayer(catalogue, session: .unasked, width: 80, height: 40)
    try player.press("/software<Enter>t5")
    #expect(player.words.contains("M lists what is like Software Developers."))
  }

  @Test func escKeepsOnlyWhatEnterTook() throws {
    var player = KeyPlayer(session: .unasked)
    try player.press("'bt4<Esc>")
    #expect(player.state.overlay == nil && player.state.profile.plan == PlanSettings())
    #expect(player.message == "That line stays as it was.")
    player = KeyPlayer(session: .unasked)
    try player.press("'bt4<Enter>9<Esc>")
    #expect(player.state.profile.plan.minutesPerWeek == 240 && player.state.profile.plan.budget == nil)
    player = KeyPlayer(session: .unasked)
    try player.press("'bt4<C-c>")
    #expect(player.state.profile.plan == PlanSettings())
  }

  @Test func aBudgetThatMakesNoSenseKeepsTheQuestionOpen() throws {
    var player = KeyPlayer(session: .unasked)
    try player.press("'bt<Enter>lots<Enter>")
    #expect(player.state.context == .settings)
    #expect(player.text.contains("Write the budget as"))
  }

  @Test func aTargetOfAnotherSourceIsCalledByItsTitle() throws {
    let beside = Fixture.catalogue.beside(
      CatalogueNeighbours(foreignRole: {
        ForeignRole(id: $0, title: "Registered Nurses", dataset: .onet, sourceTitle: "O*NET")
      }))
    var profile = Profile.planning
    profile.targets.append(Target(role: "29-1141.00"))
    var player = KeyPlayer(beside, profile: profile)
    player.update(.datasets(Fixture.choices))
    try player.press("5,")
    #expect(player.text.contains("Weight of Registered Nurses"))
  }

  @Test func whoHasSetTheirHoursIsNotAsked() throws {
    var player = KeyPlayer(profile: .planning, session: .unasked)
    try player.press("'jt")
    #expect(player.state.overlay == nil)
  }
}
