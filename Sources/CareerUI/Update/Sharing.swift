import Canvas
import CareerModel

/// Copying what is selected and opening its link.
extension State {
  mutating func copySelection() -> [Effect] {
    if case .url(let address) = focusedLink() { return [.copy(address)] }
    guard let item = selected else {
      message = Message("There is nothing to copy here.")
      return []
    }
    if focus == .detail {
      let lines = content(of: screen).detail(item, width: 80).lines
      return [.copy(lines.map(\.text.withoutTrailingBlanks).joined(separator: "\n"))]
    }
    return [.copy(content(of: activeList).text(of: item))]
  }

  /// Opens the focused link, else the first address that the selected item has.
  mutating func openSelectedLink() -> [Effect] {
    if case .url(let address) = focusedLink() { return [.openLink(address)] }
    let links = selected.map { content(of: activeList).detail($0, width: 80).links } ?? []
    for case .url(let address) in links.map(\.destination) { return [.openLink(address)] }
    message = noLink
    return []
  }

  var noLink: Message { Message("There is no link here.") }
}

extension String {
  /// Without the blanks that fill a line to its width.
  fileprivate var withoutTrailingBlanks: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
