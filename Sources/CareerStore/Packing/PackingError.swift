/// Bytes that no release has written.
enum PackingError: Error, Hashable {
  case endsEarly
  case goesOn
  case numberTooLarge
  /// A position outside of what it points into.
  case leadsNowhere
  /// A number that no release has written there.
  case outOfRange
  case unknownChoice
  /// A column that every release has written.
  case lacksColumn
}

extension PackingError: CustomStringConvertible {
  var description: String {
    switch self {
    case .endsEarly: "a part of it ends too early"
    case .goesOn: "a part of it goes on where it should end"
    case .numberTooLarge: "it holds a number that is too large"
    case .leadsNowhere: "it points to something that it does not hold"
    case .outOfRange: "it holds a number that cannot be right"
    case .lacksColumn: "a column of it is missing"
    case .unknownChoice: "it holds a choice that no release has written"
    }
  }
}
