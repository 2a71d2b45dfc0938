import CareerModel

/// What every role asks for, in columns: how many options each role has in all, and of each option skill, weight and
/// mark.
///
/// The options of one requirement follow each other.
enum PackedTerms {
  /// What the mark of an option tells.
  fileprivate enum Mark {
    static let advantage = 1
    /// It belongs to the same requirement as the one before.
    static let alternative = 2
  }

  static func bytes(of terms: [[Catalogue.Term]]) -> [UInt8] {
    var (counts, skills, weights, marks): ([UInt32], [UInt32], [UInt32], [UInt32]) = ([], [], [], [])
    for terms in terms {
      let start = skills.count
      for term in terms {
        for (place, skill) in term.options.enumerated() {
          skills.append(UInt32(skill))
          weights.append(UInt32(bitPattern: Int32(clamping: term.weight)))
          marks.append(UInt32((term.strength == .advantage ? Mark.advantage : 0) + (place > 0 ? Mark.alternative : 0)))
        }
      }
      counts.append(UInt32(skills.count - start))
    }
    var writer = PackedWriter()
    for column in [counts, skills, weights, marks] { writer.write(column: column) }
    return writer.bytes
  }

  static func terms(
    _ bytes: UnsafeRawBufferPointer, roleCount: Int, skillCount: Int
  ) throws(PackingError) -> [[Catalogue.Term]] {
    var reader = PackedReader(bytes)
    let counts = try reader.column()
    let options = PackedOptions(
      skills: try reader.column(), weights: try reader.column(), marks: try reader.column(), skillCount: skillCount)
    try reader.finish()
    guard counts.count == roleCount, options.isSound else { throw .endsEarly }
    var terms: [[Catalogue.Term]] = []
    terms.reserveCapacity(roleCount)
    var start = 0
    for role in 0..<roleCount {
      let end = start + counts[role]
      guard end <= options.skills.count else { throw .endsEarly }
      terms.append(try options.terms(in: start..<end))
      start = end
    }
    guard start == options.skills.count else { throw .goesOn }
    return terms
  }
}

/// The options of all roles, one after another.
private struct PackedOptions {
  let skills: PackedColumn
  let weights: PackedColumn
  let marks: PackedColumn
  let skillCount: Int

  /// Whether the columns are equally long.
  var isSound: Bool { weights.count == skills.count && marks.count == skills.count }

  func terms(in range: Range<Int>) throws(PackingError) -> [Catalogue.Term] {
    var terms: [Catalogue.Term] = []
    terms.reserveCapacity(range.count)
    var next = range.lowerBound
    while next < range.upperBound {
      let first = next
      repeat { next += 1 } while next < range.upperBound && marks[next] & PackedTerms.Mark.alternative != 0
      terms.append(
        Catalogue.Term(
          options: try options(in: first..<next),
          strength: marks[first] & PackedTerms.Mark.advantage != 0 ? .advantage : .essential,
          weight: Int(Int32(truncatingIfNeeded: weights[first]))))
    }
    return terms
  }

  private func options(in range: Range<Int>) throws(PackingError) -> SkillOptions {
    for option in range { guard skills[option] < skillCount else { throw .leadsNowhere } }
    if range.count == 1 { return SkillOptions(skills[range.lowerBound]) }
    guard let options = SkillOptions(range.lazy.map { skills[$0] }) else { throw .leadsNowhere }
    return options
  }
}
