import Fixtures
import Testing

@testable import CareerModel

/// Levels, changes of field and starting from scratch.
@Suite struct RouteLadderTests {
  /// Two ladders, with a step down from the head of the first to the second; the third role can be reached by nothing.
  private let catalogue = Catalogue(
    skills: Examples.skills,
    roles: [
      Examples.role("junior", level: 2, essential: [["python"]]),
      Examples.role("developer", level: 3, grants: ["experience"]), Examples.role("head", level: 6),
      Examples.role("trainee", level: 1, essential: [["sql"]]), Examples.role("analyst", level: 3),
      Examples.role("island", level: 5),
    ],
    moves: [
      Move(from: "junior", to: "developer", kind: .promotion), Move(from: "developer", to: "head", kind: .promotion),
      Move(from: "head", to: "analyst", kind: .lateral), Move(from: "trainee", to: "analyst", kind: .promotion),
    ])

  private func routes(_ query: RouteQuery, _ profile: Profile = Profile()) -> Routes {
    Routes(answering: query, for: Learner(profile, in: catalogue))
  }

  private func stops(_ answer: Routes) -> [[String]] {
    answer.routes.map { $0.stops.map { catalogue.roles[$0.role].id.rawValue } }
  }

  @Test func noStopLiesBelowTheOneBeforeUnlessThatIsAllowed() {
    var query = RouteQuery(from: "junior", to: "analyst")
    query.allowsStepsDown = true
    let allowed = routes(query)
    #expect(stops(allowed) == [["trainee", "analyst"], ["developer", "head", "analyst"]])
    #expect(allowed.routes[1].stops.map(\.isStepDown) == [false, false, true])
    #expect(allowed.isRelaxed, "a change of field is offered all the same")
    query.target = "head"
    #expect(stops(routes(query)) == [["developer", "head"]] && !routes(query).isRelaxed)
  }

  @Test func whereNothingLeadsStepsDownAndAChangeOfFieldAreOfferedAtOnce() {
    let answer = routes(RouteQuery(from: "junior", to: "analyst", by: .moves))
    #expect(answer.isRelaxed && answer.isExact)
    #expect(stops(answer) == [["trainee", "analyst"], ["developer", "head", "analyst"]])
    #expect(answer.routes[0].moves.map(\.kind) == [.changeOfField, .promotion])
    #expect(answer.routes[0].moves[0].isEditorial)
    #expect(routes(RouteQuery(from: "junior", to: "head")).isRelaxed == false)
  }

  @Test func whatNothingLeadsToStaysOutOfReach() {
    #expect(routes(RouteQuery(from: "junior", to: "island")).outcome == .unreachable)
    #expect(routes(RouteQuery(from: .otherWork, to: "island")).outcome == .unreachable)
  }

  @Test func aChangeOfFieldLeadsIntoFirstJobsAndTakesAYear() {
    for start in [RouteStart.otherWork, .occupation("29-1141.00", title: "Registered Nurses"), .scratch] {
      let answer = routes(RouteQuery(from: start, to: "head"))
      #expect(stops(answer) == [["junior", "developer", "head"]])
      #expect(answer.routes[0].start == nil)
      #expect(answer.routes[0].moves[0].kind == .changeOfField)
      #expect(answer.routes[0].years == Route.Years(least: nil, most: nil, unpublishedMoves: 3, counted: 3))
    }
    #expect(stops(routes(RouteQuery(from: .otherWork, to: "trainee"))) == [["trainee"]])
  }

  @Test func theRouteOfPublishedStepsIsShownWhereNoneOfTheBestIsOne() {
    let catalogue = Fixture.shortcuts
    func routes(_ query: RouteQuery) -> Routes { Routes(answering: query, for: Learner(Profile(), in: catalogue)) }
    func passed(_ routes: [Route]) -> [[String]] {
      routes.map { $0.stops.map { catalogue.roles[$0.role].id.rawValue } }
    }
    var query = RouteQuery(from: "developer", to: "lead")
    let best = [["operations", "lead"], ["research", "lead"], ["security", "lead"]]
    #expect(passed(routes(query).routes) == best)
    #expect(passed(routes(query).shown) == best + [["senior", "lead"]])
    query.count = 4
    #expect(routes(query).published == nil, "it is among the best")
    query.count = 3
    query.avoided = ["senior"]
    #expect(routes(query).published == nil, "it keeps to what is asked")
    query.avoided = []
    query.kinds = [.lateral, .leadership]
    #expect(routes(query).published == nil && routes(query).routes.count == 3)
    query.kinds = Set(MoveKind.published)
    query.start = .otherWork
    #expect(routes(query).published == nil)
  }

  @Test func fromScratchNothingIsHeld() {
    let profile = Examples.profile(have: ["python"])
    let held = routes(RouteQuery(from: .otherWork, to: "junior"), profile).routes
    let scratch = routes(RouteQuery(from: .scratch, to: "junior"), profile).routes
    #expect(held.map(\.toGo.missing.isEmpty) == [true])
    #expect(scratch.map(\.toGo.missing.isEmpty) == [false])
  }

  @Test func kindsOfMoveDoNotKeepAnybodyInAnotherLineOfWork() {
    #expect(
      stops(routes(RouteQuery(from: .otherWork, to: "head", using: [.promotion]))) == [["junior", "developer", "head"]])
    #expect(
      routes(RouteQuery(from: .otherWork, to: "head", using: [.lateral])).outcome
        == .blocked(by: [.excludes(.promotion)]))
  }
}
