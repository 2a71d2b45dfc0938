/// Finds roles, skills, tutors and topics of a catalogue by a few words; build it once for each catalogue.
///
/// Case and diacritics do not matter, words may be begun and stand in any order. Roles are found by their aliases and
/// skills by what they cover too. Letters with others between them count only when nothing answers better.
public struct Search: Sendable {
  private let entries: [Entry]

  private struct Entry {
    let item: SearchResult.Item
    let name: SearchText
    /// Other names, and what it covers.
    var aliases: [SearchText] = []
    var covered: [SearchText] = []
    /// How central it is among its kind, which decides between equals.
    let prominence: Int
  }

  public init(_ catalogue: Catalogue) {
    let demand = SkillDemand(in: catalogue)
    let roles = catalogue.roles.map { role in
      Entry(
        item: .role(role.id), name: SearchText(role.title), aliases: role.aliases.map(SearchText.init),
        prominence: catalogue.moves(from: role.id).count + catalogue.moves(to: role.id).count)
    }
    let skills = zip(catalogue.skills, demand.roles).map { skill, roles in
      let covered = (skill.covers ?? "").split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
      return Entry(
        item: .skill(skill.id), name: SearchText(skill.name), covered: covered.map { SearchText(String($0)) },
        prominence: roles.count)
    }
    let topics = catalogue.topics.map { topic in
      Entry(item: .topic(topic.id), name: SearchText(topic.title), prominence: 0)
    }
    let tutors = catalogue.tutors.map { tutor in
      Entry(item: .tutor(tutor.id), name: SearchText(tutor.name), prominence: tutor.reviews)
    }
    entries = roles + skills + topics + tutors
  }

  /// What answers the query, best first; nothing for a query without letters.
  public func results(for text: String, limit: Int = .max) -> [SearchResult] {
    guard let query = SearchQuery(text) else { return [] }
    let hits = entries.compactMap { Hit($0, query) }
    let close = hits.filter { $0.isClose }
    return (close.isEmpty ? hits : close).sorted(by: <).prefix(limit).map(\.result)
  }

  /// An entry that answers, with what decides its place.
  private struct Hit: Comparable {
    let result: SearchResult
    let isClose: Bool
    private let prominence: Int

    init?(_ entry: Entry, _ query: SearchQuery) {
      let texts = [(entry.name, Kind.name)] + entry.aliases.map { ($0, .alias) } + entry.covered.map { ($0, .covered) }
      let answers = texts.compactMap { text, kind in
        query.answer(in: text).map { (text: text, answer: $0, score: Self.score($0, in: kind)) }
      }
      guard let best = answers.max(by: { $0.score < $1.score }) else { return nil }
      result = SearchResult(
        item: entry.item, title: entry.name.original, matched: best.text.original,
        ranges: best.text.characterRanges(of: best.answer.ranges), score: best.score + entry.item.bonus)
      isClose = best.answer.quality > .subsequence
      prominence = entry.prominence
    }

    private enum Kind { case name, alias, covered }

    /// The tens say what answers and how, the ones whether words are whole; the kind of thing adds up to 3 more.
    private static func score(_ answer: SearchQuery.Answer, in kind: Kind) -> Int {
      let tiers =
        switch answer.quality {
        case .exact: (name: 100, alias: 90, covered: 30)
        case .prefix: (name: 80, alias: 60, covered: 30)
        case .words: (name: 70, alias: 50, covered: 30)
        case .initials: (name: 40, alias: 30, covered: 20)
        case .subsequence: (name: 10, alias: 0, covered: 0)
        }
      let tier =
        switch kind {
        case .name: tiers.name
        case .alias: tiers.alias
        case .covered: tiers.covered
        }
      return tier + (answer.isWhole ? 4 : 0)
    }

    static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

    static func < (left: Self, right: Self) -> Bool {
      if left.result.score != right.result.score { return left.result.score > right.result.score }
      if left.prominence != right.prominence { return left.prominence > right.prominence }
      let (first, second) = (left.result.title, right.result.title)
      return first.count == second.count ? first < second : first.count < second.count
    }
  }
}

/// One thing that a search found.
public struct SearchResult: Hashable, Sendable {
  public let item: Item
  public let title: String
  /// The text that answered: the title, an alias, or something that a skill covers.
  public let matched: String
  /// Which characters of `matched` answered, counted from 0, in order.
  public let ranges: [Range<Int>]
  /// The higher the better, 0 to 107; comparable within one search.
  public let score: Int

  public enum Item: Hashable, Sendable {
    case role(Role.ID)
    case skill(Skill.ID)
    case topic(GuideTopic.ID)
    case tutor(Tutor.ID)

    /// Among equal answers roles come first, then skills, topics and tutors.
    fileprivate var bonus: Int {
      switch self {
      case .role: 3
      case .skill: 2
      case .topic: 1
      case .tutor: 0
      }
    }
  }
}

extension SearchResult.Item {
  /// What kind of thing it is, in a word.
  public var kind: String {
    switch self {
    case .role: "role"
    case .skill: "skill"
    case .topic: "topic"
    case .tutor: "tutor"
    }
  }
}
