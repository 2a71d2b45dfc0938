import BitCollections

/// What a profile's marks mean in a catalogue, by skill position.
///
/// A skill is held when it is ticked (marked `have`) or implied: it lies beneath a ticked skill in the graph of needs.
/// A mark of one's own says more than an implication only where it takes something away:
/// - `unwanted` is never held, even beneath a ticked skill; what lies further down is still implied.
/// - `learning` beneath a ticked skill is implied and thus held: who can do the harder thing can do this one. The mark
///   stays in the profile and counts again when the tick above it goes.
///
/// Marks of skills that the catalogue does not have mean nothing here, and stay in the profile.
public struct HeldSkills: Sendable {
  /// Marked `have`.
  public let ticked: BitSet
  /// Beneath a ticked skill, and neither ticked nor unwanted.
  public let implied: BitSet
  /// Ticked or implied: what every formula counts as held.
  public let held: BitSet
  /// Marked `learning` and not held.
  public let learning: BitSet
  /// Marked `unwanted`.
  public let unwanted: BitSet

  private let graph: SkillGraph

  /// The marks are those that count; see `SkillEquality.counting`.
  public init(of marks: [Skill.ID: Mark], in catalogue: Catalogue) {
    func positions(_ mark: Mark) -> BitSet {
      BitSet(marks.lazy.filter { $0.value == mark }.compactMap { catalogue.skillPosition($0.key) })
    }
    let ticked = positions(.have)
    var beneath = BitSet()
    for position in ticked { beneath.formUnion(catalogue.graph.beneath[position]) }
    self.init(
      ticked: ticked, beneath: beneath, learning: positions(.learning), unwanted: positions(.unwanted),
      graph: catalogue.graph)
  }

  private init(ticked: BitSet, beneath: BitSet, learning: BitSet, unwanted: BitSet, graph: SkillGraph) {
    self.ticked = ticked
    self.unwanted = unwanted
    self.graph = graph
    implied = beneath.subtracting(ticked).subtracting(unwanted)
    held = ticked.union(implied)
    self.learning = learning.subtracting(held)
  }

  public func holds(_ skill: Int) -> Bool { held.contains(skill) }

  /// Whether nothing at all is held, so that lists speak of study and not of matches.
  public var isEmpty: Bool { held.isEmpty }

  /// These holdings once a skill is ticked too, whatever its mark was, with all that this implies.
  public func adding(_ skill: Int) -> HeldSkills { adding([skill]) }

  /// These holdings once everything marked `learning` is ticked.
  public var whenLearned: HeldSkills { learning.isEmpty ? self : adding(learning) }

  private func adding(_ skills: BitSet) -> HeldSkills {
    var beneath = implied
    for skill in skills { beneath.formUnion(graph.beneath[skill]) }
    return HeldSkills(
      ticked: ticked.union(skills), beneath: beneath, learning: learning, unwanted: unwanted.subtracting(skills),
      graph: graph)
  }
}
