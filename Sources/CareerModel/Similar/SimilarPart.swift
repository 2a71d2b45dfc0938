/// What roles are compared by.
///
/// Indexes on disk hold the parts under these numbers, which stay as they are.
enum SimilarPart: UInt8, CaseIterable {
  case does = 0
  case names = 1
  case knowledge = 2
  case skills = 3
  case tools = 4

  /// What it counts for in the similarity, in hundredths.
  ///
  /// Chosen on the O*NET occupations at even positions, so as to find most of their primary related occupations.
  var weight: Int {
    switch self {
    case .does: 43
    case .names: 35
    case .knowledge: 16
    case .skills: 2
    case .tools: 4
    }
  }

  /// Whether it is made of words, which every source has, rather than of what a source asks for by keys of its own.
  var isText: Bool { self == .does || self == .names }

  /// The fewest roles that must have a term for it to count: words that hardly anybody else uses for what people do
  /// only make roles with long texts unlike all others.
  func leastRoles(of all: Int) -> Int { self == .does ? min(max(all / 128, 1), 8) : 1 }

  /// The rarity of a term that some of all roles have, in 64ths: the binary logarithm of all / some for words, so that
  /// those of every role fall out, and of 1 + all / some for needs, since even one that all have matters by its weight.
  func rarity(ofTermIn roles: Int, of all: Int) -> Int {
    BinaryLogarithm.sixtyFourths(of: isText ? all : all + roles) - BinaryLogarithm.sixtyFourths(of: roles)
  }
}
