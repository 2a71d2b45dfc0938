/// Where routes begin: at a role, or at work that the catalogue does not have.
public enum RouteStart: Hashable, Sendable {
  /// A role of the catalogue.
  case role(Role.ID)
  /// An occupation of another source: no moves of the catalogue lead on from it.
  case occupation(Role.ID, title: String)
  /// Work that no source has, with what the person holds.
  case otherWork
  /// Nothing at all, not even what the person holds.
  case scratch

  /// The role or occupation; nil where there is none.
  public var id: Role.ID? {
    switch self {
    case .role(let id), .occupation(let id, _): id
    case .otherWork, .scratch: nil
    }
  }

  /// Whether it is a role that moves of the catalogue can lead on from.
  public var isRole: Bool { if case .role = self { true } else { false } }
}

extension RouteStart: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .role(Role.ID(value)) }
}
