import CareerModel

/// A requirement with its skills by position: six bytes or so for most of the hundred thousand of a taxonomy.
struct PackedRequirement {
  let requirement: Requirement
  let options: [Int]

  /// Requirements whose skills have a position.
  static func all(_ requirements: [Requirement], position: (Skill.ID) -> Int?) -> [Self] {
    requirements.compactMap { requirement in
      let options = requirement.options.compactMap(position)
      return options.isEmpty ? nil : Self(requirement: requirement, options: options)
    }
  }

  /// What is told in the first byte.
  fileprivate struct Traits: OptionSet {
    let rawValue: UInt8

    static let advantage = Self(rawValue: 1)
    static let severalOptions = Self(rawValue: 2)
    static let verdicts = Self(rawValue: 4)
    static let rating = Self(rawValue: 8)
    static let importance = Self(rawValue: 16)
    static let level = Self(rawValue: 32)
    static let hot = Self(rawValue: 64)
    static let inDemand = Self(rawValue: 128)
  }

  fileprivate var traits: Traits {
    var traits: Traits = []
    if requirement.strength == .advantage { traits.insert(.advantage) }
    if options.count > 1 { traits.insert(.severalOptions) }
    if !requirement.verdicts.isEmpty { traits.insert(.verdicts) }
    guard let rating = requirement.rating else { return traits }
    traits.insert(.rating)
    if rating.importance != nil { traits.insert(.importance) }
    if rating.level != nil { traits.insert(.level) }
    if rating.isHot { traits.insert(.hot) }
    if rating.isInDemand { traits.insert(.inDemand) }
    return traits
  }
}

extension PackedWriter {
  mutating func write(_ packed: PackedRequirement) {
    let (requirement, traits) = (packed.requirement, packed.traits)
    write(byte: traits.rawValue)
    if traits.contains(.severalOptions) { write(count: packed.options.count) }
    for option in packed.options { write(count: option) }
    write(integer: requirement.weight)
    if let importance = requirement.rating?.importance { write(integer: importance) }
    if let level = requirement.rating?.level { write(integer: level) }
    if traits.contains(.verdicts) {
      write(requirement.verdicts) {
        $0.write(shared: $1.source.rawValue)
        $0.write(choice: $1.strength)
      }
    }
  }
}

extension PackedReader {
  /// - Parameter skills: The ids of all skills by position.
  mutating func requirement(skills: [Skill.ID]) throws(PackingError) -> Requirement {
    let traits = PackedRequirement.Traits(rawValue: try byte())
    let options = try options(traits.contains(.severalOptions) ? count() : 1, skills)
    let weight = try integer(in: 1...Int(Int32.max))
    let importance = try traits.contains(.importance) ? integer(in: Self.figures) : nil
    let level = try traits.contains(.level) ? integer(in: Self.figures) : nil
    let verdicts = try traits.contains(.verdicts) ? verdicts() : []
    return Requirement(
      options: options, strength: traits.contains(.advantage) ? .advantage : .essential, weight: weight,
      verdicts: verdicts,
      rating: traits.contains(.rating)
        ? Rating(
          importance: importance, level: level, isHot: traits.contains(.hot), isInDemand: traits.contains(.inDemand))
        : nil)
  }

  /// What publishers rate in: hundredths of scales that end at 7.
  static var figures: ClosedRange<Int> { 0...1000 }

  private mutating func options(_ count: Int, _ skills: [Skill.ID]) throws(PackingError) -> [Skill.ID] {
    guard count > 0 else { throw .leadsNowhere }
    var options: [Skill.ID] = []
    options.reserveCapacity(min(count, 4096))
    for _ in 0..<count {
      let position = try number()
      guard position < skills.count else { throw .leadsNowhere }
      options.append(skills[Int(position)])
    }
    return options
  }

  private mutating func verdicts() throws(PackingError) -> [Verdict] {
    try list { reader throws(PackingError) in
      Verdict(source: Source.ID(try reader.sharedText()), strength: try reader.choice())
    }
  }
}
