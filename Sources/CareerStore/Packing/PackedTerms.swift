import CareerModel

/// What every role asks for, in columns: how many options each role has in all, and of each option skill, weight and
/// mark.
///
/// The options of one requirement follow each other.
enum PackedTerms {
  /// What the mark of an option tells.
  fileprivate enum Mark {
    static let advantage: UInt32 = 1
    /// It belongs to the same requirement as the one before.
    static let alternative: UInt32 = 2
  }

  fileprivate static func strength(of mark: UInt32) -> Strength {
    mark & Mark.advantage != 0 ? .advantage : .essential
  }

  static func bytes(of terms: RoleTerms) -> [UInt8] {
    var (counts, skills, weights, marks): ([UInt32], [UInt32], [UInt32], [UInt32]) = ([], [], [], [])
    for terms in terms {
      let start = skills.count
      for term in terms {
        for (place, skill) in term.options.enumerated() {
          skills.append(UInt32(skill))
          weights.append(UInt32(bitPattern: Int32(clamping: term.weight)))
          marks.append((term.strength == .advantage ? Mark.advantage : 0) + (place > 0 ? Mark.alternative : 0))
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
  ) throws(PackingError) -> RoleTerms {
    var reader = PackedReader(bytes)
    let counts = try reader.column().numbers
    let options = PackedOptions(
      skills: try reader.column().numbers, weights: try reader.column().numbers, marks: try reader.column().numbers)
    try reader.finish()
    guard counts.count == roleCount, options.isSound else { throw .endsEarly }
    guard options.skills.allSatisfy({ $0 < skillCount }) else { throw .leadsNowhere }
    // What is held is divided by the sum of them.
    guard options.weights.allSatisfy({ Int32(bitPattern: $0) > 0 }) else { throw .outOfRange }
    var terms = RoleTerms.Builder(roleCount: roleCount, termCount: options.skills.count)
    if !options.hasAlternatives {
      // As in all taxonomies.
      guard counts.reduce(0, { $0 + Int($1) }) == options.skills.count else { throw .endsEarly }
      options.addAll(counts, to: &terms)
      return terms.terms
    }
    var start = 0
    for count in counts {
      let end = start + Int(count)
      guard end <= options.skills.count else { throw .endsEarly }
      options.add(start..<end, to: &terms)
      start = end
    }
    guard start == options.skills.count else { throw .goesOn }
    return terms.terms
  }
}

/// The options of all roles, one after another.
private struct PackedOptions {
  let skills: [UInt32]
  let weights: [UInt32]
  let marks: [UInt32]

  /// Whether the columns are equally long.
  var isSound: Bool { weights.count == skills.count && marks.count == skills.count }

  /// Whether any requirement has more than one option.
  var hasAlternatives: Bool { marks.contains { $0 & PackedTerms.Mark.alternative != 0 } }

  /// Adds the terms of all roles, of which none has alternatives.
  func addAll(_ counts: [UInt32], to terms: inout RoleTerms.Builder) {
    terms.addRoles(
      counts: counts.map { Int32(truncatingIfNeeded: $0) }, skills: skills.map { Int32(truncatingIfNeeded: $0) },
      weights: weights.map { Int16(clamping: Int32(bitPattern: $0)) }, strengths: marks.map(PackedTerms.strength))
  }

  /// Adds the terms of one role.
  func add(_ range: Range<Int>, to terms: inout RoleTerms.Builder) {
    var next = range.lowerBound
    while next < range.upperBound {
      let first = next
      repeat { next += 1 } while next < range.upperBound && marks[next] & PackedTerms.Mark.alternative != 0
      guard let options = options(in: first..<next) else { continue }
      terms.add(
        Catalogue.Term(
          options: options, strength: PackedTerms.strength(of: marks[first]),
          weight: Int(Int32(bitPattern: weights[first]))))
    }
    terms.endRole()
  }

  private func options(in range: Range<Int>) -> SkillOptions? {
    range.count == 1
      ? SkillOptions(Int(skills[range.lowerBound])) : SkillOptions(skills[range].lazy.map { Int($0) })
  }
}
