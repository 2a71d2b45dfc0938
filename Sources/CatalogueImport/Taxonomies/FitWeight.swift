import CareerModel

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
