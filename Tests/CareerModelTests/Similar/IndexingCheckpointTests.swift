import Testing

@testable import CareerModel

/// Long work on indexes can be ended at any of its many steps.
@Suite struct IndexingCheckpointTests {
  private struct Stop: Error {}

  private let entries = (0..<100).map { SearchEntry(.topic(GuideTopic.ID("\($0)")), title: "topic \($0)") }
  private let similar = (0..<100).map { SimilarEntry(title: "role \($0)") }

  /// Does some work that is to stop at a step; how many steps it made, or nil when it came to its end before.
  private func steps(until limit: Int, _ work: (() throws -> Void) throws -> Void) -> Int? {
    var count = 0
    do {
      try work {
        count += 1
        if count == limit { throw Stop() }
      }
      return nil
    } catch {
      return count
    }
  }

  @Test(arguments: [1, 50, 100]) func theSearchStopsAtAnEntry(limit: Int) {
    #expect(steps(until: limit) { _ = try Search(entries, checkpoint: $0) } == limit)
  }

  @Test(arguments: [1, 150, 400]) func theIndexOfSimilarRolesStopsAtARole(limit: Int) {
    #expect(steps(until: limit) { _ = try SimilarIndex(similar, checkpoint: $0) } == limit)
  }

  @Test func whatIsNotStoppedComesToItsEnd() {
    #expect(steps(until: .max) { _ = try Search(entries, checkpoint: $0) } == nil)
    #expect(steps(until: .max) { _ = try SimilarIndex(similar, checkpoint: $0) } == nil)
  }
}
