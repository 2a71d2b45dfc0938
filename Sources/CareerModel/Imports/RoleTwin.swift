/// The twin of a role in another taxonomy, as a crosswalk matches them.
public struct RoleTwin: Hashable, Sendable {
  public let role: Role.ID
  public let dataset: Dataset
  /// Nil while the other taxonomy is not imported, or where its release does not have the role.
  public var title: String?
  /// How sure the publisher is, in hundredths; nil where it is not told.
  public let confidence: Int?
  /// How alike the descriptions are, in ten-thousandths; nil where it is not told.
  public let similarity: Int?
  /// Nil where it is not told.
  public let match: RoleTwins.Match?
  public let source: Source.ID

  public init(
    role: Role.ID, dataset: Dataset, title: String?, confidence: Int?, similarity: Int?,
    match: RoleTwins.Match? = nil, source: Source.ID
  ) {
    self.role = role
    self.dataset = dataset
    self.title = title
    self.confidence = confidence
    self.similarity = similarity
    self.match = match
    self.source = source
  }
}
