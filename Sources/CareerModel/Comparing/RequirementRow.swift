/// One line of a comparison of roles: a skill, and what each role says of it.
public struct RequirementRow: Hashable, Sendable {
  /// The skill's position, or those of several that every role mentions in the same breath, so that any of them will
  /// do.
  public let skills: [Int]
  /// By column; nil where the role does not ask for it.
  public let cells: [Cell?]
  /// Whether the person holds the skill, or one of them.
  public let isHeld: Bool

  /// What one role says of it.
  public struct Cell: Hashable, Sendable {
    public let strength: Strength
    /// The other options of the requirement, which would do as well.
    public let alternatives: [Int]
    /// Whether the requirement is met, perhaps by an alternative.
    public let isMet: Bool
  }

  /// Who asks for it.
  public enum Sharing: Hashable, Sendable {
    case all
    case some
    /// One role alone, by column.
    case own(Int)
  }

  public var sharing: Sharing {
    let columns = cells.indices.filter { cells[$0] != nil }
    return columns.count == cells.count ? .all : columns.count == 1 ? .own(columns[0]) : .some
  }
}

extension RequirementRow {
  /// All that some roles ask for, each skill in one row: those that more roles ask for first, then each role's own.
  ///
  /// Among these what more roles call essential comes first, then what stands earlier in the first role that asks.
  static func rows(of roles: [Int], for learner: Learner) -> [RequirementRow] {
    let terms = roles.map { learner.catalogue.terms[$0] }
    var mentions: [Mentions] = []
    var skills: [Mentions: [Int]] = [:]
    var seen: Set<Int> = []
    for skill in terms.joined().flatMap(\.options) where seen.insert(skill).inserted {
      let mention = Mentions(terms: terms.map { strongest(among: $0, for: skill) })
      if skills[mention] == nil { mentions.append(mention) }
      skills[mention, default: []].append(skill)
    }
    return mentions.sorted { $0.rank(in: terms) < $1.rank(in: terms) }.map { mention in
      let skills = skills[mention] ?? []
      let cells = zip(mention.terms, terms).map { index, terms in
        index.map { cell(terms[$0], of: skills, for: learner) }
      }
      return RequirementRow(skills: skills, cells: cells, isHeld: skills.contains(where: learner.heldSkills.holds))
    }
  }

  private static func cell(_ term: Catalogue.Term, of skills: [Int], for learner: Learner) -> Cell {
    Cell(
      strength: term.strength, alternatives: term.options.filter { !skills.contains($0) },
      isMet: term.options.contains(where: learner.heldSkills.holds))
  }

  /// The index of the requirement that speaks of a skill: the strongest, then the one with the fewest alternatives.
  private static func strongest(among terms: RoleTerms.List, for skill: Int) -> Int? {
    terms.indices.filter { terms[$0].options.contains(skill) }.min { terms[$0].speaksBefore(terms[$1]) }
  }

  /// Which requirement of each role speaks of a skill, by index; skills with the same mentions share a row.
  private struct Mentions: Hashable {
    let terms: [Int?]

    /// Smaller for what stands further up; among equals the order of the first role decides, which is that of the rows.
    func rank(in terms: [RoleTerms.List]) -> (Int, Int, Int) {
      let columns = self.terms.indices.filter { self.terms[$0] != nil }
      let essential = zip(self.terms, terms).count { index, terms in index.map { terms[$0].strength } == .essential }
      return (-columns.count, columns.count == 1 ? columns[0] : 0, -essential)
    }
  }
}
