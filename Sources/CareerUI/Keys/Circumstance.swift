/// What a hint of the status line can depend on, besides what takes the keys.
enum Circumstance: Hashable, Sendable {
  /// The panes have the keys.
  case overPanes
  /// Something can be gone into, ticked or planned.
  case somethingInFront
  /// The same, and it is not a list of roles, where a tick is a bookmark.
  case somethingToTick
  /// The list of roles has the keys.
  case amongRoles
  /// A text has the keys.
  case reading
  /// A text has the keys, or a checklist beside it.
  case inside
  /// Space turns the page.
  case turningPages
  case severalOrders, filters
  /// There are bookmarks to compare a role with.
  case bookmarks
  case routeInFront
  case allSkills
  case trying
  /// The last page of the welcome.
  case lastPage

  /// - Parameter drawing: What was drawn of the state, which saves making its detail.
  func holds(in state: State, _ drawing: Drawing) -> Bool {
    switch self {
    case .overPanes: state.overlay == nil
    case .somethingInFront: state.overlay != nil || state.focus != .list || !state.listed.isEmpty
    case .somethingToTick:
      !Self.amongRoles.holds(in: state, drawing) && Self.somethingInFront.holds(in: state, drawing)
    case .amongRoles: state.screen == .roles && state.focus == .list && state.overlay == nil
    case .reading: state.focus == .detail && state.overlay == nil
    case .inside: state.focus != .list && state.overlay == nil
    case .turningPages: state.turnsPage(remembering: drawing)
    case .severalOrders: state.content(of: state.activeList).orders.count > 1
    case .filters: !state.content(of: state.activeList).filters.isEmpty
    case .bookmarks: state.overlay == nil && !state.profile.bookmarks.isEmpty
    case .routeInFront: state.selectedRoute != nil
    case .allSkills: state.showsAllSkills
    case .trying: state.trial != nil
    case .lastPage: (state.overlay as? Welcome)?.page == .suggestions
    }
  }
}
