/// How strongly each skill of a taxonomy points to each role: a fact of the taxonomy, the same for everybody.
///
/// Every role's list is taken as shares that add up to 1. The lift of a skill is its share of the role's list divided by
/// its share of all lists together, and its points are lift / (lift + 3): a quarter where it takes as much room in this
/// list as in all, half at three times that, three quarters at nine times.
///
///     points = w M / (w M + 3 W T)
///
/// with w the weight of the skill for the role, W the role's sum of weights, T the skill's, and M the sum of all.
public struct FitPoints: Hashable, Sendable {
  /// By skill position, the positions of the roles that it points to, in order; none for what no role requires.
  public let roles: RaggedArray<Int32>
  /// For each of these, as they stand in `roles`, from 0 to `one`, rounded once, half up.
  public let points: [UInt32]

  /// A whole, in billionths.
  public static let one = 1_000_000_000

  /// How much a role's list gives to a skill.
  public struct Weight: Hashable, Sendable {
    public let skill: Int
    public let weight: Int

    /// - Parameters:
    ///   - skill: Its position.
    ///   - weight: Nothing where it is 0 or less; at most 100,000.
    public init(skill: Int, weight: Int) {
      self.skill = skill
      self.weight = min(weight, 100_000)
    }
  }

  /// - Parameters:
  ///   - weights: Those of each role by position, each skill once; they may hold skills that are no requirement of it.
  ///   - terms: What the roles require; what none of them does says nothing about a person.
  public init(weights: [[Weight]], terms: RoleTerms, skillCount: Int) {
    var isRequired = [Bool](repeating: false, count: skillCount)
    for term in terms.joined() { for skill in term.options { isRequired[skill] = true } }
    let lists = weights.map { $0.filter { $0.weight > 0 } }
    var sums = Sums(skillCount: skillCount)
    for list in lists { sums.add(list) }
    let entries = RaggedArray<(role: Int32, points: UInt32)>(count: skillCount, empty: (0, 0)) { add in
      for (role, list) in lists.enumerated() {
        let whole = list.reduce(0) { $0 + $1.weight }
        for entry in list where isRequired[entry.skill] {
          add(entry.skill, (Int32(truncatingIfNeeded: role), sums.points(of: entry, inList: whole)))
        }
      }
    }
    roles = RaggedArray(count: skillCount, empty: 0) { add in
      for skill in 0..<skillCount { for entry in entries[skill] { add(skill, entry.role) } }
    }
    points = entries.elements.map(\.points)
  }

  /// Those that were kept, column by column; nil where the columns do not fit each other, or a skill points to a role
  /// twice.
  ///
  /// - Parameter counts: To how many roles each skill points.
  public init?(counts: [UInt32], roles: [UInt32], points: [UInt32], roleCount: Int) {
    guard counts.reduce(0, { $0 + Int($1) }) == roles.count, roles.count == points.count,
      roles.allSatisfy({ $0 < roleCount }), points.allSatisfy({ $0 <= Self.one })
    else { return nil }
    var lists = RaggedArray<Int32>()
    lists.append(counts: counts.lazy.map(Int.init), elements: roles.lazy.map { Int32(truncatingIfNeeded: $0) })
    guard (0..<lists.count).allSatisfy({ zip(lists[$0], lists[$0].dropFirst()).allSatisfy(<) }) else { return nil }
    self.roles = lists
    self.points = points
  }

  /// Whether any role requires a skill.
  func counts(_ skill: Int) -> Bool { !roles.range(of: skill).isEmpty }

  /// How strongly a skill points to a role; 0 where the role does not ask for it.
  func points(of skill: Int, to role: Int) -> Int {
    let range = roles.range(of: skill)
    return roles.elements[range].firstIndex(of: Int32(truncatingIfNeeded: role)).map { Int(points[$0]) } ?? 0
  }
}

/// The sums of weights over all lists.
private struct Sums {
  private var bySkill: [Int]
  private var all = 0

  // No publisher comes near these; with them no product leaves 64 bits.
  private static let mostOfList = 1 << 29
  private static let mostOfSkill = 1 << 32
  private static let mostOfAll = 1 << 45

  init(skillCount: Int) { bySkill = Array(repeating: 0, count: skillCount) }

  mutating func add(_ list: [FitPoints.Weight]) {
    for entry in list {
      bySkill[entry.skill] += entry.weight
      all += entry.weight
    }
  }

  func points(of entry: FitPoints.Weight, inList whole: Int) -> UInt32 {
    let part = UInt64(entry.weight) * UInt64(min(all, Self.mostOfAll))
    let rest = 3 * UInt64(min(whole, Self.mostOfList)) * UInt64(min(bySkill[entry.skill], Self.mostOfSkill))
    let (quotient, remainder) = (part + rest).dividingFullWidth(part.multipliedFullWidth(by: UInt64(FitPoints.one)))
    // Half up: what is left is half of the divisor or more.
    return UInt32(quotient) + (remainder >= part + rest - remainder ? 1 : 0)
  }
}
