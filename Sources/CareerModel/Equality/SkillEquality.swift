/// Which skills of all sources are the same, in classes: whoever has one of a class has them all.
///
///     let equality = SkillEquality(links: catalogue.skillLinks, corrections: profile.corrections)
///     equality.members(of: "sql")   // "sql" and what other sources call it
///
/// Links join skills one after the other: first what the person said is the same, then what is listed, then what has
/// the same name; among these in their given order. A link that would bring two skills into one class of which the
/// person said that they are different is left out. So corrections win over everything, and a class that is taken apart
/// goes with the links that come first.
public struct SkillEquality: Sendable {
  /// Those of two skills or more, by their first member.
  public let classes: [SkillClass]
  private let places: [Skill.ID: Int]

  /// - Parameters:
  ///   - links: Those of `SkillLink.all(among:)`, perhaps as they were stored.
  ///   - corrections: Those of the profile.
  public init(links: [SkillLink] = [], corrections: [SkillPair: SkillCorrection] = [:]) {
    let said = corrections.filter { $0.value == .same }.keys.sorted().map { SkillLink($0, .said) }
    let links = Self.strongest(of: said + links)
    var grouping = SkillGrouping(apart: corrections.filter { $0.value == .different }.map(\.key))
    for link in links { grouping.join(link.pair) }
    let groups = grouping.groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    var places: [Skill.ID: Int] = [:]
    for (place, members) in groups.enumerated() { members.forEach { places[$0] = place } }
    var linksByPlace: [[SkillLink]] = Array(repeating: [], count: groups.count)
    for link in links {
      if let place = places[link.pair.first], place == places[link.pair.second] { linksByPlace[place].append(link) }
    }
    classes = zip(groups, linksByPlace).map(SkillClass.init)
    self.places = places
  }

  /// For each pair the strongest link, the stronger ones first.
  private static func strongest(of links: [SkillLink]) -> [SkillLink] {
    var seen: Set<SkillPair> = []
    return SkillLink.Reason.allCases.flatMap { reason in
      links.filter { $0.reason == reason && seen.insert($0.pair).inserted }
    }
  }

  /// The class of a skill; nil where nothing else is the same.
  public func skillClass(of skill: Skill.ID) -> SkillClass? { places[skill].map { classes[$0] } }

  /// The place of a skill's class among `classes`; nil where nothing else is the same.
  func classNumber(of skill: Skill.ID) -> Int? { places[skill] }

  /// All that is the same as a skill, itself included, by id.
  public func members(of skill: Skill.ID) -> [Skill.ID] { skillClass(of: skill)?.members ?? [skill] }

  public func isSame(_ pair: SkillPair) -> Bool {
    places[pair.first].map { $0 == places[pair.second] } ?? false
  }

  /// Why two skills are the same: the shortest chain of links from the first to the second; empty where they are not.
  public func reasons(for pair: SkillPair) -> [SkillLink] {
    isSame(pair) ? skillClass(of: pair.first)?.chain(from: pair.first, to: pair.second) ?? [] : []
  }
}

/// Skills that are the same.
public struct SkillClass: Hashable, Sendable {
  /// By id.
  public let members: [Skill.ID]
  /// What holds them together, the strongest of each pair, the stronger ones first.
  public let links: [SkillLink]

  /// The shortest chain of links from one member to another; of several such the one of stronger links, near the start.
  func chain(from start: Skill.ID, to end: Skill.ID) -> [SkillLink] {
    var chains: [Skill.ID: [SkillLink]] = [start: []]
    var waiting = [start]
    while !waiting.isEmpty, chains[end] == nil {
      var reached: [Skill.ID] = []
      for skill in waiting {
        for link in links {
          guard let partner = link.pair.partner(of: skill), chains[partner] == nil else { continue }
          chains[partner] = (chains[skill] ?? []) + [link]
          reached.append(partner)
        }
      }
      waiting = reached
    }
    return chains[end] ?? []
  }
}
