/// Divides a length among what wants a part of it.
public enum Layout {
  /// Lengths that add up to `extent`, one for each constraint.
  ///
  /// What nobody wants goes to the last piece. When room is short shares give way first, then the later pieces before
  /// the earlier ones.
  public static func lengths(of constraints: [Constraint], filling extent: Int) -> [Int] {
    guard !constraints.isEmpty else { return [] }
    let bounds = constraints.map { Bounds($0, within: max(0, extent)) }
    var lengths = [Int](repeating: 0, count: constraints.count)
    var room = max(0, extent)
    if bounds.reduce(0, { $0 + $1.least }) > room {
      for index in bounds.indices {
        lengths[index] = min(bounds[index].least, room)
        room -= lengths[index]
      }
      return lengths
    }
    var open = Array(bounds.indices)
    while !open.isEmpty {
      let shares = shares(of: room, weights: open.map { bounds[$0].weight })
      let fitted = zip(open, shares).map { min(max($1, bounds[$0].least), bounds[$0].most) }
      let excess = fitted.reduce(0, +) - shares.reduce(0, +)
      // The bounds that pull the sum away from the room hold; without their pieces the others share anew.
      let isSettled = zip(fitted, shares).map { excess == 0 || (excess > 0 ? $0 > $1 : $0 < $1) }
      for (position, index) in open.enumerated() where isSettled[position] {
        lengths[index] = fitted[position]
        room -= fitted[position]
      }
      open = zip(open, isSettled).filter { !$1 }.map(\.0)
    }
    lengths[lengths.count - 1] += room
    return lengths
  }

  /// Divides a length by weight, without a rest.
  private static func shares(of length: Int, weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    var weight = 0
    var end = 0
    return weights.map { next in
      weight += next
      let start = end
      end = Proportion.scale(weight, of: total, to: length)
      return end - start
    }
  }

  /// What a constraint comes to.
  private struct Bounds {
    let least: Int
    let most: Int
    let weight: Int

    init(_ constraint: Constraint, within extent: Int) {
      func clamped(_ length: Int) -> Int { min(max(0, length), extent) }
      switch constraint {
      case .fixed(let length): (least, most, weight) = (clamped(length), clamped(length), 1)
      case .min(let length): (least, most, weight) = (clamped(length), extent, 1)
      case .atMost(let length): (least, most, weight) = (0, clamped(length), 1)
      case .share(let weight): (least, most, self.weight) = (0, extent, max(0, weight))
      }
    }
  }
}
