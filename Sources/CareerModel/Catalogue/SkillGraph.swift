import BitCollections

/// The prerequisite graph of all skills by position in the catalogue: what lies beneath each, and above.
public struct SkillGraph: Sendable {
  /// For each skill the skills that it rests on, direct and indirect, without itself.
  public let beneath: [BitSet]
  /// For each skill the direct needs, in the catalogue's order.
  public let needs: [[Int]]

  /// The needs of the skills must have no cycle; a catalogue's loader has checked that.
  init(of skills: [Skill], position: (Skill.ID) -> Int?) {
    // A taxonomy knows no needs, and then nothing is looked up.
    self.init(needs: skills.map { skill in skill.needs.compactMap(position) })
  }

  init(needs: [[Int]]) {
    self.needs = needs
    guard needs.contains(where: { !$0.isEmpty }) else {
      beneath = Array(repeating: [], count: needs.count)
      return
    }
    var closures = [BitSet?](repeating: nil, count: needs.count)
    func close(_ skill: Int) -> BitSet {
      if let known = closures[skill] { return known }
      closures[skill] = []
      var closure = BitSet()
      for need in needs[skill] {
        closure.insert(need)
        closure.formUnion(close(need))
      }
      closures[skill] = closure
      return closure
    }
    beneath = needs.indices.map(close)
  }
}
