import CareerModel

/// Where the questionnaire and what it comes to were opened, which is where they end.
struct InterestVisit: Hashable, Sendable {
  /// Whether the welcome goes on after them.
  var isWelcome = false
  /// The dataset that was in front, where another one was put there to list what suits in every line of work.
  var home: Dataset?

  /// Ends them, with the dataset in front that was.
  func end(at page: Welcome.Page, in state: inout State) -> [Effect] {
    if isWelcome { return state.goOnWelcoming(at: page) }
    state.overlay = nil
    guard let home, home != state.dataset else { return [] }
    return state.open(home, for: .unchanged)
  }
}
