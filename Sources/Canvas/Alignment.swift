/// Where text stands in room wider than it.
public enum Alignment: Hashable, Sendable {
  case left, right

  /// The blank columns before something `columns` wide in `room` columns; 0 when it does not fit.
  func offset(of columns: Int, in room: Int) -> Int {
    switch self {
    case .left: 0
    case .right: max(0, room - columns)
    }
  }
}
