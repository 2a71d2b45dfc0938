import CareerModel
import Testing

/// What routes say of the catalogue of this repository: careers that somebody would recommend.
@Suite struct BuiltinRoutesTests {
  private let catalogue: Catalogue
  private let learner: Learner

  init() throws {
    catalogue = try Builtin.catalogue.get()
    learner = Learner(Profile(), in: catalogue)
  }

  private func routes(_ start: RouteStart, to target: Role.ID, count: Int = RouteQuery.firstCount) -> Routes {
    Routes(answering: RouteQuery(from: start, to: target, count: count), for: learner)
  }

  private func stops(_ route: Route) -> [Role.ID] { route.stops.map { catalogue.roles[$0.role].id } }

  @Test func aJuniorBecomesASeniorByTheJobBetween() {
    let answer = routes("junior-python-developer", to: "senior-python-developer")
    #expect((1...3).contains(answer.routes.count))
    #expect(answer.routes.contains { stops($0).contains("python-developer") })
    #expect(!answer.isRelaxed)
    #expect(answer.routes.allSatisfy { route in !route.stops.contains { $0.isStepDown } })
  }

  @Test func theLadderThatSourcesNameIsInSight() {
    let answer = routes("python-developer", to: "lead-developer")
    #expect(answer.shown.map(stops).contains(["senior-python-developer", "lead-developer"]))
  }

  @Test func noStartAndTargetEndInADeadEnd() {
    for start in catalogue.roles {
      for target in catalogue.roles where target.id != start.id {
        let answer = routes(.role(start.id), to: target.id)
        #expect(answer.outcome == .found && answer.isExact, "\(start.id) to \(target.id)")
        let steps = answer.routes.flatMap(\.stops)
        let isBeyond = steps.contains { $0.isStepDown || $0.move.kind == .changeOfField }
        #expect(answer.isRelaxed || !isBeyond, "\(start.id) to \(target.id)")
      }
    }
    for target in catalogue.roles {
      #expect(routes(.otherWork, to: target.id).outcome == .found, "\(target.id)")
      #expect(routes(.scratch, to: target.id).outcome == .found, "\(target.id)")
    }
  }

  @Test func headOfAIIsNotReachedThroughSchools() {
    let asides: Set<Role.ID> = ["computing-teacher", "python-tutor"]
    let starts = catalogue.roles.filter { !asides.contains($0.id) && $0.id != "head-of-ai" }.map {
      RouteStart.role($0.id)
    }
    for start in starts + [.otherWork, .scratch] {
      let answer = routes(start, to: "head-of-ai")
      for route in answer.routes {
        #expect(asides.isDisjoint(with: stops(route)), "\(start)")
        #expect(answer.isRelaxed || !route.stops.contains { $0.isStepDown }, "\(start)")
      }
    }
  }

  /// Twenty routes are exact between roles all over the catalogue; between all of them it takes minutes.
  @Test func theBestTwentyAreExact() {
    let roles = catalogue.roles.map(\.id)
    var spread: [(Role.ID, Role.ID)] = []
    for (number, start) in roles.enumerated() {
      for (place, target) in roles.enumerated() where start != target && (60 * number + place) % 61 == 5 {
        spread.append((start, target))
      }
    }
    #expect(spread.count > 50)
    // The last pair is the one that takes most work.
    for (start, target) in spread + [("senior-data-analyst", "lead-data-scientist")] {
      #expect(routes(.role(start), to: target, count: 20).isExact, "\(start) to \(target)")
    }
  }
}
