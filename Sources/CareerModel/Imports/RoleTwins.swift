/// An occupation of ESCO and its twin in O*NET, as a crosswalk matches them.
public struct RoleTwins: Hashable, Sendable {
  /// What the occupation of ESCO is to that of O*NET, in the words of SKOS.
  public enum Match: String, CaseIterable, Hashable, Sendable {
    case exact, close, narrow, broad

    /// "close match".
    public var text: String { "\(rawValue) match" }
  }

  public let esco: Role.ID
  public let onet: Role.ID
  /// How sure the publisher is, in hundredths; nil where it is not told.
  public let confidence: Int?
  /// How alike the descriptions are, in ten-thousandths; nil where it is not told.
  public let similarity: Int?
  /// Nil where it is not told.
  public let match: Match?

  public init(esco: Role.ID, onet: Role.ID, confidence: Int?, similarity: Int?, match: Match? = nil) {
    self.esco = esco
    self.onet = onet
    self.confidence = confidence
    self.similarity = similarity
    self.match = match
  }
}
