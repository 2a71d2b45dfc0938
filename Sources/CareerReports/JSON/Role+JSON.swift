import CareerModel
import CareerPages

extension PageContext {
  /// A role as lists show it.
  func listed(_ role: Int) -> JSONValue {
    let entity = catalogue.roles[role]
    let (assessment, fit) = (assessments[role], assessments.fit(of: role))
    return .object([
      "id": entity.id, "title": entity.title, "track": entity.track, "level": entity.level?.name,
      "section": assessments.heading(of: role)?.id, "match": assessment.match?.percent,
      "fit": fit?.percent, "exactFit": fit.map { JSONValue.shortest($0.tenMillionths, places: 7) },
      "held": assessment.match.map {
        JSONValue.object(["essential": $0.essential.held, "of": $0.essential.of])
      }, "notRated": assessment.isRated ? nil : true,
      "hours": hours(assessment.toGo.hours, to: role),
      "unknownHours": assessment.toGo.unknown.map { catalogue.skills[$0].id },
      "pay": pay(of: entity), "source": datasetName(ofRole: role),
    ])
  }

  /// A role whole: as in lists, and all that is known of it.
  func whole(_ role: Int) -> JSONValue {
    let entity = catalogue.roles[role]
    let cited = catalogue.sources(citedBy: entity)
    let twins = catalogue.twins(of: entity.id)
    return listed(role).adding([
      "pace": learner.pace.json, "aliases": entity.aliases, "summary": entity.summary,
      "responsibilities": entity.responsibilities,
      "years": entity.years?.value, "tools": entity.tools,
      "workplaces": catalogue.workplaces(of: entity)?.json,
      "outlook": catalogue.outlook(of: entity), "requirements": checklist(of: role),
      "movesTo": catalogue.moves(from: entity.id).map { $0.json(with: $0.to) },
      "movesFrom": catalogue.moves(to: entity.id).map { $0.json(with: $0.from) },
      "sources": cited, "preparation": entity.preparation, "interests": entity.interests.map(\.strongest),
      "interestsOf": entity.interestOrigin,
      "twins": twins.isEmpty ? nil : twins, "attributions": Attributions(of: cited, in: catalogue).json,
    ])
  }

  /// Hours of study on the way to a role; nil for one of a taxonomy, which knows none: 0 would say that all is done.
  func hours(_ hours: HoursRange, to role: Int) -> HoursRange? { isOfTaxonomy(role) ? nil : hours }

  /// Every published figure: those that stand for the role first, then the rest in the catalogue's order.
  func pay(of role: Role) -> [PayFigure] {
    let headline = PayHeadline(of: role, in: catalogue)?.figures ?? []
    return headline + catalogue.pay(of: role.id).filter { !headline.contains($0) }
  }
}

extension ForeignRole: JSONConvertible {
  public var json: JSONValue { .object(["id": id, "title": title, "source": dataset.rawValue]) }
}

extension Move {
  /// The move as one of its roles sees it: `role` is the other one.
  func json(with role: Role.ID) -> JSONValue {
    .object(["role": role, "kind": kind.rawValue, "years": years, "sources": sources, "note": note])
  }
}

extension Preparation: JSONConvertible {
  public var json: JSONValue { .object(["rank": rank, "name": name, "meaning": meaning.isEmpty ? nil : meaning]) }
}

extension InterestScores {
  /// Those of an occupation, the highest first, each value from 1 to 7, as published.
  fileprivate var strongest: [JSONValue] {
    strongestFirst.map { interest, number in
      .object(["name": interest.title, "value": .shortest(number, places: 2) as JSONValue])
    }
  }
}

extension InterestOrigin: JSONConvertible {
  public var json: JSONValue {
    .object([
      "code": code, "title": title, "likeness": isClose ? "close" : "near", "note": note.isEmpty ? nil : note,
      "sources": sources,
    ])
  }
}

extension RoleTwin: JSONConvertible {
  /// `confidence` and `similarity` are as published.
  public var json: JSONValue {
    .object([
      "role": role, "in": dataset.rawValue, "title": title,
      "confidence": confidence.map { JSONValue.shortest($0, places: 2) },
      "similarity": similarity.map { JSONValue.shortest($0, places: 4) }, "match": match?.rawValue,
      "source": source,
    ])
  }
}

extension Workplaces: JSONConvertible {
  public var json: JSONValue { .object(["names": names, "sources": sources]) }
}
