import CareerModel

/// Every id in a catalogue that leads nowhere, and every source that is cited without being there.
func danglingIDs(of catalogue: Catalogue) -> [String] {
  var dangling: [String] = []
  func check<Entity>(_ id: Identifier<Entity>, _ found: Any?) {
    if found == nil { dangling.append(id.rawValue) }
  }
  func check(sources: [Source.ID]) { sources.forEach { check($0, catalogue.source($0)) } }
  func check(cited: [CitedText]) { cited.forEach { check(sources: $0.sources) } }

  for track in catalogue.tracks {
    check(sources: track.workplaces.sources)
    check(cited: track.outlook)
  }
  for skill in catalogue.skills {
    skill.needs.forEach { check($0, catalogue.skill($0)) }
    check(sources: skill.sources)
  }
  for role in catalogue.roles {
    check(role.track, catalogue.track(role.track))
    check(cited: role.summary + role.responsibilities + role.outlook)
    check(sources: role.requirementSources + (role.years?.sources ?? []) + (role.workplaces?.sources ?? []))
    check(sources: role.interestOrigin?.sources ?? [])
    for requirement in role.requirements {
      requirement.options.forEach { check($0, catalogue.skill($0)) }
      check(sources: requirement.verdicts.map(\.source))
    }
    role.grants.forEach { check($0, catalogue.skill($0)) }
  }
  for move in catalogue.moves {
    check(move.from, catalogue.role(move.from))
    check(move.to, catalogue.role(move.to))
    check(sources: move.sources)
  }
  for figure in catalogue.pay {
    if let role = figure.role { check(role, catalogue.role(role)) }
    check(sources: [figure.source])
  }
  catalogue.tutors.forEach { check(sources: $0.sources) }
  for block in catalogue.topics.flatMap(\.blocks) {
    check(sources: block.sources)
    for link in block.links {
      switch link {
      case .role(let id): check(id, catalogue.role(id))
      case .skill(let id): check(id, catalogue.skill(id))
      case .topic(let id): check(id, catalogue.topic(id))
      case .tutors: break
      }
    }
  }
  return dangling
}
