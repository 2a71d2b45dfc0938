import Fixtures
import Testing

@testable import CareerModel

/// Which jobs of its own source are named to somebody who has one.
@Suite struct NearJobTests {
  private func jobs(
    from here: Role.ID, bookmarks: [Role.ID] = [], scores: InterestScores? = nil
  ) -> [NearJob] {
    NearJob.suggest(from: here, bookmarks: bookmarks, scores: scores, in: Fixture.onet)
  }

  private func id(_ job: NearJob) -> Role.ID { Fixture.onet.roles[job.role].id }

  @Test func whatIsLikeTheJobIsNamedWithoutIt() {
    let jobs = jobs(from: Fixture.softwareDevelopers)
    #expect(jobs.first.map(id) == "15-1254.00")
    #expect(!jobs.map(id).contains(Fixture.softwareDevelopers))
    #expect(jobs.count <= FirstJobs.count)
    for job in jobs { if case .isLike = job.reason {} else { Issue.record("\(job.reason)") } }
  }

  /// Job zone four is two steps from two.
  @Test func whatAsksForMuchMorePreparationIsLeftOut() throws {
    let own = try #require(Fixture.onet.role("41-4012.00"))
    let scores = try #require(Fixture.onet.role(Fixture.softwareDevelopers)?.interests)
    #expect(Fixture.onet.role(Fixture.softwareDevelopers)?.isWithinReach(of: own) == false)
    for scores in [nil, scores] {
      #expect(jobs(from: own.id, scores: scores).allSatisfy { Fixture.onet.roles[$0.role].isWithinReach(of: own) })
    }
    // A bookmark is the person's own word.
    let bookmarked = jobs(from: own.id, bookmarks: [own.id, "gone", Fixture.softwareDevelopers])
    #expect(bookmarked.first.map(id) == Fixture.softwareDevelopers)
    #expect(bookmarked.first?.reason == .bookmarked)
  }

  @Test func bookmarksComeBeforeWhatSuitsAndThatBeforeWhatIsLike() throws {
    let scores = try #require(Fixture.onet.role("15-1254.00")?.interests)
    let jobs = jobs(from: Fixture.softwareDevelopers, bookmarks: ["11-3021.00"], scores: scores)
    #expect(jobs.prefix(2).map(id) == ["11-3021.00", "15-1254.00"])
    if case .suits? = jobs.dropFirst().first?.reason {} else { Issue.record("\(jobs)") }
  }

  @Test func nobodyIsNamedJobsOfASourceThatTheyAreNotIn() {
    #expect(jobs(from: "backend-developer", bookmarks: ["15-1254.00"]).isEmpty)
  }
}
