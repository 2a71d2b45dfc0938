/// Compares one role with all roles of an index in one part.
struct SimilarComparison {
  private typealias Component = SimilarVectors.Component

  let part: SimilarPart
  private let vectors: SimilarVectors
  /// The role's vector over the terms of the index, in their order.
  private let vector: [(term: Int, coordinate: Int)]
  /// Of each of those terms the mean coordinate over the other roles that have anything of this part.
  private let means: [Int]
  /// Whether the role has anything of this part that the index can be asked about.
  private let isKnown: Bool
  /// For each role of the index the product of its vector and this one, in 2^24ths.
  private let products: [UInt32]
  /// The mean product of the other roles of the index that have anything of this part.
  private let mean: Int

  /// The unit of likeness.
  static let one = 1 << 20

  /// The unit of products.
  private static let productOne = Component.one * Component.one

  /// - Parameter excluded: The role itself, where it is one of the index, since it is not compared with itself.
  init(
    _ part: SimilarPart, of role: Int, in own: SimilarVectors, among vectors: SimilarVectors, except excluded: Int?
  ) {
    let isSame = own.terms == vectors.terms
    let vector = own.components(of: role).compactMap { component in
      (isSame ? component.number : vectors.number(of: own.terms[component.number]))
        .map { (term: $0, coordinate: component.coordinate) }
    }
    // Where the index does not even know half of what is asked for, it speaks of needs in terms of its own.
    let known = vector.reduce(0) { $0 + $1.coordinate * $1.coordinate }
    isKnown = part.isText ? !vector.isEmpty : 2 * known > Self.productOne
    let others = max(1, vectors.roleCount - (excluded.map(vectors.has) == true ? 1 : 0))
    var products = Array(repeating: UInt32(0), count: vectors.roles.count)
    means = vector.map { term, coordinate in
      var sum = 0
      for holder in vectors.holders[term].lazy.map(Component.init) {
        // Damaged vectors may be longer than 1.
        products[holder.number] &+= UInt32(coordinate * holder.coordinate)
        if holder.number != excluded { sum += holder.coordinate }
      }
      return sum / others
    }
    let own = excluded.map { Int(products[$0]) } ?? 0
    mean = (products.reduce(0) { $0 + Int($1) } - own) / others
    (self.part, self.vectors, self.vector, self.products) = (part, vectors, vector, products)
  }

  /// How alike the role and one of the index are, from -1 to 1 in units of `one`; nil when one of the two has nothing
  /// of this part.
  func likeness(to role: Int) -> Int? {
    guard isKnown, vectors.has(role) else { return nil }
    let likeness = (Int(products[role]) - mean) * Self.one / max(1, Self.productOne - mean)
    return min(max(likeness, -Self.one), Self.one)
  }

  /// What speaks for one role of the index, the first term's first.
  func reasons(_ role: Int) -> [(reason: SimilarReason, strength: Int)] {
    guard isKnown else { return [] }
    var reasons: [(term: Int, strength: Int)] = []
    var place = 0
    for component in vectors.components(of: role) {
      while place < vector.count, vector[place].term < component.number { place += 1 }
      guard place < vector.count, vector[place].term == component.number else { continue }
      let (own, mean) = (vector[place], means[place])
      guard own.coordinate > mean, component.coordinate > mean else { continue }
      let strength = part.weight * ((own.coordinate - mean) * (component.coordinate - mean) * Self.one)
      reasons.append((own.term, strength / max(1, Self.productOne - self.mean)))
    }
    guard part.isText else { return reasons.map { (reason(for: [vectors.shown($0.term)]), $0.strength) } }
    let words = reasons.sorted { ($1.strength, $0.term) < ($0.strength, $1.term) }
    if words.isEmpty { return [] }
    return [(reason(for: words.map { vectors.shown($0.term) }), words.prefix(3).reduce(0) { $0 + $1.strength })]
  }

  private func reason(for terms: [String]) -> SimilarReason {
    switch part {
    case .does: .does(terms)
    case .names: .names(terms)
    case .knowledge: .knowledge(terms[0])
    case .skills: .skill(terms[0])
    case .tools: .tool(terms[0])
    }
  }
}
