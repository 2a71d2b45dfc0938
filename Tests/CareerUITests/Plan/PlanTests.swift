import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The plan in front: what its rows hold, and what ticking and moving a step do.
@Suite struct PlanTests {
  private func planner(width: Int = 80, height: Int = 24) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .planning, width: width, height: height)
    try player.press("5")
    return player
  }

  /// What the model says.
  private func plan(of profile: Profile) -> Plan {
    Plan(
      for: profile.targets, learner: Learner(profile, in: Fixture.catalogue), settings: profile.plan, today: .sample)
  }

  private func names(of plan: Plan) -> [String] { plan.steps.map { Fixture.catalogue.skills[$0.skill].name } }

  @Test func listsTheStepsOfThePlan() throws {
    let player = try planner()
    let plan = plan(of: .planning)
    #expect(player.listing == names(of: plan))
    #expect(!plan.steps.isEmpty)
  }

  /// As in a catalogue that was damaged on disk.
  @Test func ofStepsWithOneIDTheFirstIsFound() {
    let skill = Skill(id: "sql", name: "SQL", hours: HoursRange(likely: 10))
    let terms = [0, 1].map { Catalogue.Term(options: SkillOptions($0), strength: .essential, weight: 4) }
    let catalogue = Catalogue(
      CatalogueContent(
        dataset: .standard, tracks: [], skills: [skill, skill],
        roles: [Role(id: "dev", title: "Developer", track: "it", level: nil)], terms: RoleTerms([terms])))
    var profile = Profile()
    profile.targets = [Target(role: "dev")]
    let table = PlanTable(
      PlanTable.Key(revision: 0, today: .sample, isTrying: false), profile: profile,
      learner: Learner(profile, in: catalogue), before: nil)
    #expect(table.plan.steps.count == 2)
    #expect(table.index(of: "sql") == 0)
  }

  @Test func aTickedStepGoesAndTheRestIsPlannedAnew() throws {
    var player = try planner()
    let (steps, end) = (player.listing, try #require(player.state.planTable?.plan.dates?.end))
    let effects = try player.press("<Space>")
    #expect(player.listing == names(of: plan(of: player.state.profile)))
    #expect(player.listing.sorted() == steps.dropFirst().sorted())
    #expect(effects.count == 1)
    let now = try #require(player.state.planTable?.plan.dates?.end)
    #expect(now < end)
    #expect(player.state.planTable?.endBefore == end)
    #expect(player.text.contains(" earlier"))
    try player.press("j")
    #expect(!player.text.contains(" earlier"))
    try player.press("u")
    #expect(player.listing == steps)
  }

  @Test func aStepMovesWhereNothingStandsInTheWay() throws {
    var player = try planner()
    let steps = player.listing
    try player.press("jj")
    let moved = try #require(player.selection)
    let effects = try player.press("<lt>")
    #expect(player.listing[1] == moved)
    #expect(Set(player.listing) == Set(steps))
    #expect(player.selection == moved)
    #expect(effects.count == 1)
    try player.press(">")
    #expect(player.listing == steps)
    try player.press("uu")
    #expect(player.state.profile == .planning)
  }

  @Test func aStepThatCannotMoveSaysWhy() throws {
    var player = try planner()
    let first = try #require(player.selection)
    #expect(try player.press("<lt>").isEmpty)
    #expect(player.message == "\(first) is first already.")
    try player.press("/postgres<Enter>")
    for _ in 0..<10 where player.message?.contains("needs") != true { try player.press("<lt>") }
    #expect(player.message == "PostgreSQL needs SQL first.")
    try player.press("g>")
    #expect(player.selection == "SQL")
    #expect(player.message == "PostgreSQL needs SQL first.")
    try player.press("G")
    let last = try #require(player.selection)
    try player.press(">")
    #expect(player.message == "\(last) is last already.")
  }

  /// The finish, the earliest and the latest with their years, whatever the width and the length.
  @Test(arguments: [(80, 24), (120, 40), (200, 60)], [60 * 40, 60])
  func theWholeSpanIsOnTheScreen(size: (width: Int, height: Int), minutesPerWeek: Int) throws {
    var player = KeyPlayer(
      profile: .planning { $0.minutesPerWeek = minutesPerWeek }, width: size.width, height: size.height)
    try player.press("5")
    let board = try #require(player.state.planTable)
    let dates = try #require(board.plan.dates)
    #expect(player.text.contains("finish about \(dates.end.briefText)"))
    #expect(player.text.contains("earliest \(dates.earlyEnd.briefText)"))
    #expect(player.text.contains("latest \(try #require(dates.lateEnd).briefText) ▸"))
    #expect(player.text.contains(dates.start.briefText))
    let axis = try #require(player.rows.first { $0.contains("●") && $0.contains("◆") })
    #expect(axis.contains("◇"))
    // All bars are on it: the last step ends where the finish is.
    let last = try #require(player.rows.last { $0.contains("━") || $0.contains("╸") || $0.contains("╺") })
    #expect(last.contains(player.listing[player.listing.count - 1]))
    try player.press("G")
    #expect(player.text.contains("finish about \(dates.end.briefText)"))
  }

  /// A route dates each of its stops; a plan for its end does not go by them.
  @Test func aPlanOfNoRouteSaysThatItIsOfNone() throws {
    var profile = Profile.some
    profile.targets = [Target(role: "senior-backend-developer")]
    var player = KeyPlayer(Fixture.crossroads, profile: profile, width: 120, height: 40)
    try player.press("5")
    #expect(
      player.words.contains(
        "Plans for the target as a whole; a route has dates of its own order: R, then t, takes one."))
    try player.press("3Rt")
    let (targets, here) = (player.state.profile.targets, player.state.profile.here)
    try #require(TakenRoute(of: targets, from: here, in: player.catalogue) != nil)
    try player.press("5")
    #expect(!player.words.contains("as a whole"))
  }

  /// Weeks for a plan of a month, years for one of decades.
  @Test func theAxisTakesThePeriodsThatFit() throws {
    var short = KeyPlayer(profile: .planning { $0.minutesPerWeek = 60 * 40 }, width: 120, height: 40)
    try short.press("5")
    #expect(short.rows[4].contains("30 Nov"))
    var long = KeyPlayer(profile: .planning { $0.minutesPerWeek = 6 }, width: 120, height: 40)
    try long.press("5")
    #expect(long.rows[4].contains("2030"))
    #expect(!long.rows[4].contains("Jul"))
  }

  @Test func leftAndRightGoToThePanesBesideThePlan() throws {
    var wide = try planner(width: 120, height: 40)
    try wide.press("<Right>")
    #expect(wide.state.focus == .detail)
    try wide.press("<Left>")
    #expect(wide.state.focus == .list)
  }

  @Test func hoursAndBudgetStandOnTheScreenWithTheKeyThatChangesThem() throws {
    let player = try planner(width: 120, height: 40)
    let plan = plan(of: .planning)
    #expect(player.text.contains("\(plan.hours.likely) h at 4 h a week from"))
    #expect(player.text.contains("£385 for lessons, £185 over your £200"))
    #expect(player.text.contains("hours, start, days off and budget: press ,"))
  }

  @Test func withoutATargetTheKeysThatSetOneAreNamed() throws {
    var player = KeyPlayer()
    try player.press("5")
    #expect(player.text.contains("No target yet. Press 1, choose a role, then t."))
    for key in ["i", "m", "<lt>", ">", "E", "<Space>", "<Right>"] {
      try player.press(key)
      #expect(player.message != nil, "\(key) is silent")
      #expect(player.state.overlay == nil)
    }
  }

  @Test func aNewDayMovesThePlan() throws {
    var player = try planner()
    let end = try #require(player.state.planTable?.plan.dates?.end)
    player.update(.today(Day.sample.advanced(by: 21)))
    #expect(try #require(player.state.planTable?.plan.dates?.end) > end)
  }

  @Test func marksThatAreTriedMoveTheDates() throws {
    var player = try planner()
    let end = try #require(player.state.planTable?.plan.dates?.end)
    #expect(try player.press("T<Space>").isEmpty)
    #expect(try #require(player.state.planTable?.plan.dates?.end) < end)
    #expect(player.text.contains(" earlier"))
  }

  /// What stands in the pane is what the model says, for each step.
  @Test func theDetailHasDaysLessonsAndGains() throws {
    var player = try planner(width: 120, height: 60)
    try player.press("/python<Enter><Enter>+")
    let board = try #require(player.state.planTable)
    let index = try #require(board.index(of: "python"))
    let step = board.plan.steps[index]
    let days = try #require(step.days)
    for text in [days.lowerBound.text, days.upperBound.text, step.hours.estimateText(at: Fraction(1))] {
      #expect(player.text.contains(text))
    }
    let lessons = board.plan.tuition.lessons(about: step.skill)
    #expect(lessons.count == 8)
    for lesson in lessons { #expect(player.text.contains(try #require(lesson.day).text)) }
    #expect(player.text.contains("Lessons with Reza"))
  }

  @Test(arguments: 60...130) func noLessonBeneathIsCut(width: Int) throws {
    let player = try planner(width: width, height: 40)
    let lessons = try #require(player.state.planTable?.plan.lessonsText(in: Fixture.catalogue))
    #expect(player.words.contains(lessons))
  }

  /// Lest the date reads as that of the job.
  @Test func aDateThatLeavesYearsOutSaysThatItIsOfTheStudy() throws {
    func player(to target: Role.ID) throws -> KeyPlayer {
      var profile = Profile()
      profile.targets = [Target(role: target)]
      var player = KeyPlayer(profile: profile)
      try player.press("5")
      return player
    }
    let senior = try player(to: "senior-backend-developer")
    let end = try #require(senior.state.planTable?.plan.dates?.end)
    #expect(senior.rows[2].contains("study done about \(end.briefText)"))
    #expect(senior.rows[3].contains("years not counted"))
    let first = try player(to: "junior-python-developer")
    #expect(first.rows[2].contains("about") && !first.rows[2].contains("study done"))
    #expect(!first.rows[3].contains("years not counted"))
  }

  @Test(arguments: [40, 60, 80, 100, 160, 300]) func theEndIsInTheHeadingAtAnyWidth(width: Int) throws {
    let player = try planner(width: width, height: 40)
    let end = try #require(player.state.planTable?.plan.dates?.end)
    #expect(player.rows[2].hasPrefix(" PLAN "))
    #expect(player.rows[2].contains("about \(end.briefText)"))
  }
}
