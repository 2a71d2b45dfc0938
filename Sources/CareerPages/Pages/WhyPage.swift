import CareerModel

/// The match with a role as a sum, term by term, and what would change it.
///
///     guard let page = WhyPage(position, in: context) else { return }
///     page.document
public struct WhyPage: Sendable {
  public let why: Why
  public let role: Role
  /// How well a role of a taxonomy fits; nil where it does not stand by fit.
  public let fit: Fit?
  /// The sum behind the fit, a line for each tick.
  public let fitTerms: [FitTerm]
  /// Names that several of the skills go by that the page speaks of.
  private let sharedNames: Set<String>
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }

  /// Nil where the role, given by its position, asks for nothing.
  public init?(_ position: Int, in context: PageContext) {
    guard let why = Why(of: position, for: context.learner) else { return nil }
    self.why = why
    self.context = context
    role = context.catalogue.roles[position]
    fit = context.assessments.fit(of: position)
    fitTerms = context.assessments.fitTerms(of: position)
    let skills = Set(why.blocks.flatMap(\.terms).flatMap(\.line.options) + fitTerms.map(\.skill))
    sharedNames = context.catalogue.sharedNames(of: skills)
  }

  public var title: String {
    "Why \(role.title)" + (fit.map { " fits \($0.percent)% and" } ?? "") + " matches \(why.match.percent)%"
  }

  public var terms: [Why.Term] { why.blocks.flatMap(\.terms) }

  /// "Django or Flask".
  public func names(of term: Why.Term) -> String { term.line.options.map(name).joined(separator: " or ") }

  public func name(of skill: Int) -> String { catalogue.name(ofSkill: skill, besides: sharedNames) }

  /// "through Django", where something above it is ticked.
  public func implication(of term: Why.Term) -> String {
    let above = context.names(term.state.impliedBy)
    return above.isEmpty ? "" : "through \(above.enumerated)"
  }

  public var document: Page {
    var page = Page([.title(Phrase(title) + .note(why.match.countsText))])
    page.add(fitSum)
    page.add([.table(table), .paragraph(sum)])
    if !why.bestTicks.isEmpty {
      page.add([.heading(Self.bestTicksTitle, note: Phrase(Notice.tickGains))])
      page.add(
        why.bestTicks.map { tick in
          .fact("+\(tick.gain)", Phrase(catalogue.skills[tick.skill].name) + Phrase(result(of: tick), .faint))
        })
    }
    page.add(PageContext.disputes(terms.filter(\.isDisputed).map { (names(of: $0), $0.verdicts) }))
    page.add(stricterReadings)
    return page.printed(in: catalogue, roles: [why.role])
  }

  /// A line for each tick, which add up to the fit.
  private var fitSum: [Page.Block] {
    guard let fit else { return [] }
    let table = Table(
      [
        Table.Column("You ticked", isFlexible: true), Table.Column("Points here", .right),
        Table.Column("Counts", .right),
      ],
      rows: fitTerms.map { term in
        [Phrase(name(of: term.skill)), Phrase(term.share.text + "%", .faint), Phrase(term.counts.text)]
      })
    let sum = Phrase("Your \(fit.ticks.of("tick")) point here by \(fit.share.text)% on average, shown as")
    return [.table(table), .paragraph(sum + Phrase("\(fit.percent)%.", .strong) + Phrase(Notice.fit, .faint))]
  }

  private var table: Table {
    Table(
      [
        Table.Column("Asks for", isFlexible: true), Table.Column("Weight", .right), Table.Column("Worth", .right),
        Table.Column("Counts", .right), Table.Column("Mark"), Table.Column(),
      ],
      sections: why.blocks.map { block in
        let title =
          Phrase(block.strength.text, .strong) + .note("\(block.heldPoints.text) of \(block.points.of("point"))")
        return Table.Section(title, rows: block.terms.map(row))
      })
  }

  private func row(_ term: Why.Term) -> [Phrase] {
    [
      Phrase(names(of: term)) + Phrase(implication(of: term), .faint), "\(term.line.weight)",
      Phrase(term.line.points.text, .faint), Phrase(term.line.isHeld ? term.line.points.text : ""),
      Phrase(term.state.text) + Phrase(term.isDisputed ? "disputed" : "", .faint),
      .cited(term.verdicts.map(\.source)),
    ]
  }

  private var sum: Phrase {
    Phrase("What you hold adds up to \(why.match.share.text) of 100 points, shown as")
      + Phrase("\(why.match.percent)%.", .strong) + Phrase(Notice.match, .faint)
  }

  // MARK: What would change it

  private static let bestTicksTitle: Phrase = "What would lift it most"

  private func result(of tick: SkillGain) -> String { "to \(why.match.percent + tick.gain)%" }

  /// Such as "If HTML, CSS and JavaScript are essential, as ok.com says: 59% becomes 51%".
  private var stricterReadings: [Page.Block] {
    guard !why.stricterReadings.isEmpty else { return [] }
    return [.heading("If a stricter source counted")]
      + why.stricterReadings.map { reading in
        let (now, then) = (why.match.percent, reading.match.percent)
        let condition = Phrase(reading.condition(on: role, in: catalogue) + ":")
        let change = now == then ? "\(now)% stays \(now)%." : "\(now)% becomes \(then)%."
        return .bullet(condition + Phrase(change, .strong) + .cited([reading.source]))
      }
  }

  /// What stands on a screen beneath the sum.
  ///
  /// - Parameter isRounded: whether the figures do not add up as they are shown.
  public func screenBeneathSum(isRounded: Bool) -> Page {
    var page = Page()
    if isRounded {
      page.add(.paragraph(Phrase("Each figure is rounded by itself; the match is worked out exactly.", .faint)))
    }
    if !why.bestTicks.isEmpty {
      page.add([.heading(Self.bestTicksTitle)])
      page.add(
        why.bestTicks.map { tick in
          let skill = catalogue.skills[tick.skill]
          let right = Phrase("+\(tick.gain)", .gain).apart(result(of: tick), .faint)
          return .line(context.named(skill), right: right, to: .skill(skill.id))
        })
      page.add(.paragraph(Phrase(Notice.tickGains, .faint)))
    }
    page.add(stricterReadings)
    if !why.stricterReadings.isEmpty { page.add(.paragraph(Phrase(Notice.verdictsDiffer, .faint))) }
    page.add([.space, .paragraph(Phrase(Notice.match, .faint))])
    return page
  }
}

extension SkillState {
  /// The skills above it that are ticked; none where it is not implied.
  public var impliedBy: [Int] { if case .implied(let skills) = self { skills } else { [] } }

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

  /// The box before the name.
  public var box: Box {
    switch self {
    case .ticked: .have
    case .implied: .implied
    case .learning: .learning
    case .unwanted: .unwanted
    case .missing: .none
    }
  }
}

extension Fraction {
  /// "6.15", always with two decimals, so that columns line up.
  public var text: String { text(places: 2) }
}
