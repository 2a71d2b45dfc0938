/// A thing that can be found, and what it is called.
public struct SearchEntry: Sendable {
  public let item: SearchResult.Item
  public let title: String
  /// Other names for the same thing.
  public let aliases: [String]
  /// What it takes in, such as Scrum and Kanban for agile working.
  public let covered: [String]
  /// How central it is among its kind, which decides between equals.
  public let prominence: Int

  public init(
    _ item: SearchResult.Item, title: String, aliases: [String] = [], covered: [String] = [], prominence: Int = 0
  ) {
    self.item = item
    self.title = title
    self.aliases = aliases
    self.covered = covered
    self.prominence = prominence
  }

  var texts: [(kind: SearchName.Kind, text: String)] {
    [(.title, title)] + aliases.map { (.alias, $0) } + covered.map { (.covered, $0) }
  }

  /// Whether it stands before another that answers as well.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (category, other) = (left.item.category.number, right.item.category.number)
    if category != other { return category < other }
    if left.prominence != right.prominence { return left.prominence > right.prominence }
    let (length, otherLength) = (left.title.utf8.count, right.title.utf8.count)
    if length != otherLength { return length < otherLength }
    return (left.title, left.item.identifier) < (right.title, right.item.identifier)
  }
}

extension Search {
  /// Over everything that a catalogue can be searched for.
  init(_ content: CatalogueContent, _ index: CatalogueIndex, checkpoint: () throws -> Void) rethrows {
    let (demand, links) = (index.demand.value, index.links.value)
    let roles = content.roles.enumerated().map { position, role in
      SearchEntry(
        .role(role.id), title: role.title, aliases: role.aliases,
        prominence: links.moves(from: position).count + links.moves(to: position).count)
    }
    let skills = try content.skills.enumerated().map { position, skill in
      try checkpoint()
      let texts = skill.texts
      let covered = (texts.covers ?? "").split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
      return SearchEntry(
        .skill(skill.id), title: skill.name, aliases: texts.aliases, covered: covered,
        prominence: demand.roles[position].count)
    }
    let topics = content.topics.map { SearchEntry(.topic($0.id), title: $0.title) }
    let tutors = content.tutors.map { SearchEntry(.tutor($0.id), title: $0.name, prominence: $0.reviews) }
    try self.init(roles + skills + topics + tutors, checkpoint: checkpoint)
  }
}
