import BitCollections

/// What a profile's marks mean in a catalogue, by skill position.
///
/// A skill is held when it is ticked (marked `have`) or implied by a ticked skill, step by step. What a ticked skill needs
/// without implying it is not held.
/// A mark of one's own says more than an implication only where it takes something away:
/// - `unwanted` is never held, even where a ticked skill implies it; what it implies itself is still held.
/// - `learning` that a ticked skill implies is held: who can do the harder thing can do this one. The mark stays in the
///   profile and counts again when that tick goes.
///
/// Marks of skills that the catalogue does not have mean nothing here, and stay in the profile.
public struct HeldSkills: Sendable {
  /// Marked `have`.
  public let ticked: BitSet
  /// Implied by a ticked skill, and neither ticked nor unwanted.
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
    var implied = BitSet()
    for position in ticked { implied.formUnion(catalogue.graph.implied[position]) }
    self.init(
      ticked: ticked, implied: implied, learning: positions(.learning), unwanted: positions(.unwanted),
      graph: catalogue.graph)
  }

  private init(ticked: BitSet, implied: BitSet, learning: BitSet, unwanted: BitSet, graph: SkillGraph) {
    self.ticked = ticked
    self.unwanted = unwanted
    self.graph = graph
    self.implied = implied.subtracting(ticked).subtracting(unwanted)
    held = ticked.union(self.implied)
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
    var implied = implied
    for skill in skills { implied.formUnion(graph.implied[skill]) }
    return HeldSkills(
      ticked: ticked.union(skills), implied: implied, learning: learning, unwanted: unwanted.subtracting(skills),
      graph: graph)
  }
}
