import Testing

@testable import CareerUI

/// What is made once for each key.
@Suite struct MemoTests {
  @Test func makesAValueOnceForAKey() {
    var memo = Memo<String, Int>()
    var made = 0
    for key in ["a", "a", "b", "b", "a"] {
      let value = memo.value(for: key) {
        made += 1
        return made
      }
      #expect(value == made)
    }
    #expect(made == 3)
  }

  @Test func keepsAsManyAsItMay() {
    var memo = Memo<Int, Int>(limit: 2)
    var made: [Int] = []
    for key in [1, 2, 1, 2, 3, 3, 1] {
      _ = memo.value(for: key) {
        made.append(key)
        return key
      }
    }
    #expect(made == [1, 2, 3, 1])
  }

  @Test func keepsNothingWhereNothingMayBeKept() {
    var memo = Memo<Int, Int>(limit: 0)
    let values = (1...3).map { number in memo.value(for: 0) { number } }
    #expect(values == [1, 2, 3])
  }

  @Test func speedupsAreLeftOutByName() {
    #expect(Speedups(without: "") == .all)
    #expect(Speedups(without: "rows lists") == Speedups.all.subtracting([.rows, .lists]))
    #expect(Speedups(without: "nonsense") == .all)
    #expect(Speedups(without: Speedups.named.map(\.key).joined(separator: " ")).isEmpty)
  }
}
