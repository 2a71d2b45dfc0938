import Canvas
import CareerModel

/// Sorting, filtering and turning lists round.
extension State {
  mutating func sort() {
    let orders = content(of: activeList).orders
    guard orders.count > 1 else { return message = oneOrder }
    let current = arrangement(of: activeList, among: orders)
    let index = orders.firstIndex { $0 == current } ?? 0
    let next = orders[(index + 1) % orders.count]
    panes[activeList, default: PaneState()].order = next.id
    panes[activeList]?.isReversed = false
    message = Message("Sorted \(next.title).")
  }

  private var oneOrder: Message { Message("This list has one order only.") }

  mutating func reverseSort() {
    guard content(of: activeList).orders.count > 1 else { return message = oneOrder }
    panes[activeList, default: PaneState()].isReversed.toggle()
    message = Message(panes[activeList]?.isReversed == true ? "The other way round." : "The usual way round.")
  }

  mutating func reversePaths() {
    pathDirection = pathDirection == .forwards ? .backwards : .forwards
    panes[.paths] = PaneState()
  }

  mutating func toggleAllSkills() {
    guard let chosenRole, let role = catalogue.role(chosenRole) else {
      return message = Message(
        "No role is chosen yet. Press \(key(.show(.roles))), choose one, then \(key(.show(.skills))).")
    }
    showsAllSkills.toggle()
    // The skill in front stays so, among more or fewer.
    revealed = panes[.skills]?.selected
    message = Message(showsAllSkills ? "Every skill of \(source.inSentence)." : "What \(role.title) asks for.")
  }
}
