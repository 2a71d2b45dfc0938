/// The orders of the Tutors list; among equals tutors stand as their source lists them.
public enum TutorOrder: String, CaseIterable, Hashable, Sendable {
  case listed
  /// By adjusted rating, best first and unrated last.
  case adjusted
  /// By rating, best first.
  case rating
  /// By number of reviews, most first.
  case reviews
  /// By price, cheapest first; what is asked in other currencies stands behind, by currency.
  case price
  /// By name, without regard to case and diacritics.
  case name

  /// - Parameter currency: that of the list's own prices.
  public func sorted(_ tutors: [Tutor], in currency: String) -> [Tutor] {
    switch self {
    case .listed: tutors
    case .adjusted: Self.byAdjustedRating(tutors)
    case .rating: tutors.sorted { $0.ratingTenths > $1.ratingTenths }
    case .reviews: tutors.sorted { $0.reviews > $1.reviews }
    case .price: tutors.sorted { Self.priceKey($0, currency) < Self.priceKey($1, currency) }
    case .name: tutors.sorted { TextFolding.fold($0.name) < TextFolding.fold($1.name) }
    }
  }

  private static func priceKey(_ tutor: Tutor, _ currency: String) -> (Int, Money) {
    (tutor.pricePerHour.currency == currency ? 0 : 1, tutor.pricePerHour)
  }

  private static func byAdjustedRating(_ tutors: [Tutor]) -> [Tutor] {
    let rated = tutors.compactMap { tutor in AdjustedRating(of: tutor).map { (tutor, $0) } }
    return rated.sorted { $0.1 > $1.1 }.map(\.0) + tutors.filter(\.isUnrated)
  }
}

/// Which tutors a list shows.
public struct TutorFilter: Hashable, Sendable {
  /// The most that an hour may cost; what is asked in another currency cannot be compared, and is left out.
  public var maximumPrice: Money?
  /// The least rating as listed, in tenths of a star.
  public var minimumRatingTenths: Int?
  public var onlyFreeFirstLesson = false

  public init() {}

  public func accepts(_ tutor: Tutor) -> Bool {
    (maximumPrice.map { tutor.pricePerHour.currency == $0.currency && tutor.pricePerHour <= $0 } ?? true)
      && tutor.ratingTenths >= minimumRatingTenths ?? 0
      && (tutor.firstLessonFree || !onlyFreeFirstLesson)
  }
}

extension Catalogue {
  /// The currency of the catalogue's tutors, and of every price and budget that names none.
  public var tutorCurrency: String { tutors.first { !$0.isOwn }?.pricePerHour.currency ?? market.currency }
}
