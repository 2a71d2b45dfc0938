import CareerModel

/// What the answers to the questionnaire come to: six scores, and the roles that suit them.
public struct InterestsPage: Sendable {
  private let context: PageContext
  private let answers: InterestAnswers
  private let matches: [InterestMatch]
  private var catalogue: Catalogue { context.catalogue }

  /// - Parameter matches: the closest first.
  public init(_ matches: [InterestMatch], for answers: InterestAnswers, in context: PageContext) {
    self.matches = matches
    self.answers = answers
    self.context = context
  }

  public static let title = "Interests"
  /// What the questionnaire asks of each activity.
  public static let question = "Would you like to do this?"
  public static let advice = "Go by liking alone, not by whether you can do it, nor by what it pays."
  /// What the classes mean.
  public static let notice =
    "How alike the rise and fall of your six scores and of an occupation's are, at most 1: best from 0.729, great from "
    + "0.608, good above 0. Many occupations suit one person: what you can do and the preparation decide among them."

  /// Why there is nothing to list, or no reason.
  public static func emptyText(for answers: InterestAnswers, in catalogue: Catalogue) -> String {
    if catalogue.activities.isEmpty { return Notice.catalogue("asks nothing about interests") }
    if answers.answered == 0 { return "Nothing about interests is answered yet." }
    if !catalogue.roles.contains(where: { $0.interests != nil }) {
      return "No interests are published for the roles of \(catalogue.traits.title)."
    }
    if Set(Interest.allCases.map { answers.scores[$0] }).count == 1 {
      return "Your six scores are equal, so that nothing tells occupations apart."
    }
    return Notice.filteredOut("role")
  }

  /// How far the answers go: "12 of 48 answered: more make it surer".
  public static func note(on answers: InterestAnswers) -> String {
    answers.progressText + (answers.isWhole ? "." : ": more make it surer.")
  }

  public var document: Page {
    var page = Page([.title(Phrase(Self.title) + .note(answers.progressText))])
    page.add(
      Interest.allCases.map { interest in
        let score = answers.scores[interest]
        return .measure(
          interest.title, Phrase("\(score)") + Phrase("of \(answers.highest)", .faint),
          Phrase.Gauge(held: score, learning: 0, whole: max(1, answers.highest), width: 12))
      })
    page.add(.heading("What suits them", note: Phrase("\(matches.count.of("role")), the closest first")))
    page.add(.table(table))
    if !answers.isWhole { page.add(.paragraph(Phrase(Self.note(on: answers)))) }
    page.add(.paragraph(Phrase(Self.notice, .faint)))
    page.add(.cites(context.interestSources(of: matches.map(\.role))))
    return page.printed(in: catalogue, roles: matches.map(\.role))
  }

  private var table: Table {
    let columns = [
      Table.Column("Role", isFlexible: true), Table.Column("Class"), Table.Column("Correlation", .right),
      Table.Column("Level"), Table.Column("Match", .right),
    ]
    let source = catalogue.traits.isJoined ? [Table.Column("Source")] : []
    return Table(
      columns + source,
      rows: matches.map { match in
        [
          Phrase(catalogue.roles[match.role].title), Phrase(match.fit.class.rawValue), Phrase(match.fit.text, .strong),
          Phrase(catalogue.roles[match.role].grade, .faint), Phrase(context.assessments[match.role].matchText),
        ] + source.map { _ in Phrase(catalogue.dataset(ofRole: match.role).title, .faint) }
      })
  }
}

extension PageContext {
  /// Who publishes the interests of some roles, as far as that is told with each: those of our own catalogue.
  public func interestSources(of roles: [Int]) -> [Source.ID] {
    let cited = roles.lazy.filter { !isOfTaxonomy($0) }.flatMap { catalogue.roles[$0].interestOrigin?.sources ?? [] }
    return Set(cited).sorted()
  }
}

extension Assessment {
  /// "59%", or nothing where there is no match.
  fileprivate var matchText: String { match.map { "\($0.percent)%" } ?? "" }
}
