import CareerModel
import CareerPages
import Fixtures
import Testing

/// What pages say of roles of datasets that have no hours, no pay or no moves.
@Suite struct WithoutHoursTests {
  private func context(_ catalogue: Catalogue, _ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    var profile = Profile()
    change(&profile)
    return PageContext(profile: profile, in: catalogue, from: "built-in")
  }

  private func gap(_ role: Role.ID, in context: PageContext) throws -> String {
    let position = try #require(context.catalogue.rolePosition(role))
    return "\(GapPage(position, gap: Gap(of: position, for: context.learner), in: context).document)"
  }

  private func attribution(_ catalogue: Catalogue, _ source: Source.ID) throws -> String {
    try #require(catalogue.source(source)?.attribution)
  }

  @Test func whatIsBestNextIsInTheOrderThatItIsSaidToBeIn() throws {
    let taxonomy = try gap(Fixture.softwareDevelopers, in: context(Fixture.onet))
    #expect(taxonomy.contains("most match first"))
    #expect(!taxonomy.contains("hour of study") && !taxonomy.contains("practice"))
    #expect(
      try gap("backend-developer", in: context(Fixture.catalogue)).contains("most match for an hour of study first"))
  }

  @Test func aBundleWithoutHoursIsNotLearnedByPractice() throws {
    let context = context(Fixture.onet)
    let role = try #require(Fixture.onet.rolePosition(Fixture.softwareDevelopers))
    let value = try #require(context.assessments.bestNext(for: [WeightedRole(role: role)]).first)
    #expect(value.studyText(in: Fixture.onet) == "this source has no hours")
    #expect(!"\(BestNextPage(value, in: context).screen)".contains("\"practice\""))
  }

  @Test func aPlanWithoutHoursSpeaksOfNone() throws {
    let context = context(Fixture.onet) { $0.targets = [Target(role: Fixture.softwareDevelopers)] }
    let plan = Plan(
      for: context.profile.targets, learner: context.learner, settings: PlanSettings(),
      today: Examples.day("2026-11-23"))
    let page = "\(PlanPage(plan, in: context).document)"
    #expect(page.contains("O*NET 29.3 has no study hours"))
    #expect(!page.contains("Hours are our estimate") && !page.contains("h a week"))
  }

  /// Two occupations of which O*NET lists technology only.
  private var unrated: Catalogue {
    Catalogue(
      dataset: .onet, skills: [Skill(id: "tool", name: "Tool", kind: .tool), Skill(id: "other", name: "Other")],
      roles: ["a", "b"].map {
        Role(
          id: $0, title: "Chef \($0.rawValue)", track: "", level: nil,
          requirements: [Requirement(options: ["tool"], strength: .advantage)])
      }, moves: [Move(from: "a", to: "b", kind: .related)], sources: Fixture.onet.sources)
  }

  @Test func aTargetThatIsNotRatedIsUnknownAndNotMet() throws {
    let context = context(unrated) {
      $0.targets = [Target(role: "b")]
      $0.marks = ["other": .have]
    }
    let today = Examples.day("2026-11-23")
    let plan = Plan(for: context.profile.targets, learner: context.learner, settings: PlanSettings(), today: today)
    #expect(plan.outcome == .notRated)
    let page = "\(PlanPage(plan, in: context).document)"
    #expect(page.contains("Chef b is not rated by O*NET 29.3.") && !page.contains("othing essential is missing"))
    #expect("\(plan.outcomeText(change: "", settingsKey: "", in: unrated))".contains("not rated by O*NET 29.3"))
    let weeks = WeeklyProgress(of: context.profile, in: unrated, toward: "b", today: today).weeks
    #expect(weeks.last?.match == nil)
  }

  @Test func aRouteToWhatIsNotRatedIsNotSaidToTakeNothing() throws {
    let context = context(unrated)
    let query = RouteQuery(from: .role("a"), to: "b")
    let answer = Routes(answering: query, for: context.learner)
    let today = Examples.day("2026-11-23")
    let route = try #require(answer.routes.first)
    let list = "\(RoutesPage(answer, to: query, in: context, today: today).document)"
    #expect(list.contains("not rated by O*NET 29.3") && !list.contains("no study"))
    let page = RoutePage(route, from: query.start, in: context, today: today)
    let text = "\(page.head)\(page.stations)"
    #expect(text.contains("not rated by O*NET 29.3"))
    #expect(!text.contains("nothing more") && page.facts.allSatisfy { $0.name != "Lacks" && $0.name != "Experience" })
    #expect(route.briefStudyText(in: unrated) == "not rated")
  }

  @Test func goingStraightIsToldBeforeAChainOfRelatedOccupations() throws {
    let context = context(Fixture.onet)
    func page(to target: Role.ID, from start: RouteStart) throws -> String {
      let query = RouteQuery(from: start, to: target)
      let answer = Routes(answering: query, for: context.learner)
      return "\(RoutesPage(answer, to: query, in: context, today: try #require(Day("2026-11-23"))).document)"
    }
    let managers: Role.ID = "11-3021.00"
    let apart = try page(to: managers, from: "15-1254.00")
    #expect(
      apart.contains(
        "Straight there: 5 essential skills missing; Job Zone Four: Considerable Preparation Needed. Most of"))
    #expect(apart.contains("O*NET 29.3 publishes no moves."))
    #expect(
      try page(to: managers, from: .role(Fixture.softwareDevelopers)).contains(
        "O*NET 29.3 publishes no moves, but names the two as related."))
    #expect(try !page(to: managers, from: .otherWork).contains("Straight there"))
    #expect(try page(to: "45-3031.00", from: "15-1254.00").contains("Straight there: not rated by O*NET 29.3. "))
  }

  @Test func nothingIsSaidToBeLearnedByDoingWhatIsOnlyRelated() throws {
    let context = context(Fixture.onet)
    let query = RouteQuery(from: "15-1254.00", to: "11-3021.00")
    let route = try #require(Routes(answering: query, for: context.learner).routes.first)
    let page = RoutePage(route, from: query.start, in: context, today: try #require(Day("2026-11-23")))
    let names = page.stations.flatMap(\.facts).map(\.name)
    #expect(names.contains("Missing") && !names.contains("By doing"))
    #expect(page.facts.first?.name == "Straight there")
  }

  @Test func aTwinInAShortFormSaysSo() throws {
    let role = try #require(Fixture.esco.roles.first)
    let twin = RoleTwin(
      role: "15-1252.00", dataset: .onet, title: "Software Developers", confidence: 87, similarity: 9_120, source: "s")
    let catalogue = Fixture.esco.beside(
      CatalogueNeighbours(
        twins: { _ in [twin] },
        foreignRole: { ForeignRole(id: $0, title: "", dataset: .onet, sourceTitle: "O*NET, short form") }))
    #expect("\(RolePage(role, in: context(catalogue)).document)".contains("O*NET, short form"))
  }

  @Test func theRoleOfOurOwnThatHasHoursIsNamed() throws {
    let tester = ForeignRole(id: "tester", title: "Software Tester", dataset: .standard, sourceTitle: "Built-in")
    let catalogue = Fixture.onet.beside(
      CatalogueNeighbours(counterpart: { $0 == Fixture.softwareDevelopers ? tester : nil }))
    let (person, words) = (context(catalogue), "Software Tester of the built-in catalogue has hours")
    let role = try #require(catalogue.role(Fixture.softwareDevelopers))
    #expect("\(RolePage(role, in: person).document)".contains(words))
    let screen = PageContext.Screen(
      before: nil, datasets: [.standard, .onet], datasetInSentence: "O*NET", key: { _ in "" })
    let reader = PageContext(
      profile: Profile(), in: catalogue, from: "built-in", assessments: person.assessments, screen: screen)
    let page = RolePage(role, in: reader).screen(namesMissing: false)
    #expect(page.blocks.contains(.way(Phrase(words), to: .role("tester"))))
    #expect(person.unplannedText(of: role.id).hasSuffix("\(words)."))
    #expect(!"\(RolePage(catalogue.roles[1], in: person).document)".contains("has hours"))
  }

  @Test func whyThereIsNoPayIsTrue() throws {
    func missing(_ role: Role, in catalogue: Catalogue) -> String { PayHeadline.missingText(for: role, in: catalogue) }
    let role = Examples.role("r", essential: [])
    let abroad = PayFigure(
      role: "r", label: "R", region: "United States", currency: "USD", statistic: "median",
      amount: Money(currency: "USD", units: 1), asAt: "2025", source: "s")
    #expect(missing(role, in: Catalogue(levels: Examples.levels, roles: [role])) == "no figure published")
    #expect(
      missing(role, in: Catalogue(levels: Examples.levels, roles: [role], pay: [abroad])) == "no current UK figure")
    let other = try #require(Fixture.onet.role("15-1254.00"))
    #expect(missing(other, in: Fixture.onet) == "no figure published")
    #expect(missing(other, in: Catalogue(dataset: .onet, roles: [other])) == "wages not imported")
  }

  @Test func aPageWithNothingOnItBearsTheAttributionTooWhereItIsPrinted() throws {
    let words = try attribution(Fixture.onet, "onet")
    let held = context(Fixture.onet) { profile in
      profile.marks = Dictionary(uniqueKeysWithValues: Fixture.onet.skills.map { ($0.id, Mark.have) })
    }
    #expect(try gap(Fixture.softwareDevelopers, in: held).contains(words))
    let query = RouteQuery(from: .role(Fixture.softwareDevelopers), to: "45-3031.00")
    let routes = RoutesPage(
      Routes(answering: query, for: held.learner), to: query, in: held, today: try #require(Day("2026-11-23")))
    // There is more to say of the target.
    #expect(routes.emptyText == nil)
    #expect(
      "\(routes.document)".contains(
        "O*NET 29.3 publishes no related occupations that lead from Software Developers to Fishing and Hunting Workers."
      ))
    #expect("\(routes.document)".contains(words))
  }

  @Test func aRoleThatListsNothingSaysSo() throws {
    let roles = [Examples.role("r", essential: [])]
    let own = context(Catalogue(levels: Examples.levels, roles: roles))
    let assessment = try #require(own.assessments["r"])
    #expect(assessment.noMatchText == "none: it lists nothing that can be counted")
    #expect(assessment.noMatchSentence() == "This role lists nothing that can be counted.")
    let unrated = try #require(context(Fixture.onet).assessments["45-3031.00"])
    #expect(unrated.noMatchText == "none: not rated by O*NET 29.3")
    #expect(unrated.noMatchSentence(of: "Chef") == "Chef is not rated by O*NET 29.3.")
  }
}
