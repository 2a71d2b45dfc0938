import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The lists over the plan: tutors, forms of export, and weeks.
@Suite struct PlanChoiceTests {
  private func planner(_ keys: String) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5\(keys)")
    return player
  }

  // MARK: Tutors

  @Test func aTutorIsTakenForWhatTheyTeach() throws {
    var player = try planner("/python<Enter>m")
    let choice = try #require(player.state.overlay as? TutorChoice)
    #expect(choice.options == [nil, "tutor-reza", "tutor-adam", "tutor-joão", "tutor-matthew"])
    #expect(choice.selected == 1)
    try player.press("<Down><Enter>")
    #expect(player.state.profile.plan.tutors == ["Python": "tutor-adam", "SQL": "tutor-adam"])
    let tuition = try #require(player.state.planTable?.plan.tuition)
    #expect(Set(tuition.lessons.map(\.tutor)) == ["tutor-adam"])
    #expect(player.text.contains("lessons with Adam"))
    try player.press("mg<Enter>")
    #expect(player.state.profile.plan.tutors == ["SQL": "tutor-adam"])
    try player.press("uu")
    #expect(player.state.profile == .planning)
  }

  @Test func nobodyIsOfferedForWhatNobodyTeaches() throws {
    let player = try planner("/postgres<Enter>m")
    #expect(player.state.overlay == nil)
    #expect(player.message == "None of the tutors teaches PostgreSQL: key 4 lists them.")
  }

  @Test func theChoiceShowsWhatEachWouldCost() throws {
    let player = try planner("/python<Enter>m")
    let board = try #require(player.state.planTable)
    for tutor in Fixture.tutors {
      let cost = TutorCost(of: tutor, for: board.plan, learner: player.state.assessments.learner)
      #expect(player.text.contains(try #require(cost.text)))
    }
  }

  @Test func tutorsSayWhatTheyWouldCostForThePlan() throws {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("4<Enter>")
    let board = try #require(player.state.planTable)
    let cost = TutorCost(of: Fixture.tutors[0], for: board.plan, learner: player.state.assessments.learner)
    #expect(player.text.contains("For your plan"))
    #expect(player.text.contains("\(cost.lessons - cost.freeLessons) lessons at "))
    #expect(player.text.contains(try #require(cost.money).text))
  }

  // MARK: Export

  @Test(arguments: Array(ExportFormat.allCases.enumerated())) func eachFormCanBeChosen(row: Int, format: ExportFormat)
    throws
  {
    // The forms of the handout stand first.
    var player = try planner("E" + String(repeating: "j", count: row + 3))
    #expect(try player.press("<Enter>") == [.export(.plan, as: format)])
    #expect(player.state.overlay == nil)
  }

  @Test func aPlanWithoutDaysHasNoCalendar() throws {
    var player = KeyPlayer(profile: .planning { $0.minutesPerWeek = 0 })
    try player.press("5E")
    let choice = try #require(player.state.overlay as? ExportChoice)
    #expect(choice.options.filter { $0.content == .plan }.map(\.format) == ExportFormat.allCases.filter { $0 != .ics })
    #expect(try player.press("jjj<Enter>") == [.export(.plan, as: .markdown)])
  }

  // MARK: Weeks

  @Test func weeksShowWhatChangedInThem() throws {
    var player = try planner("W")
    #expect(player.text.contains("Week of Mon 16 Nov 2026"))
    #expect(player.text.contains("Wed 18 Nov 2026  SQL  4 h of study"))
    try player.press("h")
    #expect(player.text.contains("Week of Mon 9 Nov 2026"))
    #expect(player.text.contains("Nothing was ticked or logged in this week."))
    try player.press("g")
    let first = try #require(player.state.planTable?.progress.weeks.first)
    #expect(player.text.contains("Week of \(first.monday.text)"))
    try player.press("hG")
    #expect(player.text.contains("Week of Mon 16 Nov 2026"))
    try player.press("l<Esc>")
    #expect(player.state.overlay == nil)
  }

  /// What was logged is there to look back on, also once nothing is left to do.
  @Test func theWeeksSayWhereTheyEnd() throws {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5Wl")
    #expect(player.message == "There is no later week yet.")
    try player.press("g")
    #expect(player.message == nil)
    try player.press("h")
    #expect(player.message == "There is no week before this one.")
  }

  /// An empty chart is a picture of nothing.
  @Test func withNothingLoggedThereIsNoChart() throws {
    var profile = Profile.planning
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("5W")
    #expect(player.text.contains("planned"))
    profile.log = []
    player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("5W")
    #expect(player.state.overlay is WeekBrowser)
    #expect(player.text.contains("0 h logged"))
  }

  @Test func tabLeadsToTheWeeksOfAPlanWithoutSteps() throws {
    var profile = Profile.planning
    profile.targets = []
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("5")
    try #require(player.listing.isEmpty && player.state.planTable?.hasProgress == true)
    try player.press("<Tab>")
    #expect(player.state.focus == .progress)
    try player.press("<Tab>")
    #expect(player.state.focus == .list)
  }

  /// The week that is looked at is the one that the keys are on.
  @Test func theWeekOverThePlanIsThatOfTheProgress() throws {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5Wh<Esc>")
    #expect(player.state.weeksBack == 1)
  }

  @Test func tabLeadsToTheWeeksAndTheKeysGoThroughThem() throws {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5<Tab><Tab>")
    #expect(player.state.focus == .progress)
    let last = try #require(player.state.planTable?.progress.weeks.count) - 1
    let step = player.selection
    try player.press("k")
    #expect(player.state.weeksBack == 1)
    #expect(player.text.contains("Week of "))
    try player.press("g")
    #expect(player.state.weeksBack == last)
    try player.press("k")
    #expect(player.state.weeksBack == last)
    try player.press("<Enter>")
    #expect(player.state.overlay is WeekBrowser && player.state.weeksBack == last)
    try player.press("<Esc>G")
    #expect(player.state.weeksBack == 0)
    #expect(player.selection == step)
    try player.press("<Tab>")
    #expect(player.state.focus == .list)
    try player.press("<S-Tab><Esc>")
    #expect(player.state.focus == .list)
  }

  /// Others may take study out while an old week is marked.
  @Test func aWeekThatIsNoMoreIsTheFirstOfThoseLeft() throws {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5<Tab><Tab>g")
    player.update(.profileChanged(Profile.planning { $0.minutesPerWeek = 60 }))
    var bare = Profile.planning
    (bare.log, bare.markDays) = ([], [:])
    player.update(.profileChanged(bare))
    #expect(player.text.contains("PROGRESS hours a week"))
    try player.press("<Enter>")
    #expect(player.text.contains("PROGRESS hours a week"))
  }

  /// On the bar of the step, on the day on which each falls due.
  @Test func lessonsAreDrawnOnTheMonthsOfTheirStep() throws {
    var player = KeyPlayer(profile: .planning, width: 200, height: 60)
    try player.press("5")
    let row = try #require(player.rows.first { $0.contains("Reza, 8 lessons ╋") })
    #expect((2...9).contains(row.filter { $0 == "╋" }.count))
    let plain = try #require(player.rows.first { $0.contains("PostgreSQL") && $0.contains("━") })
    #expect(!plain.contains("╋"))
  }

  @Test func progressStandsBesideThePlanWhereThereIsRoom() throws {
    var player = try planner("")
    #expect(player.text.contains("PROGRESS hours a week"))
    player.update(.resize(.init(width: 99, height: 40)))
    #expect(!player.text.contains("PROGRESS hours a week"))
    player.update(.resize(.init(width: 160, height: 50)))
    #expect(player.text.contains("PROGRESS hours a week"))
  }
}
