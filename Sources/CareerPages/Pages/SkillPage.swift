import CareerModel

/// One skill: what it is, how the person stands with it, what it needs and opens, and who wants it.
public struct SkillPage: Sendable {
  private let skill: Skill
  /// The role whose checklist it stands in, with what that asks of it.
  private let asked: (role: Role, requirement: Requirement)?
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }
  /// Read once: a large dataset reads them from disk each time.
  private let texts: SkillTexts

  public init(_ skill: Skill, asked: (role: Role, requirement: Requirement)? = nil, in context: PageContext) {
    self.skill = skill
    self.asked = asked
    self.context = context
    texts = skill.texts
  }

  private var position: Int? { catalogue.skillPosition(skill.id) }
  /// Whether it is from a taxonomy, which knows neither hours nor needs.
  private var isCounted: Bool { position.map(catalogue.isCounted) ?? false }

  public var screen: Page {
    var page = Page(head)
    page.add(requirement)
    page.add(neighbours)
    page.add(context.places("Learn", texts.resources))
    page.add(lifts)
    page.add(demand)
    page.add(context.notes(on: .skill(skill.id)))
    page.add(naming)
    return page
  }

  /// In a few lines, for what stands under a list.
  public var preview: [Page.Fact] {
    var facts: [Page.Fact] = [("", Phrase(texts.about))]
    if !isCounted { facts.append(before) }
    if let position { facts.append((Notice.wantedBy, Phrase(catalogue.wanted(skill: position)))) }
    return facts
  }

  /// What it needs, else what it is best learnt after.
  private var before: Page.Fact {
    func names(_ skills: [Skill.ID]) -> String {
      skills.compactMap { catalogue.skill($0)?.name }.joined(separator: ", ")
    }
    if skill.needs.isEmpty, !skill.after.isEmpty {
      return (Self.bestAfter, Phrase([anyOf, names(skill.after)].filter { !$0.isEmpty }.joined(separator: " ")))
    }
    return (Self.needsFirst, Phrase(skill.needs.isEmpty ? "nothing" : names(skill.needs)))
  }

  private static let (needsFirst, bestAfter) = ("Needs first", "Best after")
  /// Whichever of several is learnt at all comes first; none of them has to be.
  private var anyOf: String { skill.after.count > 1 ? "any of" : "" }

  private var head: [Page.Block] {
    let box = context.learner.box(of: skill.id)
    return [
      .title(Phrase(skill.name) + Phrase(skill.kindText, .faint)),
      .paragraph(texts.covers.map { Phrase("takes in \($0)", .faint) } ?? ""),
      .paragraph(.also(texts.aliases, most: 8)),
      .space, .paragraph(about), .space, .paragraph(.boxed(box.words, box)),
    ] + study
  }

  /// What it is; of a taxonomy with that we wrote it, where its publisher's text is not at hand.
  private var about: Phrase {
    let isOurs = isCounted && texts.sources.contains(Source.editorial)
    return Phrase(texts.about) + .cited(isOurs ? [Source.editorial] : [])
  }

  private var study: [Page.Block] {
    let note = texts.hoursNote.map { [Page.Block.fact("", Phrase($0, .faint))] } ?? []
    if let hours = skill.hours { return [.fact("Study", Phrase(hours.estimateText(at: Fraction(1))))] + note }
    if isCounted { return note }
    let manner = skill.kind == .qualification ? "by years" : "by practice"
    return [.fact("Study", Phrase("\(manner), \(Notice.notInHours)"))] + note
  }

  // MARK: What a role asks of it

  private var requirement: [Page.Block] {
    guard let (role, requirement) = asked else { return [] }
    let others = requirement.options.filter { $0 != skill.id }.compactMap { catalogue.skill($0)?.name }
    var blocks: [Page.Block] = [
      .heading(Phrase("For \(role.title)")), .paragraph(Phrase("counts as \(requirement.strength.text)")),
    ]
    blocks += requirement.rating.map(rating) ?? []
    if !others.isEmpty {
      blocks.append(.paragraph(Phrase("any one will do: \(skill.name) or \(others.joined(separator: " or "))")))
    }
    blocks += role.verdicts(on: requirement).map { .bullet(Phrase($0.strength.text).apart(attribution(of: $0))) }
    return blocks + (requirement.isDisputed ? [.paragraph(Phrase(Notice.verdictsDiffer, .faint))] : [])
  }

  /// What the taxonomy publishes of it, on its own scales.
  private func rating(_ rating: Rating) -> [Page.Block] {
    let importance = rating.importance.map { importance in
      "importance \(Rating.text(of: importance)) of 5"
        + (rating.level.map { ", level \(Rating.text(of: $0)) of 7" } ?? "")
    }
    return [
      importance, rating.isHot ? "popular: employers of many kinds often ask for it" : nil,
      rating.isInDemand ? "in demand: often asked of people in this occupation" : nil,
    ].compactMap { $0.map { .paragraph(Phrase($0)) } }
  }

  /// "says Python Careers, 2025 [1]", or that the verdict is our own.
  private func attribution(of verdict: Verdict) -> Phrase {
    guard verdict.source != Source.editorial else { return Phrase("is our own judgement", .faint) }
    let name = catalogue.source(verdict.source)?.citation ?? verdict.source.rawValue
    return Phrase("says \(name)", .faint) + .cited([verdict.source])
  }

  // MARK: What it is worth

  private var neighbours: [Page.Block] {
    func hours(_ skill: Skill) -> Phrase { Phrase(skill.briefText(of: skill.hours), .faint) }
    let needs = context.list(Phrase(Self.needsFirst), skill.needs.compactMap(catalogue.skill), right: hours)
    // Taxonomies know no needs, and have too many skills to be looked through for them.
    if isCounted { return needs }
    return needs + context.list("Implies", skill.implies.compactMap(catalogue.skill), right: hours)
      + context.list(Phrase(Self.bestAfter), note: Phrase(anyOf), skill.after.compactMap(catalogue.skill), right: hours)
      + context.list("Opens the way to", catalogue.skills.filter { $0.needs.contains(skill.id) }, right: hours)
  }

  private var lifts: [Page.Block] {
    guard let position, !context.learner.heldSkills.holds(position) else { return [] }
    let lifts = context.learner.lifts(of: position, limit: 6)
    guard !lifts.isEmpty else { return [] }
    return [.heading("Ticking it lifts")]
      + lifts.map { lift in
        let role = catalogue.roles[lift.role]
        return .line(Phrase(role.title), right: Phrase("+\(lift.gain)", .gain), to: .role(role.id))
      }
  }

  private var demand: [Page.Block] {
    guard let position else { return [] }
    let demand = catalogue.demand
    let essential = demand.essentialRoles[position].count
    let text =
      demand.roles[position].isEmpty
      ? "no role of \(context.screen?.datasetInSentence ?? "this catalogue")"
      : "\(catalogue.wanted(skill: position)), \(essential.grouped) as essential"
    return [.heading(Phrase(Notice.wantedBy)), .paragraph(Phrase(text))]
  }

  private var naming: [Page.Block] {
    let sources = texts.sources.filter { $0 != Source.editorial }.compactMap(catalogue.source)
    return sources.isEmpty
      ? [] : [.heading("Named by")] + sources.map { .bullet(Phrase($0.title) + .cited([$0.id])) }
  }
}

extension Skill {
  /// "language": its kind, or that it is a skill.
  public var kindText: String { group == .soft ? "soft skill" : kind == .practice ? "skill" : kind.rawValue }
}

extension Catalogue {
  /// "12 of 54 roles": how many ask for a skill, given by position.
  public func wanted(skill position: Int) -> String {
    "\(demand.roles[position].count.grouped) of \(roles.count.of("role"))"
  }
}
