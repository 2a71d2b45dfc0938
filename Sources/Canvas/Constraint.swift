/// How much of a length a column of a table wants.
public enum Constraint: Hashable, Sendable {
  /// Exactly this many cells.
  case fixed(Int)
  /// An equal share, but at least this many cells.
  case min(Int)
  /// An equal share, but at most this many cells.
  case atMost(Int)
  /// A share by weight of what the others leave; `.min` and `.atMost` weigh 1.
  case share(Int)
}
