import CareerModel

/// The match with a role as a sum, term by term.
public struct WhyReport: ListReport {
  let context: ReportContext
  let role: Role
  /// Nil where the role asks for nothing.
  let why: Why?

  /// - Parameter position: that of the role.
  public init(_ context: ReportContext, role position: Int) {
    self.context = context
    role = context.catalogue.roles[position]
    why = Why(of: position, for: context.learner)
  }

  var terms: [Why.Term] { why?.blocks.flatMap(\.terms) ?? [] }

  /// The role's position, alone.
  var position: [Int] { [context.catalogue.rolePosition(role.id)].compactMap(\.self) }

  func id(_ skill: Int) -> Skill.ID { context.catalogue.skills[skill].id }

  func name(_ skill: Int) -> String { context.catalogue.skills[skill].name }

  /// "Django or Flask".
  func names(of term: Why.Term) -> String { term.line.options.map(name).joined(separator: " or ") }

  public var emptyText: String? {
    guard why == nil else { return nil }
    let reason = context.catalogue.unrated(role.id).map { "is \($0.text)" } ?? "asks for nothing"
    return "\(role.title) \(reason), so there is no match."
  }

  public var page: Page {
    guard let why else { return Page([.paragraph(Phrase(emptyText ?? ""))]) }
    var citations = Citations(in: context.catalogue)
    var page = Page([.title("Why \(role.title) matches \(why.match.percent)%" + .note(why.match.countsText))])
    page.add(.table(table(of: why.blocks, &citations)))
    page.add(.paragraph(sum(of: why)))
    page.add(bestTicks(of: why))
    page.add(disputes(&citations))
    page.add(stricterReadings(of: why, &citations))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: position))
    return page
  }

  private func table(of blocks: [Why.Block], _ citations: inout Citations) -> Table {
    var sections: [Table.Section] = []
    for block in blocks {
      let title =
        Phrase(block.strength.text, .strong) + .note("\(block.heldPoints.text) of \(block.points.of("point"))")
      sections.append(Table.Section(title, rows: block.terms.map { row($0, &citations) }))
    }
    return Table(
      [
        Table.Column("Asks for", isFlexible: true), Table.Column("Weight", .right), Table.Column("Worth", .right),
        Table.Column("Counts", .right), Table.Column("Mark"), Table.Column(""),
      ], sections: sections)
  }

  private func row(_ term: Why.Term, _ citations: inout Citations) -> [Phrase] {
    let through = term.state.impliedBy.map(name).enumerated
    return [
      Phrase(names(of: term)) + Phrase(through.isEmpty ? "" : "through \(through)", .faint), "\(term.line.weight)",
      Phrase(term.line.points.text, .faint), Phrase(term.line.isHeld ? term.line.points.text : ""),
      Phrase(term.state.text) + Phrase(term.isDisputed ? "disputed" : "", .faint),
      citations.cite(term.verdicts.map(\.source)),
    ]
  }

  private func sum(of why: Why) -> Phrase {
    Phrase("What you hold adds up to \(why.match.share.text) of 100 points, shown as")
      + Phrase("\(why.match.percent)%.", .strong) + Phrase(Notice.match, .faint)
  }

  private func bestTicks(of why: Why) -> [Page.Block] {
    guard !why.bestTicks.isEmpty else { return [] }
    return [.heading("What would lift it most" + .note(Notice.gains))]
      + why.bestTicks.map { tick in
        .fact("+\(tick.gain)", Phrase(name(tick.skill)) + Phrase("to \(why.match.percent + tick.gain)%", .faint))
      }
  }

  private func disputes(_ citations: inout Citations) -> [Page.Block] {
    let disputed = terms.filter(\.isDisputed)
    guard !disputed.isEmpty else { return [] }
    var blocks: [Page.Block] = [.heading("Where the sources differ" + .note(Notice.verdictsDiffer))]
    for term in disputed {
      var verdicts = Phrase("")
      for verdict in term.verdicts { verdicts += Phrase(verdict.strength.text) + citations.cite([verdict.source]) }
      blocks.append(.fact(names(of: term), verdicts))
    }
    return blocks
  }

  /// Such as "If HTML, CSS and JavaScript are essential, as ok.com says: 59 becomes 51".
  private func stricterReadings(of why: Why, _ citations: inout Citations) -> [Page.Block] {
    guard !why.stricterReadings.isEmpty else { return [] }
    var blocks: [Page.Block] = [.heading("If a stricter source counted")]
    for reading in why.stricterReadings {
      let (now, then) = (why.match.percent, reading.match.percent)
      let change = now == then ? "\(now) stays \(now)." : "\(now) becomes \(then)."
      blocks.append(
        .bullet(
          Phrase(reading.condition(on: role, in: context.catalogue) + ":") + Phrase(change, .strong)
            + citations.cite([reading.source])))
    }
    return blocks
  }

  public var records: Records {
    Records(
      columns: ["skill", "name", "strength", "weight", "held", "state", "points", "impliedBy", "verdicts"],
      rows: terms.map { term in
        [
          Records.ids(term.line.options.map(id)), names(of: term), term.line.strength.rawValue, "\(term.line.weight)",
          "\(term.line.isHeld)", term.state.name, term.line.points.json(places: 4).text(),
          Records.ids(term.state.impliedBy.map(id)),
          Records.list(term.verdicts.map { "\($0.source) \($0.strength.text)" }),
        ]
      })
  }
}

extension SkillState {
  /// What the state is called in a list of marks.
  fileprivate var text: String {
    switch self {
    case .ticked: Mark.have.text
    case .implied: "implied"
    case .learning: Mark.learning.text
    case .unwanted: Mark.unwanted.text
    case .missing: ""
    }
  }
}
