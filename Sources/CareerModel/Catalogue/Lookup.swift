import TerminalText

/// What a text that should name one thing leads to.
public enum Lookup<Entity>: Hashable, Sendable {
  case found(Identifier<Entity>)
  /// Several go by that name, or it is only a part of several names; in the catalogue's order.
  case ambiguous([Identifier<Entity>])
  /// Nothing goes by that name; the nearest by spelling, nearest first, at most three.
  case unknown(nearest: [Identifier<Entity>])
}

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
extension GuideTopic: Named {
  public var names: [String] { [title] }
}

extension Lookup where Entity: Named {
  /// Finds what a text names: by id, else by its shown name, else by any name; case, diacritics and what stands between
  /// letters do not matter.
  ///
  /// A part of a name is never enough: who says "java" must not get JavaScript.
  public init(_ text: String, among entities: [Entity]) {
    if let entity = entities.first(where: { $0.id.rawValue == text }) {
      self = .found(entity.id)
      return
    }
    guard let query = SearchQuery(text) else {
      self = .unknown(nearest: [])
      return
    }
    let answers = entities.map { Answers(to: query, from: $0) }
    for isNamed in [\Answers.byID, \.byShownName, \.byAnyName] {
      let named = answers.filter { $0[keyPath: isNamed] }
      guard let first = named.first else { continue }
      self = named.count == 1 ? .found(first.id) : .ambiguous(named.map(\.id))
      return
    }
    let partly = answers.filter(\.byPart).map(\.id)
    self =
      partly.count > 1
      ? .ambiguous(partly) : .unknown(nearest: Self.unique(partly + Self.nearest(to: text, among: entities)))
  }

  private struct Answers {
    let id: Identifier<Entity>
    let byID: Bool
    let byShownName: Bool
    let byAnyName: Bool
    let byPart: Bool

    init(to query: SearchQuery, from entity: Entity) {
      id = entity.id
      let agreements = entity.names.map { query.agreement(with: SearchText($0)) }
      byID = query.agreement(with: SearchText(entity.id.rawValue)) == .whole
      byShownName = agreements.first == .whole
      byAnyName = agreements.contains(.whole)
      byPart = agreements.contains { $0 != nil }
    }
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
