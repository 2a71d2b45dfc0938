/// The orders of the Tutors list; among equals tutors stand as their source lists them.
public enum TutorOrder: String, CaseIterable, Hashable, Sendable {
  case listed
  /// By adjusted rating, best first and unrated last.
  case adjusted
  /// By rating, best first.
  case rating
  /// By number of reviews, most first.
  case reviews
  /// By price, cheapest first.
  case price
  /// By name, without regard to case and diacritics.
  case name

  public func sorted(_ tutors: [Tutor]) -> [Tutor] {
    switch self {
    case .listed: tutors
    case .adjusted: Self.byAdjustedRating(tutors)
    case .rating: tutors.sorted { $0.ratingTenths > $1.ratingTenths }
    case .reviews: tutors.sorted { $0.reviews > $1.reviews }
    case .price: tutors.sorted { $0.pricePerHour < $1.pricePerHour }
    case .name: tutors.sorted { TextFolding.fold($0.name) < TextFolding.fold($1.name) }
    }
  }

  private static func byAdjustedRating(_ tutors: [Tutor]) -> [Tutor] {
    let rated = tutors.compactMap { tutor in AdjustedRating(of: tutor).map { (tutor, $0) } }
    return rated.sorted { $0.1 > $1.1 }.map(\.0) + tutors.filter(\.isUnrated)
  }
}

/// Which tutors a list shows.
public struct TutorFilter: Hashable, Sendable {
  /// The most that an hour may cost, in hundredths of whatever currency the price is printed in.
  public var maximumPriceHundredths: Int?
  /// The least rating as listed, in tenths of a star.
  public var minimumRatingTenths: Int?
  public var onlyFreeFirstLesson = false

  public init() {}

  public func accepts(_ tutor: Tutor) -> Bool {
    tutor.pricePerHour.hundredths <= maximumPriceHundredths ?? .max
      && tutor.ratingTenths >= minimumRatingTenths ?? 0
      && (tutor.firstLessonFree || !onlyFreeFirstLesson)
  }
}
