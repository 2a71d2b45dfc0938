/// How well an occupation suits a person's interests: Pearson's correlation of their six scores with those of the
/// occupation, where that is above 0.
///
/// It filters what to look at; of hundreds of occupations a person finds scores in the best class.
public struct InterestFit: Hashable, Sendable {
  public enum Class: String, CaseIterable, Hashable, Sendable {
    case best, great, good

    /// The least correlation in thousandths, as O*NET's report on linking interests to occupations has it; nil for any
    /// above 0.
    fileprivate var threshold: UInt128? {
      switch self {
      case .best: 729
      case .great: 608
      case .good: nil
      }
    }

    /// Whether it is as close as another one or closer.
    public func reaches(_ other: Class) -> Bool { (threshold ?? 0) >= (other.threshold ?? 0) }
  }

  // The correlation is the covariance by the root of the product of both variances, each times 36 so that all are whole.
  private let covariance: UInt128
  private let variances: UInt128

  /// Nil where nothing speaks for it: a correlation of 0 or less, or none since six scores are equal.
  public init?(of person: InterestScores, with occupation: InterestScores) {
    let covariance = Self.covariance(person, occupation)
    guard covariance > 0 else { return nil }
    self.covariance = UInt128(covariance)
    variances = UInt128(Self.covariance(person, person)) * UInt128(Self.covariance(occupation, occupation))
  }

  private static func covariance(_ left: InterestScores, _ right: InterestScores) -> Int {
    var (products, leftSum, rightSum) = (0, 0, 0)
    for interest in Interest.allCases {
      products += left[interest] * right[interest]
      leftSum += left[interest]
      rightSum += right[interest]
    }
    return Interest.allCases.count * products - leftSum * rightSum
  }

  public var `class`: Class {
    Class.allCases.first { $0.threshold.map(isAtLeast) ?? true } ?? .good
  }

  /// The correlation in thousandths, rounded half up.
  public var thousandths: Int { rounded(to: 1_000) }

  /// The correlation in parts of a whole, rounded half up.
  private func rounded(to whole: Int) -> Int {
    var (low, high) = (0, whole)
    while low < high {
      let middle = (low + high + 1) / 2
      if isAtLeast(2 * UInt128(middle) - 1, of: 2 * UInt128(whole)) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// In ten-thousandths, rounded down, where thousandths would read as a better class than it reaches; nil elsewhere.
  public var tenThousandthsBelowClass: Int? {
    let top = 10 * thousandths
    guard Class.allCases.contains(where: { !`class`.reaches($0) && $0.threshold == UInt128(thousandths) }) else {
      return nil
    }
    return (1...10).lazy.map { top - $0 }.first { isAtLeast(UInt128($0), of: 10_000) }
  }

  private func isAtLeast(_ thousandths: UInt128) -> Bool { isAtLeast(thousandths, of: 1_000) }

  /// Whether the correlation is so many parts of a whole or more, without a root.
  private func isAtLeast(_ parts: UInt128, of whole: UInt128) -> Bool {
    covariance * covariance * whole * whole >= parts * parts * variances
  }

  /// Whether it is closer than that of another occupation with the same person.
  func isCloser(than other: InterestFit) -> Bool {
    covariance * covariance * other.variances > other.covariance * other.covariance * variances
  }
}

/// A role, by position, with how well it suits a person's interests.
public struct InterestMatch: Hashable, Sendable {
  public let role: Int
  public let fit: InterestFit
}

extension Catalogue {
  /// How well a role suits a person's interests; nil where it does not, and where its scores are not known.
  public func interestFit(of role: Int, for person: InterestScores) -> InterestFit? {
    roles[role].interests.flatMap { InterestFit(of: person, with: $0) }
  }

  /// The roles that suit a person's interests, the closest first, equals by title.
  public func roles(suiting person: InterestScores) -> [InterestMatch] {
    let ranks = titleRanks
    return roles.indices.compactMap { role in
      interestFit(of: role, for: person).map { InterestMatch(role: role, fit: $0) }
    }.sorted { left, right in
      if left.fit.isCloser(than: right.fit) { return true }
      return !right.fit.isCloser(than: left.fit) && ranks[left.role] < ranks[right.role]
    }
  }
}

extension Assessments {
  /// Roles that suit a person's interests, in order of what is ticked.
  public func byMatch(_ matches: [InterestMatch]) -> [InterestMatch] {
    let known = Dictionary(matches.map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    return sections(matches.map(\.role), by: .match).flatMap(\.roles).compactMap { known[$0] }
  }
}
