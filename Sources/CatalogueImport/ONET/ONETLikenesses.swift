import CareerModel

extension ONETDraft {
  /// The roles of a catalogue that was made from the draft, as they are compared: by all ratings, of which requirements
  /// keep the important ones only, for what an occupation does not need tells it from others as well.
  func likenesses(of catalogue: Catalogue) -> [SimilarEntry] {
    let places = Dictionary(
      occupations.enumerated().map { (Role.ID($1.code.description), $0) }, uniquingKeysWith: { first, _ in first })
    return zip(catalogue.roles, SimilarEntry.list(of: catalogue)).map { role, entry in
      guard let place = places[role.id] else { return entry }
      let rated = occupations[place].elementRatings.compactMap { rating in
        rating.importance.map { (skill: elements[rating.skill], importance: $0) }
      }
      func needs(isKnowledge: Bool) -> [SimilarEntry.Need] {
        rated.filter { ($0.skill.kind == .concept) == isKnowledge }.map {
          SimilarEntry.Need($0.skill, weight: $0.importance)
        }
      }
      return SimilarEntry(
        title: entry.title, aliases: entry.aliases, sentences: entry.sentences, knowledge: needs(isKnowledge: true),
        skills: needs(isKnowledge: false), tools: entry.tools)
    }
  }
}
