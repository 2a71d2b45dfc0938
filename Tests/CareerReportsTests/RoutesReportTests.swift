import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// What `routes` prints.
struct RoutesReportTests {
  private func report(from start: Role.ID, to target: Role.ID, _ change: (inout RouteQuery) -> Void = { _ in })
    -> RoutesReport
  {
    var query = RouteQuery(from: .role(start), to: target)
    change(&query)
    return RoutesReport(Sample.context(["flask": .have]), answering: query, today: PlanSample.today)
  }

  @Test func stopsStandUnderTheirRoute() {
    #expect(
      report(from: "helper", to: "developer").page.text(in: PrintStyle(width: 100)) == """
        Routes from Helper to Developer · 1, least time first
          Stop       Move                  Study             Pay  Gives
        Route 1: 1 move · about 65 h (33 to 163) · study done by mid January 2027 · 0 to 2 years · ranks as
        465 h
          Developer  promotion, 0-2 years   65 h  £60,000 a year         [1]

        Study at a stop is what it adds to the stops before it. Hours are our estimate. For the order of
        routes alone a year that a move takes counts like 400 hours of study, our estimate of a year's
        evenings; a move without published years counts as one.

        Sources
          [1]  First article, 2025 https://example.org/1

        """)
  }

  @Test func documentHasTheKeysOfTheContract() {
    let json = report(from: "helper", to: "developer").json
    #expect(json.keys == ["from", "to", "by", "outcome", "routes"])
    #expect(
      json["routes", 0]?.keys == [
        "roles", "moves", "unmetExperience", "hours", "unknownHours", "years", "mostYears", "movesWithoutYears",
        "pay", "stopsWithoutPay", "exact", "effort", "studyEnd", "stops",
      ])
    #expect(json["routes", 0, "roles"] == .list([.text("helper"), .text("developer")]))
    #expect(
      json["routes", 0, "moves", 0]
        == .object([
          "from": "helper", "to": "developer", "kind": "promotion", "years": "0-2", "sources": ["S1"],
        ]))
    #expect(json["routes", 0, "hours"] == HoursRange(likely: 65).json)
    #expect(json["routes", 0, "pay"] == Money(currency: "GBP", units: 60_000).json)
    #expect(json["routes", 0, "exact"] == .boolean(true))
  }

  @Test func theRouteOfPublishedMovesStandsAfterTheBestUnderAHeadingOfItsOwn() {
    let report = RoutesReport(
      PageContext(profile: Profile(), in: Fixture.shortcuts, from: "test"),
      answering: RouteQuery(from: "developer", to: "lead"), today: PlanSample.today)
    let text = report.page.text(in: PrintStyle(width: 100))
    #expect(text.contains("Route 3: 2 moves") && !text.contains("Route 4"))
    #expect(text.contains("By published moves alone: 2 moves"))
    #expect(report.json["routes", 3] == nil)
    #expect(report.json["published", "roles"] == .list([.text("developer"), .text("senior"), .text("lead")]))
    #expect(report.records.csv().split(separator: "\r\n").filter { $0.hasPrefix("published,") }.count == 2)
  }

  @Test func whatIsNotPublishedIsAbsent() {
    let json = report(from: "developer", to: "helper").json
    #expect(json["routes", 0, "years"] == nil)
    #expect(json["routes", 0, "pay"] == nil)
    #expect(json["routes", 0, "movesWithoutYears"] == .number(1, places: 0))
    let text = report(from: "developer", to: "helper") { $0.objective = .pay }.page.text(in: PrintStyle())
    let heading = "Route 1: 1 move · 1 by practice · years not published; counted as 1 · no figure\nfor any stop"
    #expect(text.contains(heading))
  }

  @Test func whoIsThereNeedsNoRoute() {
    let report = report(from: "helper", to: "helper")
    #expect(report.emptyText == nil)
    #expect(report.page.text(in: PrintStyle()) == "You are here already: Helper.\n")
    #expect(report.json["outcome"] == .text("already-there"))
    #expect(!report.isEmpty)
    #expect(report.json["routes"] == .list([]))
  }

  @Test func noRouteIsSaidWithItsReason() {
    let blocked = report(from: "helper", to: "developer") { $0.kinds = [.lateral] }
    #expect(
      blocked.emptyText
        == "There are routes from Helper to Developer, but none without moves of the kind “promotion”.")
    #expect(blocked.json["outcome"] == .text("blocked"))
    #expect(blocked.isEmpty)
    let alone = Catalogue(roles: Sample.catalogue.roles)
    let unreachable = RoutesReport(
      PageContext(profile: Profile(), in: alone, from: "test"),
      answering: RouteQuery(from: "helper", to: "developer"), today: PlanSample.today)
    #expect(unreachable.emptyText == "No known moves lead from Helper to Developer.")
    #expect(unreachable.json["outcome"] == .text("unreachable"))
    #expect(unreachable.json["routes"] == .list([]))
  }

  @Test func recordsAreTheStops() {
    #expect(
      report(from: "helper", to: "developer").records.csv().split(separator: "\r\n").last
        == "1,1,developer,Developer,promotion,0-2,32.5,65,162.5,,,GBP,60000,true,")
  }
}
