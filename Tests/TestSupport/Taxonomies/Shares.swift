import Foundation

/// How many each gets of what is unevenly shared out: few get much and most get little.
enum Shares {
  /// `total` shared among `count`, at least `least` each; the steeper, the more the first ones get.
  static func counts(
    of total: Int, among count: Int, least: Int, steepness: Double, using generator: inout SeededGenerator
  ) -> [Int] {
    var counts = [Int](repeating: least, count: count)
    for _ in 0..<total - least * count { counts[place(among: count, steepness: steepness, using: &generator)] += 1 }
    return counts.shuffled(using: &generator)
  }

  /// A place from 0, small ones more often.
  static func place(among count: Int, steepness: Double, using generator: inout SeededGenerator) -> Int {
    min(count - 1, Int(pow(Double.random(in: 0..<1, using: &generator), steepness) * Double(count)))
  }
}
