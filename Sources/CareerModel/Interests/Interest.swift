/// One of Holland's six kinds of interest in work, in his order.
public enum Interest: String, CaseIterable, Hashable, Sendable, Codable {
  case realistic, investigative, artistic, social, enterprising, conventional

  /// As it is published, such as "Investigative".
  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
