import BitCollections

/// A person as the formulas see them: a profile read in one catalogue, by position.
///
///     let learner = Learner(profile, in: catalogue)
///     let match = catalogue.rolePosition("data-analyst").flatMap(learner.match)
///     match?.percent   // what of the role is held, 0 to 100
///
/// A class of constants, since every formula for every role is handed one.
public final class Learner: Sendable {
  public let catalogue: Catalogue
  /// The marks as they count: a skill that is the same as a marked one counts as marked.
  public let marks: [Skill.ID: Mark]
  public let heldSkills: HeldSkills
  public let pace: StudyPace
  /// The position of the role that the person has now.
  public let here: Int?
  /// The positions of the roles that a promotion or a leadership move leads to from there.
  let promotions: Set<Int>

  private let equalities: Lazy<SkillEquality>
  /// What the equality is made with.
  private let corrections: [SkillPair: SkillCorrection]

  /// - Parameter earlier: The person before a change, whose equality is taken over where the change is about other things.
  public init(_ profile: Profile, in catalogue: Catalogue, after earlier: Learner? = nil) {
    self.catalogue = catalogue
    let corrections = profile.corrections
    let known = earlier.flatMap {
      $0.catalogue === catalogue && $0.corrections == corrections ? $0.equalities : nil
    }
    let equalities = known ?? Lazy { SkillEquality(links: catalogue.skillLinks, corrections: corrections) }
    (self.equalities, self.corrections) = (equalities, corrections)
    // Who has marked nothing need not wait for what is the same.
    marks = profile.marks.isEmpty ? [:] : equalities.value.counting(profile.marks)
    heldSkills = HeldSkills(of: marks, in: catalogue)
    pace = StudyPace(of: profile, with: heldSkills, in: catalogue)
    here = profile.here.flatMap(catalogue.rolePosition)
    // Moves of a taxonomy lead nowhere up, and would be read for nothing.
    let present = here.map { catalogue.roles[$0] }.flatMap { $0.level == nil ? nil : $0 }
    let moves = present.map { catalogue.moves(from: $0.id) } ?? []
    promotions = Set(moves.filter(\.isUpward).compactMap { catalogue.rolePosition($0.to) })
  }

  /// Which skills are the same, with the person's corrections.
  public var equality: SkillEquality { equalities.value }

  /// The match with a role as things are; see `Catalogue.match`.
  public func match(with role: Int) -> Match? { match(with: role, holding: heldSkills.held) }

  func match(with role: Int, holding held: BitSet) -> Match? { catalogue.match(of: role, holding: held) }
}
