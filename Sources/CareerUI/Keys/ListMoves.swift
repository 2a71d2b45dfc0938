extension Int {
  /// The place in a round of so many that this leads to, from either end on at the other.
  func round(_ count: Int) -> Int { (self % count + count) % count }
}

extension Action {
  /// The row of a list of choices that a move leads to; nil for what is no move.
  func choice(from selected: Int, count: Int) -> Int? {
    let next: Int
    switch self {
    case .move(.up): next = selected - 1
    case .move(.down): next = selected + 1
    case .page(let halves): next = selected + halves * 4
    case .goToStart: next = 0
    case .goToEnd: next = count - 1
    default: return nil
    }
    return min(max(0, next), max(0, count - 1))
  }
}
