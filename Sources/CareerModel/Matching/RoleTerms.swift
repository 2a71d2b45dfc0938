/// What every role of a catalogue asks for, by role position and in the order of the role's requirements.
///
/// Kept in columns: taxonomies hold hundreds of thousands of requirements, which take seven bytes each this way and are
/// read from disk nearly as they lie there.
public struct RoleTerms: RandomAccessCollection, Sendable {
  private let columns: Columns

  public init(_ terms: [[Catalogue.Term]] = []) {
    var builder = Builder(roleCount: terms.count, termCount: terms.reduce(0) { $0 + $1.count })
    for terms in terms { builder.addRole(terms) }
    self = builder.terms
  }

  fileprivate init(_ columns: Columns) { self.columns = columns }

  public var startIndex: Int { 0 }
  public var endIndex: Int { columns.skills.count }

  public subscript(role: Int) -> List { List(columns: columns, range: columns.skills.range(of: role)) }

  /// The requirements of one role.
  public struct List: RandomAccessCollection, Sendable {
    fileprivate let columns: Columns
    fileprivate let range: Range<Int>

    public var startIndex: Int { 0 }
    public var endIndex: Int { range.count }
    public subscript(index: Int) -> Catalogue.Term { columns.term(range.lowerBound + index) }
  }

  /// Shared by all lists.
  fileprivate final class Columns: Sendable {
    /// Of each role's terms the positions of their skills; of a one-of group -1 less its place in `groups`.
    let skills: RaggedArray<Int32>
    /// Of each term, as they stand in `skills`.
    let weights: [Int16]
    let strengths: [Strength]
    let groups: [SkillOptions]

    init(_ builder: Builder) {
      skills = builder.skills
      weights = builder.weights
      strengths = builder.strengths
      groups = builder.groups
    }

    @inline(__always)
    func term(_ index: Int) -> Catalogue.Term {
      let skill = Int(skills.elements[index])
      return Catalogue.Term(
        options: skill >= 0 ? SkillOptions(skill) : groups[-1 - skill], strength: strengths[index],
        weight: Int(weights[index]))
    }
  }
}

extension RoleTerms {
  /// Puts the terms of one role after another together.
  public struct Builder {
    fileprivate var skills = RaggedArray<Int32>()
    fileprivate var weights: [Int16] = []
    fileprivate var strengths: [Strength] = []
    fileprivate var groups: [SkillOptions] = []

    /// - Parameters:
    ///   - roleCount: How many roles to make room for.
    ///   - termCount: How many terms of all of them.
    public init(roleCount: Int, termCount: Int) {
      skills.reserveCapacity(lists: roleCount, elements: termCount)
      weights.reserveCapacity(termCount)
      strengths.reserveCapacity(termCount)
    }

    /// Adds a term to the role that is being put together.
    public mutating func add(_ term: Catalogue.Term) {
      if term.options.count == 1 {
        skills.add(Int32(truncatingIfNeeded: term.options[0]))
      } else {
        skills.add(Int32(truncatingIfNeeded: -1 - groups.count))
        groups.append(term.options)
      }
      weights.append(Int16(clamping: term.weight))
      strengths.append(term.strength)
    }

    /// The terms that come next are those of the next role.
    public mutating func endRole() { skills.endList() }

    public mutating func addRole(_ terms: some Sequence<Catalogue.Term>) {
      for term in terms { add(term) }
      endRole()
    }

    /// Adds roles of which each term asks for one skill, column by column, which is far quicker than one by one.
    ///
    /// - Parameters:
    ///   - counts: How many terms each role has.
    ///   - skills: The position of the skill of each term.
    public mutating func addRoles(counts: [Int32], skills: [Int32], weights: [Int16], strengths: [Strength]) {
      self.skills.append(counts: counts.lazy.map(Int.init), elements: skills)
      self.weights += weights
      self.strengths += strengths
    }

    fileprivate mutating func add(_ columns: Columns, firstSkill: Int) {
      let firstGroup = Int32(groups.count)
      let offset = Int32(truncatingIfNeeded: firstSkill)
      skills.append(
        counts: (0..<columns.skills.count).lazy.map { columns.skills.range(of: $0).count },
        elements: columns.skills.elements.lazy.map { $0 >= 0 ? $0 + offset : $0 - firstGroup })
      weights.append(contentsOf: columns.weights)
      strengths.append(contentsOf: columns.strengths)
      groups.append(contentsOf: columns.groups.lazy.map { $0.moved(by: firstSkill) })
    }

    public var terms: RoleTerms { RoleTerms(Columns(self)) }
  }

  /// How many terms there are of all roles.
  public var termCount: Int { columns.skills.elements.count }

  /// Those of several catalogues one after the other, whose skills follow each other too.
  init(joining parts: [(terms: RoleTerms, firstSkill: Int)]) {
    var builder = Builder(
      roleCount: parts.reduce(0) { $0 + $1.terms.count }, termCount: parts.reduce(0) { $0 + $1.terms.termCount })
    for part in parts { builder.add(part.terms.columns, firstSkill: part.firstSkill) }
    self = builder.terms
  }
}

extension RoleTerms: Equatable {
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) { $0.elementsEqual($1) } }
}

extension SkillOptions {
  /// The same where the skills stand so many positions further on.
  fileprivate func moved(by offset: Int) -> Self { SkillOptions(lazy.map { $0 + offset }) ?? self }
}
