import CareerModel

extension Situation {
  /// A role as lists show it.
  func listed(_ role: Int) -> JSONValue {
    let entity = catalogue.roles[role]
    let standing = standings[role]
    return .object([
      "id": entity.id, "title": entity.title, "track": entity.track, "level": entity.level.name,
      "section": standing.reach.rawValue, "match": standing.match?.percent,
      "held": standing.match.map { JSONValue.object(["essential": $0.essential.held, "of": $0.essential.of]) },
      "hours": standing.toGo.hours, "unknownHours": standing.toGo.unknown.map { catalogue.skills[$0].id },
      "pay": pay(of: entity), "source": source,
    ])
  }

  /// A role whole: as in lists, and all that is known of it.
  func whole(_ role: Int) -> JSONValue {
    let entity = catalogue.roles[role]
    return listed(role).adding([
      "aliases": entity.aliases, "summary": entity.summary, "responsibilities": entity.responsibilities,
      "years": entity.years?.value, "tools": entity.tools, "workplaces": catalogue.workplaces(of: entity)?.json,
      "outlook": catalogue.outlook(of: entity), "requirements": checklist(of: role),
      "movesTo": catalogue.moves(from: entity.id).map { $0.json(with: $0.to) },
      "movesFrom": catalogue.moves(to: entity.id).map { $0.json(with: $0.from) },
      "sources": catalogue.sources(citedBy: entity),
    ])
  }

  /// Every published figure: those that stand for the role first, then the rest in the catalogue's order.
  func pay(of role: Role) -> [PayFigure] {
    let headline = PayHeadline(of: role, in: catalogue)?.figures ?? []
    return headline + catalogue.pay(of: role.id).filter { !headline.contains($0) }
  }
}

extension Move {
  /// The move as one of its roles sees it: `role` is the other one.
  func json(with role: Role.ID) -> JSONValue {
    .object(["role": role, "kind": kind.rawValue, "years": years, "sources": sources, "note": note])
  }
}

extension Workplaces: JSONConvertible {
  public var json: JSONValue { .object(["names": names, "sources": sources]) }
}
