/// How much preparation an occupation needs, as a taxonomy groups it; says nothing about junior and senior.
public struct Preparation: Hashable, Sendable {
  /// From 1, the least.
  public let rank: Int
  /// As published, such as "Job Zone Four: Considerable Preparation Needed".
  public let name: String
  /// What it means in education, experience and training, as published; in a short form in our own words.
  public let meaning: String

  public init(rank: Int, name: String, meaning: String) {
    self.rank = rank
    self.name = name
    self.meaning = meaning
  }
}
