/// The positions of the skills of which any one meets a requirement, in the catalogue's order; never empty.
///
/// Nearly always there is one, which takes no memory of its own: taxonomies hold hundreds of thousands of requirements.
public struct SkillOptions: RandomAccessCollection, Hashable, Sendable {
  // In this order a requirement takes sixteen bytes.
  private let others: [Int32]?
  private let first: Int32

  public init(_ skill: Int) {
    first = Int32(truncatingIfNeeded: skill)
    others = nil
  }

  /// Nil for none.
  public init?(_ skills: some Sequence<Int>) {
    let positions = skills.map { Int32(truncatingIfNeeded: $0) }
    guard let first = positions.first else { return nil }
    self.first = first
    others = positions.count > 1 ? Array(positions.dropFirst()) : nil
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 + (others?.count ?? 0) }

  public subscript(index: Int) -> Int {
    if index == 0 { return Int(first) }
    guard let others else { preconditionFailure("There is one option only.") }
    return Int(others[index - 1])
  }
}
