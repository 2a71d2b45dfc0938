import BitCollections

/// How the skills of a catalogue hang together, by position: what each needs, implies and comes after.
///
/// Django needs SQL and implies Python: nobody knows Django without Python, and some know it without SQL. Object-oriented
/// programming comes after Python basics where both are learnt, and neither needs nor implies them.
public struct SkillGraph: Sendable {
  /// For each skill what it needs directly, in the catalogue's order.
  public let needs: [[Int]]
  /// For each skill all that somebody has who has it, without itself.
  public let implied: [BitSet]
  /// For each skill all that comes before it in a plan: along needs and along what it comes after.
  public let before: [BitSet]

  /// Neither the needs and what skills come after nor what they imply may have a cycle; a catalogue's loader has checked
  /// that.
  public init(of skills: [Skill], position: (Skill.ID) -> Int?) {
    // A taxonomy knows none of these, and then nothing is looked up.
    needs = skills.map { $0.needs.compactMap(position) }
    implied = Self.closures(of: skills.map { $0.implies.compactMap(position) })
    before = Self.closures(of: skills.map { ($0.needs + $0.after).compactMap(position) })
  }

  /// For each skill all that it needs, direct and indirect, without itself.
  public var beneath: [BitSet] { Self.closures(of: needs) }

  /// All that can be reached from each node, without itself.
  private static func closures(of edges: [[Int]]) -> [BitSet] {
    guard edges.contains(where: { !$0.isEmpty }) else { return Array(repeating: [], count: edges.count) }
    var closures = [BitSet?](repeating: nil, count: edges.count)
    func close(_ node: Int) -> BitSet {
      if let known = closures[node] { return known }
      closures[node] = []
      var closure = BitSet()
      for next in edges[node] {
        closure.insert(next)
        closure.formUnion(close(next))
      }
      closures[node] = closure
      return closure
    }
    return edges.indices.map(close)
  }
}
