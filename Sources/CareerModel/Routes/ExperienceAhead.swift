/// The least experience that any way from a role to the target still lacks, one-of groups left aside.
///
/// The ways here may visit a role twice, which makes the number a lower bound for routes. It is worked out over pairs
/// of a role and what is settled by then: settled experience only grows, so each set of it is a layer that leads to
/// itself at no cost or to larger sets.
struct ExperienceAhead {
  /// How many kinds of experience are followed; layers double with each.
  ///
  /// The others count as settled, which keeps the bound low enough.
  static let followed = 5

  /// The skills that the bits of a set stand for.
  private let skills: [Int]
  /// By settled set and role.
  private let least: [[Int]]

  init(_ demands: [ExperienceDemand], in graph: RouteGraph) {
    let asked = Set(demands.flatMap(\.singles))
    let askedAtTheEnd = Set(demands[graph.target].singles)
    let others = asked.subtracting(askedAtTheEnd).sorted()
    skills = Array((askedAtTheEnd.sorted() + others).prefix(Self.followed))
    let bits = Dictionary(uniqueKeysWithValues: skills.enumerated().map { ($1, 1 << $0) })
    func set(_ skills: [Int]) -> Int { skills.reduce(0) { $0 | bits[$1, default: 0] } }
    let asks = demands.map { set($0.singles) }
    let settles = demands.map { set($0.singles) | set($0.grants) }
    var least = [[Int]](repeating: [], count: 1 << skills.count)
    for settled in least.indices.reversed() {
      least[settled] = Self.layer(settled, asks: asks, settles: settles, above: least, in: graph)
    }
    self.least = least
  }

  private static func layer(
    _ settled: Int, asks: [Int], settles: [Int], above: [[Int]], in graph: RouteGraph
  ) -> [Int] {
    var least = [Int](repeating: .max, count: graph.roles.count)
    for role in graph.roles.indices where settled | settles[role] != settled {
      let further = role == graph.target ? 0 : above[settled | settles[role]][role]
      let lacks = (asks[role] & ~settled).nonzeroBitCount + further
      for arc in graph.arriving[role] { least[arc.from] = min(least[arc.from], lacks) }
    }
    least[graph.target] = 0
    // The least last: what leads to it inside the layer costs the same, so every role is final when it is taken.
    var open = graph.roles.indices.filter { least[$0] < .max }.sorted { least[$0] > least[$1] }
    while let role = open.popLast() {
      guard settled | settles[role] == settled else { continue }
      for arc in graph.arriving[role] where least[role] < least[arc.from] {
        least[arc.from] = least[role]
        open.append(arc.from)
      }
    }
    return least
  }

  func least(from role: Int, whenSettled isSettled: [Bool]) -> Int {
    var settled = 0
    for (bit, skill) in skills.enumerated() where isSettled[skill] { settled |= 1 << bit }
    return least[settled][role]
  }
}
