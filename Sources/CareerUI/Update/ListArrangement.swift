import Canvas
import CareerModel

/// Sorting, filtering and turning lists round.
extension State {
  mutating func sort() {
    let orders = content(of: navigation.activeList).orders
    guard orders.count > 1 else { return message = oneOrder }
    guard !listed.isEmpty else { return message = Self.nothingListed }
    let current = arrangement(of: navigation.activeList, among: orders)
    let index = orders.firstIndex { $0 == current } ?? 0
    arrange(by: orders[(index + 1) % orders.count])
  }

  mutating func arrange(by id: String) {
    guard let order = content(of: navigation.activeList).orders.first(where: { $0.id == id }) else {
      return message = Message("\(source.title) has no such order.")
    }
    arrange(by: order)
  }

  private mutating func arrange(by order: Arrangement) {
    navigation.activePane.order = order.id
    navigation.activePane.isReversed = false
    message = Message("Sorted \(order.title).")
  }

  private static let nothingListed = Message("There is nothing to sort here.")
  private var oneOrder: Message { Message("This list has one order only.") }

  mutating func reverseSort() {
    let content = content(of: navigation.activeList)
    guard content.isReversible else {
      return message = content.orders.count > 1 ? Message("This list stands the best first only.") : oneOrder
    }
    guard !listed.isEmpty else { return message = Self.nothingListed }
    navigation.activePane.isReversed.toggle()
    message = Message(navigation.activePane.isReversed ? "The other way round." : "The usual way round.")
  }

  /// Lists all fields instead of the tree, or the tree again.
  mutating func turnFields() {
    let root = (lists.careerTree?.root).flatMap(catalogue.role)
    let field = root.flatMap { catalogue.track($0.track) }?.name
    navigation.showsFields.toggle()
    navigation.pane = PaneState()
    navigation.pane.selected = navigation.showsFields ? field.map(Item.section) : nil
    message = Message(
      navigation.showsFields
        ? "\(key(.move(.right))) opens a field, \(key(.enter)) takes a role as the root." : "The tree again.")
  }

  mutating func toggleAllSkills() {
    guard let chosenRole = navigation.chosenRole, let role = catalogue.role(chosenRole) else {
      return message = Message(
        "No role is chosen yet. Press \(key(.show(.roles))), choose one, then \(key(.show(.skills))).")
    }
    navigation.showsAllSkills.toggle()
    // The skill in front stays so, among more or fewer.
    navigation.revealed = navigation.panes[.skills]?.selected
    message = Message(
      navigation.showsAllSkills ? "Every skill of \(source.inSentence)." : "What \(role.title) asks for.")
  }
}
