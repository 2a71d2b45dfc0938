/// How few occupations ask for each of several things: 1 where more than half of them do, and one more each time that
/// their share halves.
///
/// This is the inverse document frequency of Spärck Jones (1972), 1 + log2(N / n), in whole numbers rounded down. N
/// counts the occupations that ask for anything at all.
struct Rarity {
  /// For each thing the number of occupations that ask for it.
  private let demand: [Int]
  private let occupations: Int
  private let limit: Int

  /// - Parameters:
  ///   - lists: What each occupation asks for, by position, each thing once.
  ///   - count: How many things there are.
  ///   - limit: The highest rarity.
  init(in lists: some Sequence<some Sequence<Int>>, count: Int, limit: Int) {
    var demand = Array(repeating: 0, count: count)
    var occupations = 0
    for list in lists {
      var isEmpty = true
      for thing in list {
        demand[thing] += 1
        isEmpty = false
      }
      if !isEmpty { occupations += 1 }
    }
    self.demand = demand
    self.occupations = occupations
    self.limit = limit
  }

  /// Of something that at least one occupation asks for.
  subscript(thing: Int) -> Int {
    let share = occupations / max(1, demand[thing])
    // The logarithm of a whole number, rounded down, is one less than its binary digits.
    return min(limit, max(1, Int.bitWidth - share.leadingZeroBitCount))
  }
}
