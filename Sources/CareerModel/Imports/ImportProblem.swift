/// Why an import that was asked for did not happen; nothing has changed.
public struct ImportProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The person stopped it.
    case stopped
    case refused
    /// It is most likely not whole, and can be asked for all the same.
    case doubtful
  }

  public let kind: Kind
  /// Sentences that say what is wrong and what to do.
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
