import CareerModel

/// What the answers to the questionnaire come to: six scores, and the roles that suit them.
public struct InterestsPage: Sendable {
  private let context: PageContext
  private let answers: InterestAnswers
  private let matches: [InterestMatch]
  /// How many there are without a limit.
  private let total: Int
  private var catalogue: Catalogue { context.catalogue }

  /// - Parameters:
  ///   - matches: those to show, in order.
  ///   - total: how many there are.
  public init(_ matches: [InterestMatch], of total: Int, for answers: InterestAnswers, in context: PageContext) {
    self.matches = matches
    self.total = total
    self.answers = answers
    self.context = context
  }

  public static let title = "Interests"
  public static let listTitle = "What suits you"
  /// What the questionnaire asks of each activity.
  public static let question = "Would you like to do this?"
  public static let advice = "Go by liking alone, not by whether you can do it, nor by what it pays."
  /// What the classes mean, and what that leaves open.
  public static let classes =
    "1 where a job's six scores rise and fall just like yours, 0 where they have nothing in common: best from 0.729, great "
    + "from 0.608, good above 0."
  public static let notice =
    "\(classes) Many occupations suit one person: what you can do and the preparation decide among them."

  /// Why there is nothing to list, or no reason.
  ///
  /// - Parameter listsInPart: Whether roles are listed before each interest has an answer, as commands do.
  public static func emptyText(
    for answers: InterestAnswers, in catalogue: Catalogue, listsInPart: Bool = false
  ) -> String {
    if catalogue.activities.isEmpty { return Notice.catalogue("asks nothing about interests") }
    if answers.answered == 0 { return "Nothing about interests is answered yet." }
    if !listsInPart, !answers.unasked.isEmpty {
      let unasked = answers.unasked.map(\.title).joined(separator: ", ")
      return "Not asked yet: \(unasked). What suits you is listed once each of the six has an answer."
    }
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
        let isAsked = !answers.unasked.contains(interest)
        return .measure(
          interest.title,
          Phrase(answers.text(of: interest)) + Phrase(isAsked ? "of \(answers.highest)" : "", .faint),
          Phrase.Gauge(held: answers.scores[interest], learning: 0, whole: max(1, answers.highest), width: 12))
      })
    page.add(.heading(Phrase(Self.listTitle), note: Phrase(count)))
    page.add(.table(table))
    if !answers.isWhole { page.add(.paragraph(Phrase(Self.note(on: answers)))) }
    page.add(.paragraph(Phrase(Self.notice, .faint)))
    page.add(.cites(context.interestSources(of: matches.map(\.role))))
    return page.printed(in: catalogue, roles: matches.map(\.role))
  }

  /// "212 roles", or "5 of 212 roles" where there is a limit.
  private var count: String {
    (matches.count == total ? "" : "\(matches.count.grouped) of ") + total.of("role")
  }

  private var table: Table {
    let columns = [
      Table.Column("Role", isFlexible: true), Table.Column("Class"), Table.Column("Correlation", .right),
      Table.Column("Level"),
    ]
    let ticked = context.tickedTitle.map { [Table.Column($0.capitalised, .right)] } ?? []
    let source = catalogue.traits.isJoined ? [Table.Column("Source")] : []
    return Table(
      columns + ticked + source,
      rows: matches.map { match in
        let role = catalogue.roles[match.role]
        return [
          Phrase(role.title), Phrase(match.fit.class.rawValue), Phrase(match.fit.text, .strong),
          Phrase(role.grade, .faint),
        ] + ticked.map { _ in Phrase(context.tickedText(of: match.role)) }
          + source.map { _ in Phrase(catalogue.dataset(ofRole: match.role).title, .faint) }
      })
  }
}

extension PageContext {
  /// What the figure is called that tells how what is ticked goes with roles: match or fit; nil while nothing is.
  public var tickedTitle: String? {
    if learner.heldSkills.isEmpty { return nil }
    return catalogue.traits.isJoined ? "match or fit" : assessments.isByFit ? "fit" : "match"
  }

  /// The figure itself, "59%"; nothing where there is none.
  public func tickedText(of role: Int) -> String {
    fitText(of: role) ?? assessments[role].match.map { "\($0.percent)%" } ?? ""
  }
}

extension PageContext {
  /// Who publishes the interests of some roles.
  public func interestSources(of roles: [Int]) -> [Source.ID] {
    // The texts of a taxonomy, which would be read from disk, do not tell more.
    let cited = roles.flatMap { role in
      isOfTaxonomy(role)
        ? [catalogue.traits(ofRole: role).attribution].compactMap(\.self)
        : catalogue.roles[role].interestOrigin?.sources ?? []
    }
    return Set(cited).sorted()
  }

  /// The same in a line; nothing for no roles.
  public func interestCredit(of roles: [Int]) -> String {
    let titles = Set(interestSources(of: roles).compactMap { catalogue.source($0)?.title }).sorted()
    return titles.isEmpty ? "" : "Scores of occupations: \(titles.joined(separator: ", "))."
  }
}
