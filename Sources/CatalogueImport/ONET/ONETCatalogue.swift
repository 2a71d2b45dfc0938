import CareerModel

extension ONETDraft {
  /// The catalogue that the rows make.
  func catalogue(release: String?) -> Catalogue {
    let order = occupations.inTitleOrder(\.title) { $0.code.description }
    let asked = ONETRequirements(of: self)
    let ids = order.map { Role.ID(occupations[$0].code.description) }
    let groups = Set(occupations.map(\.code.majorGroup)).sorted().map(SOCMajorGroup.init)
    let trackIDs = Dictionary(uniqueKeysWithValues: groups.map { ($0.number, $0.track.id) })
    var terms = RoleTerms.Builder(roleCount: order.count, termCount: 0)
    let roles = zip(order, ids).map { place, id in
      let occupation = occupations[place]
      let list = asked.list(of: place)
      terms.addRole(list.terms)
      return Role(
        id: id, title: occupation.title, aliases: occupation.aliases,
        track: trackIDs[occupation.code.majorGroup] ?? "", level: nil,
        preparation: occupation.zone.map { preparations[$0] ?? Preparation(unnamed: $0) }, summary: occupation.summary,
        responsibilities: occupation.coreTasks + occupation.tasks, requirements: list.requirements,
        requirementSources: ONETOccupationDraft.sources, employment: occupation.employment,
        interests: occupation.interestScores)
    }
    let moves = relatedMoves(order: order, ids: ids)
    var content = CatalogueContent(
      dataset: .onet, tracks: groups.map(\.track), skills: asked.skills, roles: roles, terms: terms.terms)
    content.moves = { moves }
    let fit = FitPoints(weights: order.map(asked.fitWeights), terms: content.terms, skillCount: asked.skills.count)
    content.fit = { fit }
    content.sources = [.onetDatabase(release: release, isShortForm: isShortForm)]
    content.isShortForm = isShortForm
    return Catalogue(content)
  }

  /// The related occupations of every role, roles by title.
  private func relatedMoves(order: [Int], ids: [Role.ID]) -> [Move] {
    var idByPlace = ids
    for (id, place) in zip(ids, order) { idByPlace[place] = id }
    var notes = RelationNotes()
    var moves: [Move] = []
    moves.reserveCapacity(occupations.reduce(0) { $0 + $1.relations.count })
    for place in order {
      let relations = occupations[place].nearestFirst
      for relation in relations {
        moves.append(
          Move(
            from: idByPlace[place], to: idByPlace[relation.occupation], kind: .related,
            sources: ONETOccupationDraft.sources,
            note: notes.note(tier: relation.tier, index: relation.index, of: relations.count)))
      }
    }
    return moves
  }
}

/// How near a related occupation is, such as "primary, 3 of 20"; one text for all relations of which the same is true.
private struct RelationNotes {
  private struct Key: Hashable { let tier: ONETRelation.Tier?, index: Int, count: Int }
  private var notes: [Key: String] = [:]

  mutating func note(tier: ONETRelation.Tier?, index: Int, of count: Int) -> String {
    let key = Key(tier: tier, index: index, count: count)
    if let note = notes[key] { return note }
    let place = "\(index) of \(max(index, count))"
    let note = tier.map { "\($0 == .supplemental ? "supplemental" : "primary"), \(place)" } ?? place
    notes[key] = note
    return note
  }
}

extension Preparation {
  /// A job zone of a release that does not tell what it means.
  fileprivate init(unnamed zone: Int) { self.init(rank: zone, name: "Job Zone \(zone)", meaning: "") }
}
