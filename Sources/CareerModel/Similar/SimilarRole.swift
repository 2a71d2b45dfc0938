/// A role that is like another one; nobody is known to have moved between the two.
public struct SimilarRole: Hashable, Sendable {
  /// Its position in the index that was asked.
  public let role: Int
  /// In ten-thousandths, from 0 to 10,000.
  public let similarity: Int
  /// What speaks most for it, the strongest first; at most `mostReasons`.
  public let reasons: [SimilarReason]

  /// More than are shown, since not every one can be told in words.
  static let mostReasons = 12

  public init(role: Int, similarity: Int, reasons: [SimilarReason]) {
    self.role = role
    self.similarity = similarity
    self.reasons = reasons
  }
}

/// Something that two roles have in common, and more than most roles have.
public enum SimilarReason: Hashable, Sendable {
  /// For what people in both do: words, the strongest first; of a match a phrase.
  case does([String])
  /// Of both roles' names: words, the strongest first; of a match a phrase.
  case names([String])
  /// The key of a field of knowledge that both ask for.
  case knowledge(String)
  /// The key of a skill that both ask for.
  case skill(String)
  /// The key of a tool that both ask for.
  case tool(String)

  var isTool: Bool { if case .tool = self { true } else { false } }
}
