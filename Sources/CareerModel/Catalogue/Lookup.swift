import TerminalText

/// What a text that should name one thing leads to.
public enum Lookup<Entity>: Hashable, Sendable {
  case found(Identifier<Entity>)
  /// Several go by that name, or it is only a part of several names; the most alike first.
  case ambiguous([Identifier<Entity>])
  /// Nothing goes by that name; the nearest by spelling, nearest first, at most three.
  case unknown(nearest: [Identifier<Entity>])
}

/// As which of its names something answers to a text, the best first.
public enum NameKind: CaseIterable, Hashable, Sendable { case id, title, alias }

/// Something that people call by an id or by names.
public protocol Named: Identifiable where ID == Identifier<Self> {
  /// The name that is shown, then any others.
  var names: [String] { get }
}

extension Role: Named {
  public var names: [String] { [title] + aliases }
}
extension Skill: Named {
  public var names: [String] { [name] }
}
extension Track: Named {
  public var names: [String] { [name] }
}
extension Tutor: Named {
  public var names: [String] { [name] }
}
extension Activity: Named {
  public var names: [String] { [text] }
}
extension GuideTopic: Named {
  public var names: [String] { [title] }
}

extension Lookup where Entity: Named {
  /// Finds what a text names: by id to the letter, else by id or shown name, else by any name, where case, diacritics
  /// and what stands between letters do not matter.
  ///
  /// A part of a name is never enough: who says "java" must not get JavaScript.
  public init(_ text: String, among entities: [Entity]) {
    if let entity = entities.first(where: { $0.id.rawValue == text }) {
      self = .found(entity.id)
      return
    }
    let answers = Self.answers(to: text, among: entities)
    let shown = answers.filter { $0.kind == .id || $0.kind == .title }
    let named = shown.isEmpty ? answers.filter { $0.kind == .alias } : shown
    if !named.isEmpty {
      self = named.count == 1 ? .found(named[0].entity.id) : .ambiguous(Self.ids(named, byLikenessTo: text))
      return
    }
    self =
      answers.count > 1
      ? .ambiguous(Self.ids(answers, byLikenessTo: text))
      : .unknown(nearest: Self.unique(answers.map(\.entity.id) + Self.nearest(to: text, among: entities)))
  }

  /// All that go by the whole of a text, each with the best of its names that does.
  public static func called(_ text: String, among entities: [Entity]) -> [(kind: NameKind, entity: Entity)] {
    answers(to: text, among: entities).compactMap { answer in answer.kind.map { ($0, answer.entity) } }
  }

  /// Those of whose names the text is the whole, or else, without a kind, a part.
  private static func answers(to text: String, among entities: [Entity]) -> [(kind: NameKind?, entity: Entity)] {
    guard let query = SearchQuery(text) else { return [] }
    return entities.compactMap { entity in
      let agreements = entity.names.map { query.agreement(with: SearchText($0)) }
      if query.agreement(with: SearchText(entity.id.rawValue)) == .whole { return (.id, entity) }
      if agreements.first == .whole { return (.title, entity) }
      if agreements.contains(.whole) { return (.alias, entity) }
      return agreements.contains { $0 != nil } ? (nil, entity) : nil
    }
  }

  /// The most alike first, and those after the others that answer by a name that is not shown.
  private static func ids(
    _ answers: [(kind: NameKind?, entity: Entity)], byLikenessTo text: String
  ) -> [Identifier<Entity>] {
    func title(_ entity: Entity) -> String { entity.names.first ?? "" }
    let query = SearchQuery(text)
    let alike = answers.map(\.entity).sorted(byLikenessTo: text, title)
    let shown = Set(alike.filter { query?.agreement(with: SearchText(title($0))) != nil }.map(\.id))
    return (alike.filter { shown.contains($0.id) } + alike.filter { !shown.contains($0.id) }).map(\.id)
  }

  /// Those whose id or a name differs from the text in at most half of its letters, nearest first.
  private static func nearest(to text: String, among entities: [Entity]) -> [Identifier<Entity>] {
    let letters = SearchText(text).letters
    let distances = entities.compactMap { entity -> (id: Identifier<Entity>, distance: Int)? in
      let spellings = ([entity.id.rawValue] + entity.names).map { SearchText($0).letters }
      guard let least = spellings.map({ EditDistance.between(letters, $0) }).min(), least * 2 <= letters.count
      else { return nil }
      return (entity.id, least)
    }
    return distances.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.map(\.id)
  }

  private static func unique(_ ids: [Identifier<Entity>]) -> [Identifier<Entity>] {
    var seen: Set<Identifier<Entity>> = []
    return Array(ids.filter { seen.insert($0).inserted }.prefix(3))
  }
}

extension Sequence {
  /// By how much of a name must be changed to make it a text; among equals in the order as it was.
  public func sorted(byLikenessTo text: String, _ name: (Element) -> String) -> [Element] {
    let letters = SearchText(text).letters
    let distances = enumerated().map { index, element in
      (element: element, index: index, distance: EditDistance.between(letters, SearchText(name(element)).letters))
    }
    return distances.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map(\.element)
  }
}
