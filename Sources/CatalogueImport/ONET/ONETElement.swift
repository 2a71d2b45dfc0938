import CareerModel

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

extension ONETElement {
  // The O*NET content model: 2.A basic skills, of which 2.A.1.e is mathematics and 2.A.1.f science;
  // 2.B cross-functional skills, of which 2.B.3 are technical ones; 2.C knowledge.

  /// Basic and cross-functional skills are soft ones, such as Active Listening and Time Management, unless they are
  /// learnt as a subject or a craft.
  var group: SkillGroup { kind == .soft ? .soft : .technical }

  var kind: SkillKind {
    let id = description
    if id.hasPrefix("2.C") { return .concept }
    if id == "2.A.1.e" || id == "2.A.1.f" || id.hasPrefix("2.B.3") { return .practice }
    return id.hasPrefix("2.A") || id.hasPrefix("2.B") ? .soft : .practice
  }
}
