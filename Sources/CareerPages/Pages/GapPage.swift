import CareerModel

/// What a person lacks for a role, skill by skill, and what to learn first.
public struct GapPage: Sendable {
  private let context: PageContext
  private let role: Int
  private let gap: Gap
  /// The names that several of the skills go by that the role asks for.
  private let sharedNames: Set<String>
  public let items: [ChecklistItem]
  public let bestNext: [LearningValue]

  /// - Parameter role: its position.
  public init(_ role: Int, gap: Gap, in context: PageContext) {
    self.context = context
    self.role = role
    self.gap = gap
    sharedNames = context.catalogue.sharedNames(ofRole: role)
    items = context.checklist(of: gap, for: role)
    bestNext = context.assessments.bestNext(for: [WeightedRole(role: role)])
  }

  /// How many suggestions people are shown.
  private static let mostSuggested = 5

  public var document: Page {
    let role = context.catalogue.roles[self.role]
    var page = Page([.title("What is missing for \(role.title)")])
    page.add(context.standing(with: role))
    guard !items.isEmpty else {
      if gap.essential.unrated == nil { page.add(.paragraph("Nothing is missing.")) }
      return page.printed(in: context.catalogue, roles: [self.role])
    }
    page.add(.table(context.table(of: [essentials, advantages])))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    if !bestNext.isEmpty {
      let suggested = bestNext.prefix(Self.mostSuggested)
      page.add(.heading("Best next", note: Phrase(Self.order(of: suggested))))
      page.add(suggested.map { .fact("+\($0.gain)", phrase($0)) })
    }
    page.add(context.disputes(among: items))
    return page.printed(in: context.catalogue, roles: [self.role])
  }

  /// What comes first, as far as there are hours that decide it.
  private static func order(of suggested: some Collection<LearningValue>) -> String {
    let counted = suggested.count(where: \.isCountedInHours)
    if counted == 0 { return "most match first" }
    return "most match for an hour of study first" + (counted == suggested.count ? "" : ", what has no hours last")
  }

  /// "PostgreSQL 70 h with SQL first".
  private func phrase(_ value: LearningValue) -> Phrase {
    let first = context.names(value.bundle.prerequisites)
    let brought = value.brought.map { context.catalogue.roles[$0].title }
    let notes = [
      value.bundle.toGo.isCounted ? "" : value.bundle.toGo.briefText,
      first.isEmpty ? "" : "with \(first.enumerated) first",
      brought.isEmpty ? "" : "and \(brought.enumerated) is within \(Assessments.nearLimit) essentials",
    ]
    return Phrase(context.catalogue.name(ofSkill: value.bundle.skill, besides: sharedNames))
      + Phrase(notes.filter { !$0.isEmpty }.joined(separator: " "), .faint)
  }

  private var essentials: (Phrase?, [ChecklistItem]) {
    (Phrase("For the essential requirements", .strong), Array(items.prefix(gap.essential.missing.count)))
  }

  private var advantages: (Phrase?, [ChecklistItem]) {
    let hours = gap.advantage.hours
    return (
      Phrase("For the advantages", .strong) + .note(hours == .zero ? "" : hours.estimateText(at: gap.advantage.pace)),
      Array(items.dropFirst(gap.essential.missing.count))
    )
  }
}
