/// What a handout opens with: who it is for, its date, and what an adviser says.
public struct HandoutCover: Hashable, Sendable, Codable {
  /// Empty while nobody is named.
  public var name = ""
  /// The date that it bears; nil for the day on which it is made.
  public var day: Day?
  /// Paragraphs, one a line.
  public var words = ""

  public init() {}
}
