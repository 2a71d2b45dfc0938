/// A field of work that roles belong to, such as web development.
public struct Track: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Track>

  public let id: ID
  public let name: String
  /// The field in a newcomer's words, such as "making websites".
  public let plainly: String
  public let workplaces: Workplaces
  public let outlook: [CitedText]

  public init(id: ID, name: String, plainly: String, workplaces: Workplaces, outlook: [CitedText] = []) {
    self.id = id
    self.name = name
    self.plainly = plainly
    self.workplaces = workplaces
    self.outlook = outlook
  }
}

/// Kinds of employer, and who says so.
public struct Workplaces: Hashable, Sendable {
  public let names: [String]
  public let sources: [Source.ID]

  public init(names: [String], sources: [Source.ID]) {
    self.names = names
    self.sources = sources
  }
}
