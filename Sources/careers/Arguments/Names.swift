import CareerModel

/// Finds what people name on the command line, in one catalogue; roles and skills are found by `CommandContext`.
struct Names {
  let catalogue: Catalogue

  /// Nothing has a name of this many bytes, and comparing takes its square.
  static let longest = 200

  func track(_ text: String) throws(NameError) -> Track { try find(text, among: catalogue.tracks, kind: .track) }
  func topic(_ text: String) throws(NameError) -> GuideTopic { try find(text, among: catalogue.topics, kind: .topic) }
  func tutor(_ text: String) throws(NameError) -> Tutor { try find(text, among: catalogue.tutors, kind: .tutor) }
  func source(_ text: String) throws(NameError) -> Source { try find(text, among: catalogue.sources, kind: .source) }

  func activity(_ text: String) throws(NameError) -> Activity {
    try find(text, among: catalogue.activities, kind: .activity)
  }

  /// A level by its number or name, or by either half of a name such as "Head / Architect".
  func level(_ text: String) throws(NameError) -> Level {
    try find(text, among: catalogue.levels.map(NamedLevel.init), kind: .level).level
  }

  private func find<Entity: Named>(_ text: String, among entities: [Entity], kind: NameError.Kind)
    throws(NameError) -> Entity
  {
    let lookup = text.utf8.count <= Self.longest ? Lookup(text, among: entities) : .unknown(nearest: [])
    func named(_ ids: [Entity.ID]) -> [NameCandidate] {
      ids.compactMap { id in entities.first { $0.id == id } }
        .map { NameCandidate(id: $0.id.rawValue, name: $0.names.first ?? "") }
    }
    switch lookup {
    case .found(let id):
      if let entity = entities.first(where: { $0.id == id }) { return entity }
      throw NameError(kind: kind, text: text, problem: .unknown(nearest: []))
    case .ambiguous(let ids): throw NameError(kind: kind, text: text, problem: .ambiguous(among: named(ids)))
    case .unknown(let ids):
      let isOfFew = ids.isEmpty && !entities.isEmpty && [.track, .level].contains(kind)
      throw NameError(
        kind: kind, text: text, problem: isOfFew ? .noneOf(named(entities.map(\.id))) : .unknown(nearest: named(ids)))
    }
  }
}

extension Source: Named {
  public var names: [String] { [title] }
}

/// A level as something that has names.
private struct NamedLevel: Named {
  let level: Level

  var id: Identifier<NamedLevel> { Identifier("\(level.rank)") }
  var names: [String] { [level.name] + level.name.split(separator: "/").map(String.init) }
}
