/// A tutor as a source lists them, or as the person did.
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
  /// The date of the price as printed; of the person's own the day on which they were added.
  public let asAt: String
  /// None for the person's own.
  public let sources: [Source.ID]
  /// Where they can be reached.
  public let link: String?

  public init(
    id: ID, name: String, subjects: [String] = ["Python"], ratingTenths: Int, reviews: Int, pricePerHour: Money,
    firstLessonFree: Bool, asAt: String, sources: [Source.ID], link: String? = nil
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
    self.link = link
  }

  /// Whether the person added them.
  public var isOwn: Bool { sources.isEmpty }

  /// Whether nobody has rated them yet.
  public var isUnrated: Bool { reviews == 0 && ratingTenths == 0 }

  /// The id of a person's own tutor, the same for the same name.
  public static func ownID(of name: String) -> ID {
    let words = TextFolding.fold(name).split { !($0.isLetter || $0.isNumber) }
    return ID("own-" + words.joined(separator: "-"))
  }
}
