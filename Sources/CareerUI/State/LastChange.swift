import CareerModel

extension State {
  /// By how much the last change moved a role's match, until the next key; 0 when it did not.
  func gainOfLastChange(for role: Role.ID) -> Int {
    guard let before = before?[role]?.match, let now = standings[role]?.match else { return 0 }
    return now.percent - before.percent
  }
}
