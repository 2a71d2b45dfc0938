@testable import CareerModel

/// Similar roles as they are told at `SimilarIndex`, with dictionaries, one pair of roles after another.
///
/// Takes words that are written small, apart by blanks, and with an "s" for a plural at most.
struct SimilarNaive {
  typealias Vector = [String: Int]

  private let entries: [SimilarEntry]
  /// For each part the vectors of all roles.
  private var vectors: [String: [Vector]] = [:]

  init(_ entries: [SimilarEntry]) {
    self.entries = entries
    for (part, _) in Self.weights { vectors[part] = vectors(of: part) }
  }

  private static let weights: [(part: String, weight: Int)] = [
    ("does", 43), ("names", 35), ("knowledge", 16), ("skills", 2), ("tools", 4),
  ]

  /// The other roles of this source, or the roles of another.
  func similar(to role: Int, in other: SimilarNaive? = nil) -> [SimilarRole] {
    let target = other ?? self
    var found: [(role: Int, total: Int)] = []
    for candidate in target.entries.indices where other != nil || candidate != role {
      let total = total(role, candidate, in: other)
      if total > 0 { found.append((candidate, total)) }
    }
    found.sort { $0.total != $1.total ? $0.total > $1.total : $0.role < $1.role }
    return found.map { candidate, total in
      SimilarRole(
        role: candidate, similarity: (total * 100 + 524_288) / 1_048_576, reasons: reasons(role, candidate, in: other))
    }
  }

  private func total(_ role: Int, _ candidate: Int, in other: SimilarNaive?) -> Int {
    var likeness: [String: Int] = [:]
    for (part, _) in Self.weights { likeness[part] = self.likeness(part, role, candidate, in: other) }
    let texts = 43 * (likeness["does"] ?? 0) + 35 * (likeness["names"] ?? 0)
    let standIn = min(1_048_576, 3 * texts / 78)
    return texts + 16 * (likeness["knowledge"] ?? standIn) + 2 * (likeness["skills"] ?? standIn)
      + 4 * (likeness["tools"] ?? standIn)
  }

  private func likeness(_ part: String, _ role: Int, _ candidate: Int, in other: SimilarNaive?) -> Int? {
    let vectors = compared(part, with: role, in: other)
    guard let own = comparable(part, role, in: other), !vectors[candidate].isEmpty else { return nil }
    let mean = mean(own, vectors)
    return max(-1_048_576, (Self.product(own, vectors[candidate]) - mean) * 1_048_576 / (16_777_216 - mean))
  }

  /// The vectors of the roles that one is compared with; its own is empty among them.
  private func compared(_ part: String, with role: Int, in other: SimilarNaive?) -> [Vector] {
    var vectors = (other ?? self).vectors[part] ?? []
    if other == nil { vectors[role] = [:] }
    return vectors
  }

  /// The role's vector where the other roles can be asked about it.
  private func comparable(_ part: String, _ role: Int, in other: SimilarNaive?) -> Vector? {
    let terms = Set(((other ?? self).vectors[part] ?? []).flatMap(\.keys))
    let own = (vectors[part] ?? [])[role].filter { terms.contains($0.key) }
    if part == "does" || part == "names" { return own.isEmpty ? nil : own }
    return Self.product(own, own) > 8_388_608 ? own : nil
  }

  private func mean(_ own: Vector, _ vectors: [Vector]) -> Int {
    vectors.map { Self.product(own, $0) }.reduce(0, +) / max(1, vectors.filter { !$0.isEmpty }.count)
  }

  private static func product(_ left: Vector, _ right: Vector) -> Int {
    left.map { $0.value * (right[$0.key] ?? 0) }.reduce(0, +)
  }

  // Vectors.

  private func vectors(of part: String) -> [Vector] {
    let amounts = entries.map { self.amounts(part, $0) }
    let all = amounts.filter { !$0.isEmpty }.count
    return amounts.map { own in
      let squares = own.map { term, amount in (term, amount * rarity(part, term, amounts, all)) }
      let sum = squares.map(\.1).reduce(0, +)
      return Dictionary(uniqueKeysWithValues: squares.filter { $0.1 > 0 }.map { ($0.0, Self.root($0.1, of: sum)) })
    }
  }

