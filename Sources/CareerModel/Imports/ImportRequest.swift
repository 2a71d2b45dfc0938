/// What a person asked to import.
public struct ImportRequest: Hashable, Sendable {
  public let kind: ImportKind
  /// The folder or file that the publisher's archive unpacks to.
  public let path: String
  /// Of ESCO's texts: the code at the end of its files' names; nil takes English, or the only one there is.
  public let language: String?
  /// Whether it may bring a fraction of what an earlier import brought.
  public let isForced: Bool

  public init(_ kind: ImportKind, path: String, language: String? = nil, isForced: Bool = false) {
    self.kind = kind
    self.path = path
    self.language = language
    self.isForced = isForced
  }
}
