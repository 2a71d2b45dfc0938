/// An element of the O*NET content model, such as "2.A.1.a" (Reading Comprehension), in sixteen bytes.
struct ONETElement: Hashable, Comparable, Sendable {
  private let text: PackedText

  init?(_ text: FieldText) {
    guard let packed = PackedText(text) else { return nil }
    self.text = packed
  }

  static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension ONETElement: CustomStringConvertible {
  var description: String { text.description }
}
