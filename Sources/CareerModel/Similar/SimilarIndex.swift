/// Finds the roles that are like another in what people do, what they are called and what they ask for.
///
/// Build it once for a source, and ask it about its own roles or those of another source's index.
///
/// Roles are compared in five parts: the words for what people do (summary and tasks), the words of the names (title
/// and aliases), and the fields of knowledge, skills and tools that are asked for. In each part a role is a vector of
/// length 1 over the terms. For words the squares of its coordinates are in proportion to
///
///     how often the role has the word x log2 (roles / roles with the word)
///
/// and for needs to
///
///     weight² x log2 (1 + roles / roles with the need)
///
/// so that the root of a count tells, and rare terms tell more (inverse document frequency, K. Spärck Jones 1972; the
/// product of two such vectors is the coefficient of A. Bhattacharyya 1943). A word for what people do counts only
/// where at least one role in 128 has it; 8 roles are always enough.
///
/// How alike two roles are in a part is the product of their vectors, from 0 to 1, beyond what is to be expected, as
/// in the kappa of J. Cohen 1960: all O*NET occupations ask for the same 68 skills and fields of knowledge in some
/// measure, so that the product is above 0.8 for nearly any two.
///
///     (product - mean) / (1 - mean), the mean being over all roles that the role is compared with
///
/// The similarity is the weighted sum: does 43, names 35, knowledge 16, tools 4 and skills 2 of 100; roles with a sum
/// of 0 or less are not similar. Where one of two roles asks for nothing of a kind, or the other source does not know
/// at least half of what the role asks for, the words stand in for it: three times the weighted mean of their two
/// parts, at most 1, which is roughly what it comes to where both are known.
///
/// A reason is a term of which both roles have more than the mean; its strength is the product of what they have
/// above it, in the measure of its part and by the part's weight. The words of a part make one reason, as strong as
/// its three strongest; what people read in their place is a phrase that both roles have, see `SharedPhrases`.
public struct SimilarIndex: Sendable {
  /// In the order of `SimilarPart.allCases`.
  let parts: [SimilarVectors]
  public let roleCount: Int

  /// The position of an entry is that of its role.
  public init(_ entries: [SimilarEntry]) { self.init(entries) {} }

  /// - Parameter checkpoint: asked again and again; what it throws ends the work.
  public init(_ entries: [SimilarEntry], checkpoint: () throws -> Void) rethrows {
    parts = try SimilarPart.allCases.map { try SimilarVectors($0, of: entries, checkpoint: checkpoint) }
    roleCount = entries.count
  }

  init(parts: [SimilarVectors], roleCount: Int) {
    (self.parts, self.roleCount) = (parts, roleCount)
  }

  /// The other roles of this index, the most similar first; those without any similarity left out.
  public func similar(to role: Int, limit: Int = .max) -> [SimilarRole] {
    SimilarScan(of: role, in: self, among: self, except: role).best(limit)
  }

  /// Whether at most one role in ten that uses any tools uses this one: what most use tells nothing of them.
  func isRare(tool key: String) -> Bool {
    let tools = parts[Int(SimilarPart.tools.rawValue)]
    return tools.number(of: key.utf8).map { 10 * tools.holders[$0].count <= tools.roleCount } ?? false
  }

  /// The roles of another source's index, the most similar first; those without any similarity left out.
  public func similar(to role: Int, in other: SimilarIndex, limit: Int = .max) -> [SimilarRole] {
    SimilarScan(of: role, in: self, among: other).best(limit)
  }
}
