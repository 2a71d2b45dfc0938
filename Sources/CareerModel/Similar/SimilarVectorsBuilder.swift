extension SimilarVectors {
  /// The vectors of all roles, told at `SimilarIndex`.
  init(_ part: SimilarPart, of entries: [SimilarEntry], checkpoint: () throws -> Void) rethrows {
    if part.isText {
      var words = SimilarWords()
      let counts = try entries.map { entry in
        try checkpoint()
        return words.counts(in: entry.texts(of: part))
      }
      try self.init(part, amounts: counts, terms: words.all, forms: words.usualForms, checkpoint: checkpoint)
    } else {
      var keys = SimilarTerms()
      let squares = try entries.map { entry in
        try checkpoint()
        return Dictionary(
          entry.needs(of: part).map { (keys.number(of: $0.key), $0.weight * $0.weight) }, uniquingKeysWith: max)
      }
      try self.init(part, amounts: squares, terms: keys.terms, forms: [], checkpoint: checkpoint)
    }
  }

  /// - Parameter amounts: for each role its terms with what the squares of their coordinates are in proportion to,
  ///   before rarity.
  private init(
    _ part: SimilarPart, amounts: [[Int: Int]], terms: [String], forms: [String], checkpoint: () throws -> Void
  ) rethrows {
    var holders = Array(repeating: 0, count: terms.count)
    for term in amounts.joined() { holders[term.key] += 1 }
    let all = amounts.count { !$0.isEmpty }
    let least = part.leastRoles(of: all)
    let rarities = holders.map { $0 < least ? 0 : part.rarity(ofTermIn: $0, of: all) }
    let kept = terms.indices.filter { rarities[$0] > 0 }
      .sorted { terms[$0].utf8.lexicographicallyPrecedes(terms[$1].utf8) }
    var places = Array(repeating: 0, count: terms.count)
    for (place, term) in kept.enumerated() { places[term] = place }

    var roles = RaggedArray<UInt32>()
    for amounts in amounts {
      try checkpoint()
      let squares = amounts.filter { rarities[$0.key] > 0 }.map { (place: places[$0.key], $0.value * rarities[$0.key]) }
        .sorted { $0.place < $1.place }
      let sum = squares.reduce(0) { $0 + $1.1 }
      roles.append(
        squares.map { Component(number: $0.place, coordinate: Self.coordinate(square: $0.1, of: sum)).packed })
    }
    self.init(
      terms: RaggedArray(kept.map { Array(terms[$0].utf8)[...] }),
      forms: RaggedArray(forms.isEmpty ? [] : kept.map { Array(forms[$0].utf8)[...] }), roles: roles)
  }

  /// The root of a share, in 4096ths, rounded down.
  private static func coordinate(square: Int, of sum: Int) -> Int {
    // The root of a whole number as small as this comes out right in floating point on every machine (IEEE 754).
    Int(Double(square * Component.one * Component.one / sum).squareRoot())
  }
}

extension SimilarEntry {
  fileprivate func texts(of part: SimilarPart) -> [String] { part == .names ? [title] + aliases : sentences }

  fileprivate func needs(of part: SimilarPart) -> [Need] {
    switch part {
    case .does, .names: []
    case .knowledge: knowledge
    case .skills: skills
    case .tools: tools
    }
  }
}
