import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct SkillCyclesTests {
  @Test func aGraphWithoutCyclesHasNone() {
    #expect(SkillCycles.find(in: []) == [])
    #expect(SkillCycles.find(in: [[1, 2], [3], [3], []]) == [])
  }

  @Test func cyclesThatShareANodeAreBothFound() {
    #expect(SkillCycles.find(in: [[1, 2], [0], [0]]) == [[0, 1], [0, 2]])
  }

  @Test func longChainsDoNotOverflow() {
    let length = 200_000
    let chain = (0..<length).map { [($0 + 1) % length] }
    #expect(SkillCycles.find(in: chain).map(\.count) == [length])
  }

  @Test func cyclesAreRealDistinctAndFoundExactlyWhereThereIsOne() {
    var generator = SeededGenerator(seed: 3)
    var counts = (with: 0, without: 0)
    for _ in 0..<500 {
      let size = Int.random(in: 1...7, using: &generator)
      let graph = (0..<size).map { _ in (0..<size).filter { _ in Int.random(in: 0..<6, using: &generator) == 0 } }
      let cycles = SkillCycles.find(in: graph)
      #expect(cycles.isEmpty == !hasCycle(graph))
      #expect(Set(cycles).count == cycles.count)
      for cycle in cycles {
        #expect(cycle.first == cycle.min())
        #expect(Set(cycle).count == cycle.count)
        #expect(zip(cycle, cycle.dropFirst() + cycle.prefix(1)).allSatisfy { graph[$0].contains($1) })
      }
      if cycles.isEmpty { counts.without += 1 } else { counts.with += 1 }
    }
    #expect(counts.with > 100 && counts.without > 100)
  }

  /// Whether some node reaches itself, by closing the relation of reaching.
  private func hasCycle(_ graph: [[Int]]) -> Bool {
    var reaches = graph.map(Set.init)
    for middle in graph.indices {
      for node in graph.indices where reaches[node].contains(middle) { reaches[node].formUnion(reaches[middle]) }
    }
    return graph.indices.contains { reaches[$0].contains($0) }
  }
}
