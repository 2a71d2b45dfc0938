import TestSupport
import Testing

@testable import CareerModel

struct ListMergeTests {
  @Test func withoutOthersTheResultIsTheNewList() {
    #expect(["a", "b"].merging(from: ["a", "b"], to: ["c", "b", "b"]) == ["c", "b", "b"])
  }

  @Test func whatOthersAddedStays() {
    #expect(["a", "x"].merging(from: ["a"], to: ["a", "b"]) == ["a", "x", "b"])
    #expect(["x", "a"].merging(from: ["a"], to: ["b", "a"]) == ["x", "b", "a"])
    #expect(["a", "x"].merging(from: ["a"], to: []) == ["x"])
  }

  @Test func whatOthersRemovedStaysRemoved() {
    #expect(["b"].merging(from: ["a", "b"], to: ["a", "b", "c"]) == ["b", "c"])
    #expect([].merging(from: ["a"], to: ["a", "b"]) == ["b"])
  }

  @Test func aNewOrderIsTakenOver() {
    #expect(["a", "b", "x"].merging(from: ["a", "b"], to: ["b", "a"]) == ["b", "a", "x"])
    #expect(["a", "x", "b"].merging(from: ["a", "b"], to: ["b", "c", "a"]) == ["b", "x", "c", "a"])
  }

  @Test func whatBothAddedIsThereOnceOrTwice() {
    #expect(["a", "b"].merging(from: ["a"], to: ["a", "b"]) == ["a", "b"])
    #expect(["a", "b"].merging(from: ["a"], to: ["a", "b"], addingCopies: true) == ["a", "b", "b"])
  }

  @Test func removingOneOfTwoEqualElementsLeavesOne() {
    #expect(["a", "a", "x"].merging(from: ["a", "a"], to: ["a"]) == ["a", "x"])
  }

  /// What must hold for every merge, said with sets; lists of different elements, as bookmarks and targets are.
  @Test func randomMergesLoseNothing() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let (old, new, current) = (list(&generator), list(&generator), list(&generator))
      let merged = current.merging(from: old, to: new)
      let kept = Set(current).subtracting(Set(old).subtracting(new))
      #expect(Set(merged) == kept.union(Set(new).subtracting(old)), "\(current) from \(old) to \(new)")
      #expect(merged.count == Set(merged).count)
      let inAll = new.filter { old.contains($0) && current.contains($0) }
      #expect(merged.filter(inAll.contains) == inAll, "the order is that of the new list")
      #expect(old.merging(from: old, to: new) == new)
    }
  }

  private func list(_ generator: inout SeededGenerator) -> [Int] {
    Array((0..<6).shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator)))
  }
}
