/// A profile that can be opened, or one that was deleted and can be brought back.
public struct ProfileChoice: Hashable, Sendable {
  public let name: String
  public let isDeleted: Bool

  public init(name: String, isDeleted: Bool = false) {
    self.name = name
    self.isDeleted = isDeleted
  }
}

/// What is to be done with profiles, by name.
public enum ProfileOrder: Hashable, Sendable {
  case open(String)
  /// An empty one, which is then open.
  case make(String)
  case rename(String, to: String)
  /// To be brought back until the next start.
  case delete(String)
  case bringBack(String)
  /// With every copy, for good.
  case purge(String)

  /// Whether the explorer cannot stay in an open profile while this is done.
  func leaves(_ open: String) -> Bool {
    switch self {
    case .open, .make: true
    case .rename(let name, _), .delete(let name), .bringBack(let name), .purge(let name): name == open
    }
  }
}
