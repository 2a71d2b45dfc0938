/// One of the seven rungs that roles stand on, from Entry (1) to Executive (7).
public struct Level: Hashable, Sendable {
  public let rank: Int
  public let name: String
  public let meaning: String

  public init(rank: Int, name: String, meaning: String) {
    self.rank = rank
    self.name = name
    self.meaning = meaning
  }

  /// The highest rank that counts as a first job (Junior).
  public static let highestFirstJob = 2
}
