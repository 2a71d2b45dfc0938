/// What the roles of an index have of one part: for each role a vector of length 1 over the terms of that part.
struct SimilarVectors: Sendable {
  /// The terms, sorted by their bytes: words or keys.
  let terms: RaggedArray<UInt8>
  /// For each term the word to show; none where terms are shown as they are.
  let forms: RaggedArray<UInt8>
  /// For each role its terms, as `Component`s in the order of the terms.
  let roles: RaggedArray<UInt32>
  /// For each term the roles that have it, as `Component`s.
  let holders: RaggedArray<UInt32>
  /// How many roles have anything of this part.
  let roleCount: Int

  /// A number of a term or a role below `most`, and a coordinate, in one.
  struct Component {
    /// The coordinate 1.
    static let one = 1 << 12
    static let most = 1 << 20

    let number: Int
    /// In 4096ths, below 1.
    let coordinate: Int

    init(number: Int, coordinate: Int) {
      self.number = number
      self.coordinate = min(coordinate, Self.one - 1)
    }

    init(_ packed: UInt32) {
      number = Int(packed >> 12)
      coordinate = Int(packed & 0xFFF)
    }

    var packed: UInt32 { UInt32(number) << 12 | UInt32(coordinate) }
  }

  init(terms: RaggedArray<UInt8>, forms: RaggedArray<UInt8>, roles: RaggedArray<UInt32>) {
    (self.terms, self.forms, self.roles) = (terms, forms, roles)
    holders = roles.transposed(to: terms.count)
    roleCount = (0..<roles.count).count { !roles[$0].isEmpty }
  }

  func has(_ role: Int) -> Bool { !roles[role].isEmpty }

  func components(of role: Int) -> some Collection<Component> { roles[role].lazy.map(Component.init) }

  /// The number of a term.
  func number(of term: some Collection<UInt8>) -> Int? {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].lexicographicallyPrecedes(term) { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].elementsEqual(term) ? low : nil
  }

  func shown(_ term: Int) -> String { forms.count == 0 ? terms.text(term) : forms.text(term) }
}

extension RaggedArray<UInt32> {
  /// For each term the roles that have it; the lists hold packed components.
  fileprivate func transposed(to count: Int) -> RaggedArray<UInt32> {
    RaggedArray(count: count, empty: 0) { add in
      for role in 0..<self.count {
        for component in self[role].lazy.map(SimilarVectors.Component.init) {
          add(component.number, SimilarVectors.Component(number: role, coordinate: component.coordinate).packed)
        }
      }
    }
  }
}
