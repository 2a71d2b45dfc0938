extension State {
  /// The key of an action as sentences name it, in the pane in front or in a context over it.
  func key(_ action: Action, in context: Binding.Context? = nil) -> String {
    keymap.label(for: action, in: context ?? paneContext) ?? Keymap.noKey
  }

  /// What an emptied list says of its filter, such as "Press f to change it, - there to clear it.".
  var filterAdvice: String {
    "Press \(key(.openFilter)) to change it, \(key(.clearMark, in: .filter)) there to clear it."
  }
}

extension Keymap {
  /// What sentences say of an action that no key gives.
  static let noKey = "no key"
}
