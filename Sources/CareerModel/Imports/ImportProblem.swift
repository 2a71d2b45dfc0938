/// Why an import that was asked for did not happen; nothing has changed.
public struct ImportProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The person stopped it.
    case stopped
    case refused
    /// It would bring a fraction of the earlier import, and can be asked for all the same.
    case shrinks
  }

  public let kind: Kind
  /// Sentences that say what is wrong and what to do.
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
