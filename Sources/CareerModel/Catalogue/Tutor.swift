/// A tutor as a source lists them.
public struct Tutor: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Tutor>

  public let id: ID
  public let name: String
  public let subjects: [String]
  /// The rating in tenths of a star, 0 to 50, so that it stays exact.
  public let ratingTenths: Int
  public let reviews: Int
  public let pricePerHour: Money
  public let firstLessonFree: Bool
  /// The date of the price as printed.
  public let asAt: String
  public let sources: [Source.ID]

  public init(
    id: ID, name: String, subjects: [String] = ["Python"], ratingTenths: Int, reviews: Int, pricePerHour: Money,
    firstLessonFree: Bool, asAt: String, sources: [Source.ID]
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.ratingTenths = ratingTenths
    self.reviews = reviews
    self.pricePerHour = pricePerHour
    self.firstLessonFree = firstLessonFree
    self.asAt = asAt
    self.sources = sources
  }
}
