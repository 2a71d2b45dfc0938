import CareerModel
import CareerPages

extension WhyReport {
  /// The sum: a term's `points` are its share of the 100, and those of held terms add up to `total`; of a fit those of
  /// the ticks add up to `exact`.
  public var json: JSONValue {
    .object([
      "role": role.id, "match": why?.match.percent, "terms": terms.map(object),
      "total": why?.match.share.json(places: 4),
      "notRated": context.catalogue.unrated(role.id) == nil ? nil : true, "fit": sum?.fit.map(object),
      "bestTicks": why?.bestTicks.map { tick in
        JSONValue.object(["skill": id(tick.skill), "name": name(tick.skill), "gain": tick.gain])
      },
      "stricter": why?.stricterReadings.map { reading in
        JSONValue.object([
          "source": reading.source, "match": reading.match.percent,
          "skills": reading.requirements.map { role.requirements[$0].options },
        ])
      },
      "attributions": attributions.json,
    ])
  }

  private func object(_ fit: Fit) -> JSONValue {
    .object([
      "percent": fit.percent, "exact": .shortest(fit.tenMillionths, places: 7) as JSONValue,
      "ticks": sum?.fitTerms.map { term in
        JSONValue.object([
          "skill": id(term.skill), "name": name(term.skill), "share": term.share.json(places: 4),
          "points": term.counts.json(places: 4),
        ])
      },
    ])
  }

  private func object(_ term: Why.Term) -> JSONValue {
    let options = term.line.options
    let skill = term.line.heldOption ?? options.first
    let implied = term.state.impliedBy.map(id)
    return .object([
      "skill": skill.map(id), "name": names(of: term), "strength": term.line.strength, "weight": term.line.weight,
      "held": term.line.isHeld, "state": term.state.name, "impliedBy": implied.isEmpty ? nil : implied,
      "points": term.line.points.json(places: 4), "oneOf": options.count > 1 ? options.map(id) : nil,
      "verdicts": term.verdicts, "matchIfStricter": term.stricterMatch?.percent,
    ])
  }
}

extension SkillState {
  /// A stable name for programs.
  var name: String {
    switch self {
    case .ticked: "ticked"
    case .implied: "implied"
    case .learning: "learning"
    case .unwanted: "unwanted"
    case .missing: "missing"
    }
  }
}
