import CareerModel

/// How what taxonomies publish becomes strengths and weights; docs/MATCHING.md tells why.
enum RequirementWeight {
  /// In hundredths: from 3.00 on, "important", O*NET's own scale of importance makes a requirement.
  static let leastImportance = 300
  /// Beyond one occupation in 128 rarity counts no further.
  static let rarityLimit = 8
  /// Programs that few occupations name are no more telling for it: beyond one in eight their rarity counts no further.
  static let technologyRarityLimit = 4

  /// The half points of importance above 2.00, "somewhat important", times rarity.
  ///
  /// `importance` is in hundredths, from 300 to 500, so "important" counts 2, "very important" 4, "extremely" 6.
  static func ofElement(importance: Int, rarity: Int) -> Int { (importance - 200) / 50 * rarity }

  /// 4 where employers ask this occupation for it, 2 where employers ask for it at all, 1 elsewhere; times rarity.
  static func ofTechnology(isHot: Bool, isInDemand: Bool, rarity: Int) -> Int {
    (isInDemand ? 4 : isHot ? 2 : 1) * rarity
  }
}

/// How much of an occupation's list what taxonomies publish takes up where the fit is worked out; docs/MATCHING.md tells
/// why.
enum FitWeight {
  /// The square of the hundredths of importance above 2.00, "somewhat important".
  ///
  /// Ratings below 3.00 count here, though they are no requirements: what people also do tells where they belong.
  static func ofElement(importance: Int) -> Int { importance > 200 ? (importance - 200) * (importance - 200) : 0 }

  /// As an element of importance 3.00 where employers ask this occupation for it, and less elsewhere.
  static func ofTechnology(isHot: Bool, isInDemand: Bool) -> Int { isInDemand ? 10_000 : isHot ? 5_000 : 2_500 }

  static func ofSkill(_ strength: Strength) -> Int { strength == .essential ? 2 : 1 }
}
