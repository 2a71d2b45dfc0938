import Fixtures
import Testing

@testable import CareerModel

@Suite struct FirstJobsTests {
  private let catalogue = Catalogue(
    skills: Examples.skills,
    roles: [
      Examples.role("tester", track: "quality", level: 2, essential: [["communication"]]),
      Examples.role("web", track: "web", level: 2, essential: [["python"]]),
      Examples.role("web-intern", track: "web", level: 1, essential: [["python-basics"]]),
      Examples.role("analyst", track: "data", level: 2, essential: [["sql"]]),
      Examples.role("manager", track: "management", level: 5, essential: [["communication"]]),
      Examples.role("senior", track: "data", level: 4, essential: [["postgresql"]]),
    ],
    moves: [("analyst", "senior"), ("senior", "manager"), ("tester", "manager")].map {
      Move(from: $0, to: $1, kind: .promotion)
    } + [Move(from: "tester", to: "web", kind: .lateral)])

  private func suggest(_ tracks: [Track.ID], _ profile: Profile = Profile(), from here: Role.ID? = nil) -> [String] {
    FirstJobs.suggest(Assessments(of: profile, in: catalogue), tracks: tracks, from: here).map { suggestion in
      let reason =
        switch suggestion.reason {
        case .sharesTrack(let track): "shares \(track)"
        case .leads(let role, let moves): "\(moves) to \(catalogue.roles[role].id)"
        case .follows(let move): "\(move.kind) from \(move.from)"
        case .holds(let held, let all): "holds \(held) of \(all)"
        }
      return "\(catalogue.roles[suggestion.role].id): \(reason)"
    }
  }

  @Test func withNothingChosenMatchThenLeastStudyDecide() {
    #expect(suggest([]) == ["tester: holds 0 of 1", "analyst: holds 0 of 1", "web-intern: holds 0 of 1"])
    #expect(suggest([], Examples.profile(have: ["sql"])).first == "analyst: holds 1 of 1")
  }

  @Test func chosenTracksComeFirst() {
    #expect(suggest(["web"]) == ["web-intern: shares web", "web: shares web", "tester: holds 0 of 1"])
  }

  @Test func aTrackWithoutFirstJobsStandsForThoseThatLeadThere() {
    #expect(suggest(["management"]).first == "tester: 1 to manager")
    #expect(suggest(["management"]).dropFirst().allSatisfy { $0.contains("holds") })
  }

  @Test func aTrackThatNothingLeadsToOrThatIsUnknownChangesNothing() {
    #expect(suggest(["gone"]) == suggest([]))
  }

  @Test func theFirstChosenTrackGivesTheReason() {
    #expect(suggest(["management", "quality"]).first == "tester: 1 to manager")
  }

  @Test func aJobOfTheCatalogueIsFollowedByItsNextSteps() {
    #expect(suggest([], from: "analyst") == ["senior: promotion from analyst"])
    #expect(suggest([], from: "tester") == ["manager: promotion from tester", "web: lateral from tester"])
    #expect(suggest(["web"], from: "tester").first == "web: lateral from tester")
  }

  @Test(arguments: ["manager", "gone"] as [Role.ID]) func whereNothingFollowsFirstJobsDo(here: Role.ID) {
    #expect(suggest(["web"], from: here) == suggest(["web"]))
  }

  @Test func fewerFirstJobsGiveFewerSuggestions() {
    let catalogue = Catalogue(skills: Examples.skills, roles: [Examples.role("r", level: 1)])
    let suggestions = FirstJobs.suggest(Assessments(of: Profile(), in: catalogue), tracks: [])
    #expect(suggestions == [FirstJobs.Suggestion(role: 0, reason: .holds(0, of: 0))])
  }
}
