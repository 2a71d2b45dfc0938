/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  public let title: String
  public let alignment: Alignment
  public let width: Constraint
  /// The lower, the longer it stays when the table is narrow.
  public let priority: Int

  public init(_ title: String, width: Constraint, aligned alignment: Alignment = .left, priority: Int = 0) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
  }

  /// The columns without which it is not worth showing.
  func least(in look: Look) -> Int {
    switch width {
    case .fixed(let length), .min(let length): max(0, length)
    case .atMost(let length): min(max(1, look.columns(of: title)), max(0, length))
    case .share: max(1, look.columns(of: title))
    }
  }
}
