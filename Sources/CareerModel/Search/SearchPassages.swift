/// What the names and passages of all things tell of each word: for each stem the things that it speaks of, and how
/// strongly.
///
/// How strongly is worked out once, as in BM25F (S. Robertson and H. Zaragoza, 2009), so that a search only adds up.
/// The texts of a thing are three parts: what it is (names and description), what people in it do, and what else it
/// asks for. How often a stem comes counts by field, each weighted, and the less the longer the field `f` of a thing
/// is beside the same field of others; what it tells grows with that towards 1, and parts are added by their shares:
///
///     tf = sum of weight f x tf f / (1 - b + b x length f / average length f)
///     tf / (tf + k)
///
/// Where nothing is told of what people do, what it is stands in for that.
struct SearchPassages: Sendable {
  /// For each stem what it speaks of, as `Impact`s, in the order of things.
  let impacts: RaggedArray<UInt32>
  /// How much each stem weighs, see `SearchScore.weight`.
  let weights: [UInt16]

  init(impacts: RaggedArray<UInt32>) {
    self.impacts = impacts
    // Everything of which something is told has some stem; the most common one comes nearest to their number.
    let most = (0..<impacts.count).reduce(0) { max($0, impacts.range(of: $1).count) }
    weights = (0..<impacts.count).map { stem in
      UInt16(clamping: SearchScore.weight(ofWordIn: max(1, impacts.range(of: stem).count), of: max(1, most)))
    }
  }

  /// How strongly a stem speaks for a thing, in 4 bytes.
  struct Impact {
    let packed: UInt32

    init(_ packed: UInt32) { self.packed = packed }

    init(entry: Int, field: SearchPassage.Field?, strength: Int) {
      packed =
        UInt32(truncatingIfNeeded: entry) << 11 | UInt32(field.map { $0.rawValue + 1 } ?? 0) << 8
        | UInt32(min(strength, 255))
    }

    var entry: Int { Int(packed >> 11) }
    /// The field that tells most of it; nil for names.
    var field: SearchPassage.Field? { SearchPassage.Field(rawValue: UInt8(packed >> 8 & 7) &- 1) }
    /// In 64ths of what one part can tell.
    var strength: Int { Int(packed & 255) }
  }

  /// What a stem tells of a thing; nil where it is not in its texts.
  func impact(of stem: Int, on entry: Int) -> Impact? {
    let range = impacts.range(of: stem)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Impact(impacts.elements[middle]).entry < entry { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, Impact(impacts.elements[low]).entry == entry else { return nil }
    return Impact(impacts.elements[low])
  }
}

/// Counts the words of texts, thing by thing.
struct SearchPassagesBuilder {
  /// Where a word stands in the texts of a thing.
  enum Place: Int, CaseIterable {
    case title, alias, description, tasks, skills, work

    fileprivate var part: Int {
      switch self {
      case .title, .alias, .description: 0
      case .tasks, .work: 1
      case .skills: 2
      }
    }

    /// How many times a word counts.
    fileprivate var weight: Double {
      switch self {
      case .title, .tasks, .skills, .work: 1
      case .alias: 0.4
      case .description: 1.5
      }
    }

    fileprivate var field: SearchPassage.Field? {
      switch self {
      case .title, .alias: nil
      case .description: .description
      case .tasks: .tasks
      case .skills: .skills
      case .work: .work
      }
    }

    init(_ kind: SearchName.Kind) { self = kind == .title ? .title : .alias }

    init(_ field: SearchPassage.Field) {
      switch field {
      case .description: self = .description
      case .tasks: self = .tasks
      case .skills: self = .skills
      case .work: self = .work
      }
    }
  }

  /// How parts count: chosen on a part of O*NET's tasks, with those of the occupations asked for left out, and of
  /// titles of vacancies.
  private struct Part {
    let share: Double
    let saturation: Double
    let lengthShare: Double

    static let all = [
      Part(share: 1, saturation: 1.5, lengthShare: 1), Part(share: 1, saturation: 4, lengthShare: 0.6),
      Part(share: 0.3, saturation: 2, lengthShare: 0.6),
    ]
    /// How many times what a thing is counts in the place of what people do: as much as the two tell on average.
    static let standIn = 2.2
  }

  /// For each thing its words, each with its place.
  private var words = RaggedArray<UInt32>()

  mutating func add(_ word: UInt32, at place: Place) { words.add(word << 3 | UInt32(place.rawValue)) }
  mutating func endEntry() { words.endList() }

  /// - Parameters:
  ///   - stems: For each word that was added its stem.
  ///   - count: How many stems there are.
  func passages(stems: [UInt32], count: Int) -> SearchPassages {
    let lengths = words.indices.map(lengths(ofEntry:))
    let averages = Place.allCases.indices.map { place in
      let told = lengths.lazy.map { $0[place] }.filter { $0 > 0 }
      return told.reduce(0, +) / Double(max(1, told.count))
    }
    var amounts = Array(repeating: Place.allCases.map { _ in 0.0 }, count: count)
    let impacts = words.indices.flatMap { entry -> [(stem: Int, impact: UInt32)] in
      var told: [Int] = []
      for element in words[entry] {
        let stem = Int(stems[Int(element >> 3)])
        if amounts[stem].allSatisfy({ $0 == 0 }) { told.append(stem) }
        amounts[stem][Int(element & 7)] += 1
      }
      return told.map { stem in
        defer { for place in Place.allCases { amounts[stem][place.rawValue] = 0 } }
        let impact = impact(of: amounts[stem], lengths: lengths[entry], averages: averages)
        return (
          stem, SearchPassages.Impact(entry: entry, field: impact.field, strength: max(1, impact.strength)).packed
        )
      }
    }
    return SearchPassages(
      impacts: RaggedArray(count: count, empty: 0) { add in for (stem, impact) in impacts { add(stem, impact) } })
  }

  /// For each place how many words stand there.
  private func lengths(ofEntry entry: Int) -> [Double] {
    var lengths = Place.allCases.map { _ in 0.0 }
    for element in words[entry] { lengths[Int(element & 7)] += 1 }
    return lengths
  }

  private func impact(
    of amounts: [Double], lengths: [Double], averages: [Double]
  ) -> (field: SearchPassage.Field?, strength: Int) {
    let told = Part.all.enumerated().map { number, part in
      let count = Place.allCases.reduce(0.0) { sum, place in
        let amount = amounts[place.rawValue]
        guard place.part == number, amount > 0 else { return sum }
        let length = lengths[place.rawValue] / averages[place.rawValue]
        return sum + amount * place.weight / (1 - part.lengthShare + part.lengthShare * length)
      }
      return count / (count + part.saturation)
    }
    let tellsWork = lengths[Place.tasks.rawValue] + lengths[Place.work.rawValue] > 0
    let does = tellsWork ? told[1] : Part.standIn * told[0]
    let sum = told[0] * Part.all[0].share + does * Part.all[1].share + told[2] * Part.all[2].share
    let place = Place.allCases.filter { $0.field != nil && amounts[$0.rawValue] > 0 }
      .max { told[$0.part] * Part.all[$0.part].share < told[$1.part] * Part.all[$1.part].share }
    return (place?.field, Int((64 * sum).rounded()))
  }
}

extension RaggedArray {
  fileprivate var indices: Range<Int> { 0..<count }
}
