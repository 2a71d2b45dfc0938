/// A thing that can be found: what it is called, and what is told about it.
public struct SearchEntry: Sendable {
  public let item: SearchResult.Item
  public let title: String
  /// Other names for the same thing.
  public let aliases: [String]
  /// What it takes in, such as Scrum and Kanban for agile working.
  public let covered: [String]
  public let passages: [SearchPassage]
  /// How central it is among its kind, which decides between equals.
  public let prominence: Int
  /// How many people work in it; 0 where that is not known.
  public let employment: Int

  public init(
    _ item: SearchResult.Item, title: String, aliases: [String] = [], covered: [String] = [],
    passages: [SearchPassage] = [], prominence: Int = 0, employment: Int = 0
  ) {
    self.item = item
    self.title = title
    self.aliases = aliases
    self.covered = covered
    self.passages = passages
    self.prominence = prominence
    self.employment = employment
  }

  var names: [(kind: SearchName.Kind, text: String)] {
    [(.title, title)] + aliases.map { (.alias, $0) } + covered.map { (.covered, $0) }
  }

  /// Whether it stands before another that answers as well.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (category, other) = (left.item.category.number, right.item.category.number)
    if category != other { return category < other }
    if left.employment != right.employment { return left.employment > right.employment }
    if left.prominence != right.prominence { return left.prominence > right.prominence }
    let (length, otherLength) = (left.title.utf8.count, right.title.utf8.count)
    if length != otherLength { return length < otherLength }
    return (left.title, left.item.identifier) < (right.title, right.item.identifier)
  }
}

/// Something that is told about a thing beside its names.
public struct SearchPassage: Hashable, Sendable {
  public enum Field: UInt8, CaseIterable, Hashable, Sendable {
    // Indexes on disk hold these.
    case description = 0
    /// What people in a role do.
    case tasks = 1
    /// What a role asks for.
    case skills = 2
    /// What it asks for, of a role of which that tells more than its tasks do.
    case work = 3
  }

  public let field: Field
  public let text: String

  public init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}

extension Search {
  /// Over everything that a catalogue can be searched for.
  init(_ content: CatalogueContent, _ index: CatalogueIndex, checkpoint: () throws -> Void) rethrows {
    let (demand, links) = (index.demand.value, index.links.value)
    let roles = try content.roles.enumerated().map { position, role in
      try checkpoint()
      let texts = role.texts
      return SearchEntry(
        .role(role.id), title: role.title, aliases: texts.aliases, passages: content.passages(of: texts, index),
        prominence: links.moves(from: position).count + links.moves(to: position).count,
        employment: role.employment ?? 0)
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
    try self.init(roles + skills + topics + tutors, everyday: content.words, checkpoint: checkpoint)
  }
}

extension CatalogueContent {
  fileprivate func passages(of texts: RoleTexts, _ index: CatalogueIndex) -> [SearchPassage] {
    let asked = texts.requirements.flatMap { requirement in
      let field: SearchPassage.Field =
        dataset.traits.isReadByItsSkills && requirement.strength == .essential ? .work : .skills
      return requirement.options.compactMap(index.skillPosition).map { SearchPassage(field, skills[$0].name) }
    }
    return texts.summary.map { SearchPassage(.description, $0.text) }
      + texts.responsibilities.map { SearchPassage(.tasks, $0.text) } + asked
  }
}
