import Canvas
import CareerModel

/// Comparing the selected role with the bookmarked ones.
extension State {
  mutating func openComparison() {
    let selected = subjectRole()?.id
    let others = profile.bookmarks.filter { $0 != selected && catalogue.role($0) != nil }
    let roles = [selected].compactMap { $0 } + others
    guard roles.count >= RoleComparison.sizes.lowerBound else {
      let bookmarks = key(.toggleBookmark, in: .roles)
      let place = keymap.label(for: .toggleBookmark, in: paneContext) == nil ? " in \(Screen.roles.title)" : ""
      return message = Message("Comparing takes two roles: \(bookmarks)\(place) bookmarks one, then select another.")
    }
    let most = RoleComparison.sizes.upperBound
    overlay = .compare(.init(roles: Array(roles.prefix(most)), leftOut: max(0, roles.count - most)))
  }

  mutating func updateComparison(
    _ comparison: Overlay.Comparison, _ action: Action
  ) -> [Effect] {
    var comparison = comparison
    let layout = ComparisonFrame(comparison: comparison, state: self).layout
    switch action {
    case .move(.up): comparison.offset -= 1
    case .move(.down): comparison.offset += 1
    case .page(let halves): comparison.offset += halves * max(1, layout.textHeight / 2)
    case .goToStart: comparison.offset = 0
    case .goToEnd: comparison.offset = .max
    case .move(.left), .move(.right):
      guard layout.columns.perPage < comparison.roles.count else {
        message = Message("All \(comparison.roles.count) roles are in sight.")
        return []
      }
      let step = action == .move(.left) ? -layout.columns.perPage : layout.columns.perPage
      comparison.first += step
    case .openRole(let number):
      guard comparison.roles.indices.contains(number - 1) else {
        message = Message("There is no role \(number) here.")
        return []
      }
      overlay = nil
      return follow(.role(comparison.roles[number - 1]))
    case .leave, .quit, .compare:
      overlay = nil
      return []
    default: return []
    }
    comparison.first = ScrollWindow.clamped(
      comparison.first, count: comparison.roles.count, height: layout.columns.perPage)
    let lines = ComparisonFrame(comparison: comparison, state: self).layout
    comparison.offset = ScrollWindow.clamped(
      comparison.offset, count: lines.text.lines.count, height: lines.textHeight)
    overlay = .compare(comparison)
    return []
  }
}
