/// An occupation of ESCO and its twin in O*NET, as a crosswalk matches them.
public struct RoleTwins: Hashable, Sendable {
  public let esco: Role.ID
  public let onet: Role.ID
  /// How sure the publisher is, in hundredths; nil where it is not told.
  public let confidence: Int?
  /// How alike the descriptions are, in ten-thousandths; nil where it is not told.
  public let similarity: Int?

  public init(esco: Role.ID, onet: Role.ID, confidence: Int?, similarity: Int?) {
    self.esco = esco
    self.onet = onet
    self.confidence = confidence
    self.similarity = similarity
  }
}
