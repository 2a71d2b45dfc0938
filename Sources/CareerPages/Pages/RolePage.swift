import CareerModel

/// One role, whole: from the match to its sources.
///
///     RolePage(role, in: context).screen(namesMissing: false)    // beside a list
///     RolePage(role, in: context).document                       // printed, with its checklist
public struct RolePage: Sendable {
  private let role: Role
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }
  /// Read once: a large dataset reads them from disk each time.
  private let texts: RoleTexts

  public init(_ role: Role, in context: PageContext) {
    self.role = role
    self.context = context
    texts = role.texts
  }

  private var position: Int? { catalogue.rolePosition(role.id) }
  private var sharedNames: Set<String> { position.map(catalogue.sharedNames(ofRole:)) ?? [] }
  private var isOfTaxonomy: Bool { position.map(context.isOfTaxonomy) ?? false }
  private var pay: PayBlocks { PayBlocks(role: role, catalogue: catalogue) }
  private var taxonomy: TaxonomyBlocks { TaxonomyBlocks(role: role, context: context) }
  private var interests: InterestBlocks {
    InterestBlocks(role: role, origin: texts.interestOrigin, context: context)
  }

  /// On a screen: what can be done next stands before what was published.
  public func screen(namesMissing: Bool) -> Page {
    var page = Page([.title(Phrase(role.title) + context.remarks(on: role.id)), place(), also(8, orAFewMore: 4)])
    page.add([.space] + texts.summary.map { .paragraph(.cited($0)) } + [.space])
    page.add(context.standing(with: role, namesMissing: namesMissing))
    page.add(nextTicks)
    page.add([.space] + pay.headline)
    page.add(duties)
    page.add(moves(isCited: false))
    page.add(taxonomy.screen(isOfTaxonomy: isOfTaxonomy))
    page.add(interests.screen)
    page.add(context.notes(on: .role(role.id)))
    page.add(background { .paragraph(.cited($0)) })
    page.add(disagreements)
    page.add(pay.all)
    if isOfTaxonomy { page.add(.cites(texts.requirementSources)) }
    return page
  }

  /// On paper: with everything that the role asks for.
  public var document: Page {
    var page = Page([.title(Phrase(role.title)), place(withReach: true), also(24)])
    page.add(texts.summary.map { .bullet(.cited($0)) })
    page.add(context.standing(with: role))
    page.add(pay.document)
    page.add(duties)
    page.add(checklist)
    page.add(moves(isCited: true))
    page.add(taxonomy.document)
    page.add(interests.document)
    page.add(background { .bullet(.cited($0)) })
    return page.printed(in: catalogue)
  }

  /// In a few lines, for what stands under a list: what it is, the move that leads there, what is missing and asked
  /// for, and what it pays.
  public func preview(by move: Move? = nil, namesMissing: Bool = false) -> [Page.Fact] {
    let missing = namesMissing ? context.learner.missingEssentials(of: role.id) : []
    let shared = sharedNames
    let asked = texts.requirements.filter { $0.strength == .essential }.prefix(8).compactMap {
      $0.options.first.flatMap(catalogue.skillPosition).map { catalogue.name(ofSkill: $0, besides: shared) }
    }
    let nothing = texts.requirements.isEmpty ? Assessment.nothingListed : "nothing essential"
    let names = asked.isEmpty ? catalogue.unrated(role.id)?.text ?? nothing : asked.joined(separator: ", ")
    let pay = PayHeadline(of: role, in: catalogue).map { "\($0.fullText), \($0.figure.asAt)" }
    var facts: [Page.Fact] = [("", Phrase(texts.summary.first?.text ?? ""))]
    if let move { facts.append(("Move", Phrase(move.text))) }
    if namesMissing { facts.append(("Missing", Phrase(missing.isEmpty ? "nothing essential" : missing.enumerated))) }
    facts.append(("Asks for", Phrase(names)))
    facts.append(("Pay", Phrase(pay ?? PayHeadline.missingText(for: role, in: catalogue))))
    return facts
  }

  // MARK: What it is

  /// "Middle · Web development", and how near it is.
  private func place(withReach: Bool = false) -> Page.Block {
    let track = catalogue.track(role.track)?.name ?? role.track.rawValue
    let reach = withReach ? context.assessments[role.id]?.reach?.title : nil
    let place = [role.level?.name ?? role.preparation?.name, track, reach].compactMap(\.self)
    return .paragraph(Phrase(place.joined(separator: " · "), .faint))
  }

  /// An occupation may have thousands of other titles; on a screen a key finds it by any of them.
  private func also(_ most: Int, orAFewMore few: Int = 0) -> Page.Block {
    let ending = context.screen.map { "; \($0.key(.openPalette)) finds it by any of them" } ?? ""
    return .paragraph(.also(texts.aliases, most: most, orAFewMore: few, ending: ending))
  }

  private var duties: [Page.Block] {
    texts.responsibilities.isEmpty
      ? context.shortFormNotice(on: [position].compactMap(\.self))
      : [.heading("What you would do")] + texts.responsibilities.map { .bullet(.cited($0)) }
  }

  private func background(_ block: (CitedText) -> Page.Block) -> [Page.Block] {
    var blocks: [Page.Block] = []
    func add(_ title: Phrase, _ texts: [CitedText]) {
      if !texts.isEmpty { blocks += [.heading(title)] + texts.map(block) }
    }
    if let workplaces = catalogue.workplaces(in: texts, of: role.track) {
      add("Where", [CitedText(workplaces.names.joined(separator: ", "), sources: workplaces.sources)])
    }
    if !texts.tools.isEmpty {
      blocks += [.heading("Tools you would meet"), .paragraph(Phrase(texts.tools.joined(separator: ", ")))]
    }
    add("Outlook", catalogue.outlook(in: texts, of: role.track))
    if let years = texts.years { add("Experience usually named", [CitedText(years.text, sources: years.sources)]) }
    return blocks
  }

  // MARK: What it asks for

  private var checklist: [Page.Block] {
    guard let position else { return [] }
    let items = context.checklist(of: position)
    guard !items.isEmpty else { return [] }
    let groups = SkillGroup.allCases.map { group in
      (Phrase(group.title, .strong) as Phrase?, items.filter { $0.skill.group == group })
    }
    return [.heading("What it asks for", note: Phrase(Notice.gains)), .table(context.table(of: groups))]
      + context.disputes(among: items)
  }

  /// The missing essentials that are worth most to learn.
  private var nextTicks: [Page.Block] {
    guard let position, let toGo = context.assessments[role.id]?.toGo else { return [] }
    let next = context.learner.worthLearning(toGo.missing, for: position, limit: 6)
    guard !next.isEmpty else { return [] }
    let columns = [
      Table.Column(), Table.Column(.right, screenColumns: isOfTaxonomy ? 0 : 9), Table.Column(.right, screenColumns: 5),
    ]
    let skills = next.map { catalogue.skills[$0.bundle.skill] }
    let shared = sharedNames
    let names = next.map { catalogue.name(ofSkill: $0.bundle.skill, besides: shared) }
    let rows = zip(zip(skills, names), next).map { named, value in
      let first = value.bundle.prerequisites.count
      return [
        Phrase.boxed(named.1, context.learner.box(of: named.0.id)).apart(first == 0 ? "" : "\(first) first", .faint),
        Phrase(isOfTaxonomy ? "" : value.bundle.toGo.briefText, .faint), Phrase("+\(value.gain)", .gain),
      ]
    }
    return [
      .heading("Learn next", note: "and what it adds"),
      .table(Table(columns, rows: rows, links: skills.map { .skill($0.id) })),
    ]
  }

  /// The requirements that sources judge differently, each side with its date; pay shows its own.
  private var disagreements: [Page.Block] {
    // A taxonomy has one source, which does not disagree with itself.
    guard !isOfTaxonomy, let position else { return [] }
    let groups = Disagreements(on: position, in: catalogue).verdictGroups
    guard !groups.isEmpty else { return [] }
    let bullets = groups.map { group -> Page.Block in
      var text = Phrase(group.map { $0.name(in: catalogue) }.enumerated)
      for (index, verdict) in group[0].verdicts.enumerated() {
        text = text.joined(index == 0 ? ":" : ";", .faint) + Phrase(verdict.text(in: catalogue), .faint)
        text += .cited([verdict.source])
      }
      return .bullet(text)
    }
    let topic = catalogue.topic(GuideTopic.disagreements).map { [Page.Block.way(Phrase($0.title), to: .topic($0.id))] }
    return [.heading(Phrase(GuideTopic.disagreementsTitle))] + bullets + [
      .paragraph(Phrase(Notice.verdictsDiffer, .faint))
    ]
      + (topic ?? [])
  }

  // MARK: Moves

  private func moves(isCited: Bool) -> [Page.Block] {
    moves("Leads to", catalogue.moves(from: role.id).filter(\.isStep).map { ($0.to, $0) }, isCited)
      + moves("Comes from", catalogue.moves(to: role.id).filter(\.isStep).map { ($0.from, $0) }, isCited)
  }

  private func moves(_ title: Phrase, _ moves: [(role: Role.ID, move: Move)], _ isCited: Bool) -> [Page.Block] {
    let known = moves.compactMap { move in catalogue.role(move.role).map { (role: $0, move: move.move) } }
    guard !known.isEmpty else { return [] }
    let columns = [
      Table.Column(), Table.Column(screenColumns: 9), Table.Column(.right, screenColumns: 5),
      Table.Column(isFlexible: true),
    ]
    return [
      .heading(title),
      .table(
        Table(
          columns + (isCited ? [Table.Column()] : []),
          rows: known.map { other, move in
            [
              Phrase(other.title), Phrase(other.grade, .faint), Phrase(context.percent(of: other.id)),
              Phrase(move.text, .quiet),
            ] + (isCited ? [.cited(move.sources)] : [])
          }, links: known.map { .role($0.role.id) })),
    ]
  }
}

extension Phrase {
  /// "also: Coder, Programmer and 12 more": all other names, or the first few and how many more there are.
  static func also(_ names: [String], most: Int, orAFewMore few: Int = 0, ending: String = "") -> Phrase {
    guard !names.isEmpty else { return "" }
    let rest = names.count - most
    guard rest > few else { return Phrase("also: " + names.joined(separator: ", "), .faint) }
    return Phrase("also: \(names.prefix(most).joined(separator: ", ")) and \(rest.grouped) more\(ending)", .faint)
  }
}
