import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// The page about a person that is handed over.
struct HandoutReportTests {
  private static func report(
    comparing roles: [Role.ID] = ["helper"], _ change: (inout Profile) -> Void = { _ in }
  ) -> HandoutReport {
    let context = PlanSample.context { profile in
      profile.marks = ["flask": .have, "teamwork": .learning]
      profile.here = "helper"
      profile.cover.name = "Noor Ahmed"
      profile.cover.words = "Well done.\nGo on so."
      PlanSample.taught(&profile.plan)
      profile.plan.budget = Money(currency: "GBP", units: 500)
      profile.notes = [.skill("flask"): "Built a shop"]
      profile.evidence = [.skill("flask"): ["https://example.org/shop"]]
      change(&profile)
    }
    return HandoutReport(context, comparing: roles, today: PlanSample.today)
  }

  @Test func itSaysWhomItIsForAndWhatTheAdviserSays() {
    let text = Self.report().page.markdown()
    #expect(
      text.hasPrefix(
        "# Noor Ahmed\n\nSat 21 Nov 2026 · from Helper to Developer\n\n> Well done.\n\n> Go on so.\n\n## What you can do\n"
      ))
    #expect(Self.report { $0.cover.day = Examples.day("2027-01-02") }.page.markdown().contains("Sat 2 Jan 2027 · "))
    #expect(Self.report { $0.cover = HandoutCover() }.page.markdown().hasPrefix("# A plan for work\n"))
  }

  @Test func itsPartsAreInOrder() {
    let headings = Self.report().page.markdown().split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings.map { $0.split(separator: "·")[0].trimmingSuffix(while: \.isWhitespace) } == [
        "## What you can do", "## Roles side by side", "## Developer", "## What is missing", "## The plan",
        "## Tutors", "## Notes", "## Sources",
      ])
  }

  @Test func stepsHaveABoxToTickAndAPlaceToLearnFrom() {
    let text = Self.report().page.markdown()
    #expect(text.contains("- [ ] **SQL**"))
    #expect(text.contains("Learn from [Tutorial](<https://example.org/pg>)"))
    #expect(text.contains("- Would help too: Teamwork"))
  }

  /// PostgreSQL with SQL first is more than its row of the plan, and with SQL beside it more than the total.
  @Test func hoursThatHoldWhatIsFirstSaySo() {
    let text = Self.report().page.markdown()
    #expect(text.contains("| Hours with what is first, our estimate |"))
    #expect(text.contains("Hours are too: what several rows put first stands in each of them"))
    let ready = Self.report { $0.marks["sql"] = .have }.page.markdown()
    #expect(ready.contains("| Hours, our estimate |") && !ready.contains("Hours are too"))
  }

  @Test func everyFigureHasASource() {
    for line in Self.report().page.markdown().split(separator: "\n") where line.contains("£") {
      let isOwn = line.hasPrefix("- Budget") || line.hasPrefix("- Cost") || line.hasPrefix("## Tutors")
      #expect(isOwn || line.contains { $0 == "[" }, "\(line)")
    }
  }

  @Test func onlyTutorsWithinTheBudgetAreNamed() {
    #expect(Self.report().page.markdown().contains("**Ada**"))
    #expect(!Self.report { $0.plan.budget = Money(currency: "GBP", units: 1) }.page.markdown().contains("## Tutors"))
    #expect(Self.report { $0.plan.budget = nil }.page.markdown().contains("**Ada**"))
  }

  @Test func withoutATargetTheFirstRoleIsToldOfAndIsNone() {
    let text = Self.report(comparing: ["developer", "helper"]) { $0.targets = [] }.page.markdown()
    #expect(text.contains("\n## Developer\n") && text.contains("## The plan"))
    #expect(text.contains("· now Helper\n") && !text.contains("the target"))
    #expect(Self.report().page.markdown().contains("## Developer · the target"))
  }

  @Test func ofARouteTheEndAloneIsTheTargetAndYearsAreSaidToBeLeftOut() {
    func report(at here: Role.ID?, besides others: [Role.ID] = []) -> HandoutReport {
      var profile = Profile()
      profile.targets = TakenRoute.targets(of: ["data-engineer", "senior-backend-developer"])
      profile.targets += others.map { Target(role: $0) }
      profile.here = here
      let context = PageContext(profile: profile, in: Fixture.crossroads, from: "built-in")
      return HandoutReport(context, comparing: [], today: PlanSample.today)
    }
    let text = report(at: nil).page.markdown()
    #expect(text.contains("to Data Engineer, step 1 of 2 to Senior Back-end Developer"))
    #expect(text.contains("## Data Engineer · the next step\n"))
    #expect(text.contains("## Senior Back-end Developer · the target\n"))
    #expect(
      text.contains("with the study of all 2 steps; ") && text.contains("years in post not counted (2 to 4 years)"))
    #expect(report(at: nil).json["target"] == .text("senior-backend-developer"))
    let more = report(at: nil, besides: ["junior-python-developer"]).page.markdown()
    #expect(more.contains("step 1 of 2 to Senior Back-end Developer, and Junior Python Developer\n"))
    #expect(more.contains("with the study of all 2 steps and 1 other target; "))
    let later = report(at: "data-engineer").page.markdown()
    #expect(later.contains("to Senior Back-end Developer, step 2 of 2\n") && !later.contains("the next step"))
  }

  @Test func withoutARouteYearsAreSaidToBeLeftOutToo() {
    func text(to target: Role.ID) -> String {
      var profile = Profile()
      profile.targets = [Target(role: target)]
      let context = PageContext(profile: profile, in: Fixture.catalogue, from: "built-in")
      return HandoutReport(context, comparing: [], today: PlanSample.today).page.markdown()
    }
    #expect(text(to: "senior-backend-developer").contains("years in post not counted"))
    #expect(!text(to: "junior-python-developer").contains("years in post not counted"))
  }

  @Test func aDateThatIsGivenIsTheOnlyOneAtTheTop() throws {
    let report = Self.report { $0.cover.day = Examples.day("2027-01-02") }
    let page = try #require(report.document(as: .html, on: PlanSample.today))
    let top = try #require(page.firstRange(of: "<h2")).lowerBound
    #expect(!page[..<top].contains("21 Nov 2026") && page[top...].contains("Made with careers on 21 Nov 2026"))
  }

  @Test func aClientOfATaxonomyReadsItsWordsAndNothingOfImports() {
    let roles = Fixture.onet.roles.map(\.id)
    let catalogue = Fixture.onet
    var profile = Profile()
    profile.targets = [Target(role: Fixture.softwareDevelopers)]
    for skill in catalogue.skills.prefix(5) { profile.marks[skill.id] = .have }
    let unpaid = Catalogue(
      dataset: .onet, tracks: catalogue.tracks, skills: catalogue.skills, roles: catalogue.roles,
      moves: catalogue.moves, sources: catalogue.sources)
    let context = PageContext(profile: profile, in: unpaid, from: "built-in")
    let text = HandoutReport(context, comparing: Array(roles.prefix(2)), today: PlanSample.today).page.markdown()
    #expect(!text.contains("not imported") && !text.contains("no study hours") && !text.contains("Technical:"))
    #expect(!text.contains("Leads to") && !text.contains("| First |"))
    #expect(text.contains("Knowledge"))
  }

  @Test func whereNothingIsDatedItHasFirstStepsAndListsWhatIsMissingOnce() throws {
    var profile = Profile.curious
    profile.targets = [Target(role: Fixture.softwareDevelopers)]
    let context = PageContext(profile: profile, in: Fixture.onet, from: "built-in")
    let report = HandoutReport(context, comparing: Fixture.onet.roles.prefix(3).map(\.id), today: PlanSample.today)
    let text = report.page.markdown()
    #expect(text.contains("O\\*NET 29.3 has no study hours") && text.contains("## First steps to Software Developers"))
    #expect(text.contains("Job Zone 4 of 5"))
    #expect(!text.contains("What to learn") && !text.contains("Related"))
    #expect(text.contains("\n## Interests · of 8\n") && text.contains("- Interests: "))
    let html = try #require(report.document(as: .html, on: PlanSample.today))
    #expect(!html.contains("Hours of study rest"))
    #expect(Self.report().document(as: .html, on: PlanSample.today)?.contains("Hours of study rest") == true)
  }

  @Test func nothingToSayIsNoHandout() {
    let context = PageContext(profile: Profile(), in: PlanSample.catalogue, from: "built-in")
    let report = HandoutReport(context, comparing: [], today: PlanSample.today)
    #expect(report.emptyText == "A handout needs a skill that is ticked, or a role to speak of.")
    #expect(Self.report().emptyText == nil)
    #expect(Self.report().document(as: .csv, on: PlanSample.today) == nil)
    #expect(Self.report().document(as: .ics, on: PlanSample.today) == nil)
  }

  @Test func programsFindTheSameInIt() {
    let json = Self.report().json.text()
    for key in [
      "person", "date", "words", "marks", "roles", "target", "gap", "plan", "tutors", "notes", "sources", "forPlan",
    ] {
      #expect(json.contains("\"\(key)\":"), "\(key)")
    }
  }

  @Test func itsFileIsCalledAfterThePerson() {
    #expect(Self.report().fileName == "handout-noor-ahmed")
    #expect(Self.report { $0.cover.name = "João/../Łukasz" }.fileName == "handout-joao-lukasz")
    #expect(Self.report { $0.cover.name = "" }.fileName == "handout")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return String(rest)
  }
}
