import CareerModel

/// One role, whole: from the match to its sources.
public struct RoleReport: ListReport {
  private let context: ReportContext
  private let position: Int

  /// - Parameter role: its position.
  public init(_ context: ReportContext, role: Int) {
    self.context = context
    position = role
  }

  private var catalogue: Catalogue { context.catalogue }
  private var role: Role { catalogue.roles[position] }

  public var json: JSONValue { context.whole(position) }

  /// Its checklist.
  public var records: Records { SkillsReport(context, role: position).records }

  public var page: Page {
    var page = Page()
    var citations = Citations(in: catalogue)
    addHead(to: &page, &citations)
    page.add(context.facts(of: role))
    page.add(PayBlocks(role: role, catalogue: catalogue).blocks(&citations))
    addTexts("What you would do", role.responsibilities, to: &page, &citations)
    addRequirements(to: &page, &citations)
    addMoves("Leads to", catalogue.moves(from: role.id).filter(\.isStep).map { ($0.to, $0) }, to: &page, &citations)
    addMoves("Comes from", catalogue.moves(to: role.id).filter(\.isStep).map { ($0.from, $0) }, to: &page, &citations)
    page.add(TaxonomyBlocks(role: role, context: context).blocks(&citations))
    addBackground(to: &page, &citations)
    page.add(citations.blocks)
    return page
  }

  private func addHead(to page: inout Page, _ citations: inout Citations) {
    let track = catalogue.track(role.track)?.name ?? role.track.rawValue
    page.add(.title(Phrase(role.title)))
    let place = [
      role.level?.name ?? role.preparation?.name, track, context.assessments[position].reach?.title,
    ].compactMap(\.self)
    page.add(.paragraph(Phrase(place.joined(separator: " · "), .faint)))
    let aliases = role.aliases
    if !aliases.isEmpty {
      let rest = aliases.count - Self.mostAliases
      let more = rest > 0 ? ", and \(rest.grouped) more" : ""
      page.add(
        .paragraph(Phrase("also: \(aliases.prefix(Self.mostAliases).joined(separator: ", "))\(more)", .faint)))
    }
    for text in role.summary { page.add(.bullet(citations.phrase(text))) }
  }

  /// How many other names people are shown; an occupation may have thousands.
  private static let mostAliases = 24

  private func addTexts(_ title: Phrase, _ texts: [CitedText], to page: inout Page, _ citations: inout Citations) {
    guard !texts.isEmpty else { return }
    page.add(.heading(title))
    for text in texts { page.add(.bullet(citations.phrase(text))) }
  }

  private func addRequirements(to page: inout Page, _ citations: inout Citations) {
    let items = context.checklist(of: position)
    guard !items.isEmpty else { return }
    page.add(.heading("What it asks for" + .note(Notice.gains)))
    page.add(
      .table(
        context.table(
          of: SkillGroup.allCases.map { group in
            (Phrase(group.title, .strong), items.filter { $0.skill.group == group })
          })))
    page.add(context.disputes(among: items, &citations))
  }

  private func addMoves(
    _ title: Phrase, _ moves: [(role: Role.ID, move: Move)], to page: inout Page, _ citations: inout Citations
  ) {
    let known = moves.compactMap { move in catalogue.role(move.role).map { ($0, move.move) } }
    guard !known.isEmpty else { return }
    page.add(.heading(title))
    page.add(
      .table(
        Table(
          ["", "", "", "", ""].enumerated().map { Table.Column($1, $0 == 2 ? .right : .left, isFlexible: $0 == 3) },
          rows: known.map { other, move in
            [
              Phrase(other.title), Phrase(other.grade, .faint),
              Phrase(context.assessments[other.id]?.match.map { "\($0.percent)%" } ?? ""), Phrase(move.text),
              citations.cite(move.sources),
            ]
          })))
  }

  private func addBackground(to page: inout Page, _ citations: inout Citations) {
    if let workplaces = catalogue.workplaces(of: role) {
      let text = CitedText(workplaces.names.joined(separator: ", "), sources: workplaces.sources)
      addTexts("Where", [text], to: &page, &citations)
    }
    if !role.tools.isEmpty {
      page.add(.heading("Tools you would meet"))
      page.add(.paragraph(Phrase(role.tools.joined(separator: ", "))))
    }
    addTexts("Outlook", catalogue.outlook(of: role), to: &page, &citations)
    if let years = role.years {
      let text = CitedText(years.text, sources: years.sources)
      addTexts("Experience usually named", [text], to: &page, &citations)
    }
  }
}
