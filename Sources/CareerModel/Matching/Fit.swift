/// Where what a person can do belongs: how strongly, on average, everything that they ticked points to a role.
///
/// It is not how much of the role they can do, which is the match, and no chance of being hired.
public struct Fit: Hashable, Sendable {
  /// The points of all ticks together, in billionths; see `FitPoints`.
  public let points: Int
  /// How many ticks there are, at least one; skills that are the same are one.
  public let ticks: Int

  /// With fewer ticks the order of roles may still change much.
  public static let sureTicks = 6

  /// The exact fit, 0 to 100.
  public var share: Fraction { Fraction(points, ticks * (FitPoints.one / 100)) }

  /// As shown, rounded half up.
  public var percent: Int { share.rounded }

  /// In ten-millionths of a per cent, as fine as points are; rounded half up.
  public var tenMillionths: Int { Fraction(points, ticks).rounded }
}

/// One line of the sum behind a fit: a tick, and how strongly it points to the role.
public struct FitTerm: Hashable, Sendable {
  /// The position of the skill; of several that are the same the one that points most.
  public let skill: Int
  /// In billionths.
  public let points: Int
  private let ticks: Int

  fileprivate init(skill: Int, points: Int, ticks: Int) {
    (self.skill, self.points, self.ticks) = (skill, points, ticks)
  }

  /// The points as a share, 0 to 100.
  public var share: Fraction { Fraction(points, FitPoints.one / 100) }

  /// What it brings to the fit: its share divided by the number of ticks.
  public var counts: Fraction { Fraction(points, ticks * (FitPoints.one / 100)) }
}

/// How well every role of a taxonomy fits a person.
struct TaxonomyFits: Sendable {
  let dataset: Dataset
  /// What its dataset is called.
  let title: String
  /// Where its roles stand among all that are at hand.
  let roles: Range<Int>
  /// The ticks, each with the skills that are held and the same, by position in the taxonomy.
  private let ticks: [[Int]]
  /// Nil while nothing is held.
  private let points: FitPoints?
  /// The position of its first skill among all.
  private let firstSkill: Int
  /// The points of each role; empty without a tick that any role asks for.
  private let sums: [Int]
  /// The place of each role among all, from 1; roles of the same whole per cent share one.
  private let ranks: [Int32]
  /// How many roles have a place.
  let placeCount: Int

  /// - Parameter assessments: by the position of a role among all that are at hand.
  init(of part: CatalogueParts.Part, for learner: Learner, _ assessments: [Assessment]) {
    let catalogue = part.catalogue
    (dataset, title, firstSkill) = (catalogue.dataset, catalogue.traits.title, part.firstSkill)
    roles = part.firstRole..<part.firstRole + catalogue.roles.count
    let held = learner.held(in: part)
    points = held.isEmpty ? nil : catalogue.fitPoints
    guard let points else {
      (ticks, sums, ranks, placeCount) = ([], [], [], 0)
      return
    }
    ticks = learner.ticks(among: held.filter(points.counts), in: catalogue)
    sums = ticks.isEmpty ? [] : Self.sums(of: ticks, points, roleCount: catalogue.roles.count)
    (ranks, placeCount) = Self.ranks(of: sums, ticks: ticks.count) {
      assessments[part.firstRole + $0].match != nil
    }
  }

  /// Whether its roles stand by fit.
  var isKnown: Bool { !sums.isEmpty }
  var tickCount: Int { ticks.count }

  func fit(of role: Int) -> Fit? { isKnown ? Fit(points: sums[role - roles.lowerBound], ticks: ticks.count) : nil }

  func rank(of role: Int) -> Int? { isKnown ? Int(ranks[role - roles.lowerBound]) : nil }

  /// The sum behind a role's fit, the tick that points most to it first, then by position.
  func terms(of role: Int) -> [FitTerm] {
    guard let points else { return [] }
    return ticks.compactMap { members -> (skill: Int, points: Int)? in
      members.map { ($0, points.points(of: $0, to: role - roles.lowerBound)) }.max { $0.1 < $1.1 }
    }
    .sorted { ($1.points, $0.skill) < ($0.points, $1.skill) }
    .map { FitTerm(skill: firstSkill + $0.skill, points: $0.points, ticks: ticks.count) }
  }

  private static func sums(of ticks: [[Int]], _ points: FitPoints, roleCount: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: roleCount)
    for members in ticks {
      if members.count == 1 {
        for place in points.roles.range(of: members[0]) {
          sums[Int(points.roles.elements[place])] += Int(points.points[place])
        }
        continue
      }
      var best: [Int32: UInt32] = [:]
      for place in members.lazy.flatMap(points.roles.range) {
        best[points.roles.elements[place]] = max(best[points.roles.elements[place]] ?? 0, points.points[place])
      }
      for (role, points) in best { sums[Int(role)] += Int(points) }
    }
    return sums
  }

  /// - Parameter isListed: Whether a role has a match; what has none is passed over.
  private static func ranks(of sums: [Int], ticks: Int, isListed: (Int) -> Bool) -> ([Int32], count: Int) {
    // As `Fit.percent`, in whole numbers: fractions of a thousand roles would be reduced for every change of a mark.
    let whole = ticks * (FitPoints.one / 100)
    let percents = sums.map { (2 * $0 + whole) / (2 * whole) }
    var above = [Int32](repeating: 0, count: 102)
    for (role, percent) in percents.enumerated() where isListed(role) { above[percent] += 1 }
    for percent in stride(from: 100, through: 0, by: -1) { above[percent] += above[percent + 1] }
    return (percents.map { above[$0 + 1] + 1 }, Int(above[0]))
  }
}

extension Learner {
  /// What is held of one dataset, by position in it.
  fileprivate func held(in part: CatalogueParts.Part) -> [Int] {
    heldSkills.held.compactMap {
      let skill = $0 - part.firstSkill
      return part.catalogue.skills.indices.contains(skill) ? skill : nil
    }
  }

  /// Skills of a dataset, those together that are the same.
  fileprivate func ticks(among held: [Int], in catalogue: Catalogue) -> [[Int]] {
    var ticks: [[Int]] = []
    var places: [Int: Int] = [:]
    for skill in held {
      guard let number = equality.classNumber(of: catalogue.skills[skill].id) else {
        ticks.append([skill])
        continue
      }
      if let place = places[number] {
        ticks[place].append(skill)
      } else {
        places[number] = ticks.count
        ticks.append([skill])
      }
    }
    return ticks
  }
}
