import CareerModel
import CareerPages
import Fixtures
import Testing

/// How the time of routes reads: study and years in post apart, and what both together count as.
struct RouteWordingTests {
  private func route(to target: Role.ID, years: [String?]) throws -> Route {
    let ids = ["a", "b", "c", "d"].prefix(years.count + 1).map { Role.ID($0) }
    let catalogue = Catalogue(
      skills: Examples.skills, roles: ids.map { Examples.role($0, essential: [["sql"]]) },
      moves: zip(zip(ids, ids.dropFirst()), years).map { Move(from: $0.0, to: $0.1, kind: .promotion, years: $1) })
    let query = RouteQuery(from: "a", to: target)
    return try #require(Routes(answering: query, for: Learner(Profile(), in: catalogue)).routes.first)
  }

  /// So that nobody reads three years that are counted as fewer than five that are published.
  @Test func yearsThatNobodyPublishesAreSaidToBeCounted() throws {
    #expect(try route(to: "b", years: ["2-4"]).yearsText == "2 to 4 years")
    #expect(try route(to: "d", years: [nil, nil, nil]).yearsText == "years not published; counted as 3")
    #expect(
      try route(to: "d", years: ["2-4", nil, "1"]).yearsText
        == "3 to 5 years for 2 of its 3 moves; 1 unpublished counts as 1")
    #expect(
      try route(to: "d", years: ["2-4", nil, nil]).yearsText
        == "2 to 4 years for 1 of its 3 moves; 2 unpublished count as 1 each")
  }

  @Test func ofARouteTheStopsAheadAreTargetsAndNoneThatIsPassed() {
    let ids: [Role.ID] = ["a", "b", "c"]
    let catalogue = Catalogue(
      roles: ids.map { Examples.role($0) },
      moves: [Move(from: "a", to: "b", kind: .promotion), Move(from: "b", to: "c", kind: .promotion)])
    var profile = Profile()
    profile.targets = TakenRoute.targets(of: ids)
    func remarks() -> [String] { ids.map { profile.remarks(on: $0, in: catalogue) } }
    #expect(remarks() == ["◆ target", "◆ target", "◆ target"])
    profile.here = "a"
    #expect(remarks() == ["● here", "◆ target", "◆ target"])
  }

  @Test func theHoursByWhichRoutesCompareAreASumThatAddsUp() throws {
    let route = try route(to: "d", years: [nil, nil, nil])
    let study = route.toGo.hours.likely
    #expect(route.countedText == "ranks as \((study + 1200).grouped) h")
    #expect(
      route.effortText
        == "\((study + 1200).grouped) h for the order alone: \(study) h to study, "
        + "and 3 years that count as 400 h each, our estimate")
  }

  /// A line that has no room for all is cut at its end.
  @Test func theDateOfARouteStandsBeforeItsHours() throws {
    let roles = (["a", "b"] as [Role.ID]).map { Examples.role($0, essential: [["sql"]]) }
    let catalogue = Catalogue(
      levels: Examples.levels, skills: Examples.skills, roles: roles,
      moves: [Move(from: "a", to: "b", kind: .promotion)])
    let context = PageContext(profile: Profile(), in: catalogue, from: "built-in")
    let query = RouteQuery(from: "a", to: "b")
    let route = try #require(Routes(answering: query, for: context.learner).routes.first)
    let page = RoutePage(route, from: query.start, in: context, today: Examples.day("2026-11-23"))
    let study = try #require(page.facts.first { $0.name == "Study" })
    #expect("\(study.text)".contains("\"done by "))
  }

  @Test func whatHasNoHoursIsSaidInWordsWhereThereIsRoom() throws {
    func toGo(_ essential: [[Skill.ID]], have: [Skill.ID] = []) throws -> HoursToGo {
      let catalogue = Catalogue(skills: Examples.skills, roles: [Examples.role("r", essential: essential)])
      return try #require(Assessments(of: Examples.profile(have: have), in: catalogue)["r"]).toGo
    }
    let study = try toGo([["sql"]])
    #expect(study.plainText == study.briefText)
    #expect(try toGo([["sql"], ["experience"]]).plainText.hasSuffix(" h and 1 that takes years"))
    #expect(try toGo([["sql"], ["communication"]]).plainText == "40 h and 1 by practice")
    #expect(try toGo([["experience"]], have: ["python"]).plainText == "1 that takes years")
  }
}
