/// A role as it is compared with others: what it is called, what people in it do, and what it asks for.
public struct SimilarEntry: Sendable {
  public let title: String
  /// Other names of the role.
  public let aliases: [String]
  /// Its summary and its tasks.
  public let sentences: [String]
  public let knowledge: [Need]
  public let skills: [Need]
  public let tools: [Need]

  /// Something that a role asks for.
  public struct Need: Hashable, Sendable {
    /// The same wherever the same thing is asked for, in all sources.
    public let key: String
    /// How much it matters beside the role's other needs of its kind, from 1 to 10,000.
    public let weight: Int

    /// A weight out of range counts as the nearest that is not.
    public init(_ key: String, weight: Int = 1) {
      self.key = key
      self.weight = min(max(weight, 1), 10_000)
    }
  }

  public init(
    title: String, aliases: [String] = [], sentences: [String] = [], knowledge: [Need] = [], skills: [Need] = [],
    tools: [Need] = []
  ) {
    self.title = title
    self.aliases = aliases
    self.sentences = sentences
    self.knowledge = knowledge
    self.skills = skills
    self.tools = tools
  }
}