  private func amounts(_ part: String, _ entry: SimilarEntry) -> [String: Int] {
    var amounts: [String: Int] = [:]
    switch part {
    case "does", "names":
      for text in part == "does" ? entry.sentences : [entry.title] + entry.aliases {
        for word in text.split(separator: " ") { amounts[Self.singular(String(word)), default: 0] += 1 }
      }
    default:
      let needs = part == "knowledge" ? entry.knowledge : part == "skills" ? entry.skills : entry.tools
      for need in needs { amounts[need.key] = max(amounts[need.key] ?? 0, need.weight * need.weight) }
    }
    return amounts
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private func rarity(_ part: String, _ term: String, _ amounts: [[String: Int]], _ all: Int) -> Int {
    let some = amounts.filter { $0[term] != nil }.count
    switch part {
    case "does" where some < 8 && some < all / 128: return 0
    case "does", "names": return Self.logarithm(all) - Self.logarithm(some)
    default: return Self.logarithm(all + some) - Self.logarithm(some)
    }
  }

  private static func logarithm(_ number: Int) -> Int {
    var (power, exponent) = (1, 0)
    while power * 2 <= number { (power, exponent) = (power * 2, exponent + 1) }
    return 64 * exponent + 64 * (number - power) / power
  }

  private static func root(_ square: Int, of sum: Int) -> Int {
    var (low, high) = (0, 4096)
    while low + 1 < high {
      let middle = (low + high) / 2
      if middle * middle * sum <= square * 16_777_216 { low = middle } else { high = middle }
    }
    return low
  }

  // Reasons.

  private func reasons(_ role: Int, _ candidate: Int, in other: SimilarNaive?) -> [SimilarReason] {
    var reasons: [(reason: SimilarReason, strength: Int)] = []
    for (part, weight) in Self.weights {
      let vectors = compared(part, with: role, in: other)
      guard let own = comparable(part, role, in: other) else { continue }
      let shared = own.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.compactMap { term in
        strength(term, own, vectors[candidate], vectors).map { (term: term, strength: weight * $0) }
      }
      switch part {
      case "does", "names":
        let words = Array(shared.enumerated()).sorted {
          ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
        }.map(\.element)
        let forms = words.map { (other ?? self).usualForm($0.term, part) }
        let reason: SimilarReason = part == "does" ? .does(forms) : .names(forms)
        if !words.isEmpty { reasons.append((reason, words.prefix(3).map(\.strength).reduce(0, +))) }
      case "knowledge": reasons += shared.map { (.knowledge($0.term), $0.strength) }
      case "skills": reasons += shared.map { (.skill($0.term), $0.strength) }
      default: reasons += shared.map { (.tool($0.term), $0.strength) }
      }
    }
    var strongest: [SimilarReason] = []
    while strongest.count < SimilarRole.mostReasons, let most = reasons.map(\.strength).max(),
      let place = reasons.firstIndex(where: { $0.strength == most })
    {
      strongest.append(reasons.remove(at: place).reason)
    }
    return strongest
  }

  /// Before the part's weight.
  private func strength(_ term: String, _ own: Vector, _ candidate: Vector, _ vectors: [Vector]) -> Int? {
    let holders = vectors.filter { !$0.isEmpty }.count
    let mean = vectors.map { $0[term] ?? 0 }.reduce(0, +) / max(1, holders)
    guard let left = own[term], let right = candidate[term], left > mean, right > mean else { return nil }
    return (left - mean) * (right - mean) * 1_048_576 / (16_777_216 - self.mean(own, vectors))
  }

  private func usualForm(_ word: String, _ part: String) -> String {
    var counts: [String: Int] = [:]
    for entry in entries {
      for text in part == "does" ? entry.sentences : [entry.title] + entry.aliases {
        for form in text.split(separator: " ").map(String.init) where Self.singular(form) == word {
          counts[form, default: 0] += 1
        }
      }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? word
  }
}
