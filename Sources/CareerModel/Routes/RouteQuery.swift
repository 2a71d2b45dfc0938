/// What somebody asks of the routes from one role to another.
public struct RouteQuery: Hashable, Sendable {
  public var start: RouteStart
  public var target: Role.ID
  public var objective: RouteObjective
  /// How many routes at most; numbers outside `counts` stand for the nearest inside.
  public var count: Int
  /// Roles that no route may stop at; the start is no stop, so avoiding it means nothing.
  public var avoided: Set<Role.ID>
  /// Roles that every route must pass, in any order.
  public var pinned: Set<Role.ID>
  /// The kinds of move that a route may use; a start that is no role of the catalogue is left by a change of field anyway.
  public var kinds: Set<MoveKind>
  /// Whether a stop may lie below the level of the role before it, or take more preparation than both ends.
  public var allowsStepsDown: Bool

  public static let counts = 1...20
  /// How many are shown before somebody asks for more.
  public static let firstCount = 3

  public init(
    from start: RouteStart, to target: Role.ID, by objective: RouteObjective = .effort, count: Int = firstCount,
    avoiding avoided: Set<Role.ID> = [], passing pinned: Set<Role.ID> = [],
    using kinds: Set<MoveKind> = Set(MoveKind.published), allowingStepsDown allowsStepsDown: Bool = false
  ) {
    self.start = start
    self.target = target
    self.objective = objective
    self.count = count
    self.avoided = avoided
    self.pinned = pinned
    self.kinds = kinds
    self.allowsStepsDown = allowsStepsDown
  }
}

/// What makes one route better than another; ties go to fewer moves, then to the ids of the roles in order.
public enum RouteObjective: String, CaseIterable, Hashable, Sendable {
  /// The least experience that a stop asks for and that the person lacks there, then the least time: the hours to go over
  /// all stops, and `Route.hoursOfYear` for each year that the moves take.
  case effort
  /// The fewest moves, then the least time or, in sources without hours, the fewest missing skills.
  case moves
  /// The fewest moves without published years, then the smallest sum of the published years' lower bounds.
  case years
  /// The fewest stops without a published yearly amount, then the highest sum of headline pay.
  case pay
}

/// One thing that a query asks of routes and that can stand in their way.
public enum RouteCondition: Hashable, Sendable {
  /// A role, by position, that must not be a stop.
  case avoids(Int)
  /// A role, by position, that must be passed.
  case passes(Int)
  /// A kind of move that must not be used.
  case excludes(MoveKind)
}

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
