import CareerModel

// What a taxonomy publishes of a requirement, on its own scales.

extension Rating {
  /// "4.1 of 5", "hot, in demand": in a few words; maybe none.
  public var text: String {
    let importance = importance.map { Self.text(of: $0) + " of 5" }
    return [importance, isHot ? "hot" : nil, isInDemand ? "in demand" : nil].compactMap(\.self).joined(separator: ", ")
  }

  /// "4.12 of 5", "in demand", "hot", or nothing: to the last place, but of two words the weightier.
  public var briefText: String {
    if let importance { return "\(Fraction(importance, 100).text(places: 2)) of 5" }
    return isInDemand ? "in demand" : isHot ? "hot" : ""
  }

  /// "4.1": hundredths with one place, rounded half up.
  public static func text(of hundredths: Int) -> String { Fraction(hundredths, 100).text(places: 1) }
}
