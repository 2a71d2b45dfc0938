import CareerModel

/// The roles that are most like one; never called a move, since nobody is known to have gone from one to the other.
public struct SimilarPage: Sendable {
  private let context: PageContext
  private let role: Role.ID
  private let matches: [SimilarMatch]
  private var catalogue: Catalogue { context.catalogue }

  /// - Parameter matches: the most similar first.
  public init(_ matches: [SimilarMatch], with role: Role.ID, in context: PageContext) {
    self.matches = matches.rarestReasonsFirst
    self.role = role
    self.context = context
  }

  public static func title(of role: Role?) -> String { "Similar to \(role?.title ?? "")" }

  /// - Parameter source: the one that was looked in, as it stands in a sentence; nil for all.
  public static func emptyText(of role: Role?, in source: String? = nil) -> String {
    "No role\(source.map { " of \($0)" } ?? "") is like \(role?.title ?? "it")."
  }

  /// What the figures are.
  public static let notice =
    "Worked out here from what people do, are called and need; published by nobody, and no step that anybody is known "
    + "to have taken."

  public var document: Page {
    let columns = [
      Table.Column("Role", isFlexible: true), Table.Column("Source"), Table.Column("Alike", .right),
      Table.Column("Match", .right), Table.Column("What both have", isFlexible: true),
    ]
    let title = Self.title(of: catalogue.role(role))
    return Page([
      .title(Phrase(title) + .note("\(matches.count)")), .table(Table(columns, rows: matches.map(row))),
      .paragraph(Phrase(Self.notice, .faint)),
    ]
    ).printed(in: catalogue, roles: ([role] + matches.map(\.role)).compactMap(catalogue.rolePosition))
  }

  private func row(_ match: SimilarMatch) -> [Phrase] {
    [
      Phrase(match.title), Phrase(match.sourceTitle, .faint), Phrase("\(match.percent)%", .strong),
      Phrase(context.percent(of: match.role)), Phrase(match.reasons.text, .faint),
    ]
  }
}

extension SimilarReason {
  /// What two roles have in common, in words: "both: amounts due", "knowledge of Mathematics".
  public var text: String {
    switch self {
    case .does(let words): "both: \(words.joined(separator: ", "))"
    case .names(let words): "also called \(words.joined(separator: ", "))"
    case .knowledge(let name): "knowledge of \(name)"
    case .skill(let name): "skill in \(name)"
    case .tool(let name): "use of \(name)"
    }
  }
}

extension NearJob.Reason {
  /// Such as "Like your own job: Customer and Personal Service, Sales and Marketing."; a sentence.
  public var text: String {
    switch self {
    case .bookmarked: return "You bookmarked it."
    case .suits(let role): return role.reason
    case .isLike(let match):
      let shared = match.reasons.compactMap(\.shared).prefix(2).joined(separator: ", ")
      return "Like your own job\(shared.isEmpty ? "" : ": \(shared)")."
    }
  }
}

extension SimilarReason {
  /// What people do or need in both; nil for what both are called, which tells nothing of the work.
  fileprivate var shared: String? {
    switch self {
    case .does(let words): words.joined(separator: ", ")
    case .names: nil
    case .knowledge(let name), .skill(let name), .tool(let name): name
    }
  }
}

extension [SimilarMatch] {
  /// The same, each with its rarest reason first: what nearly all have tells none from the others.
  public var rarestReasonsFirst: [SimilarMatch] {
    let counts = Dictionary(lazy.flatMap(\.reasons).map { ($0, 1) }, uniquingKeysWith: +)
    return map { match in
      // Of equally rare ones the strongest stays first.
      let ranked = match.reasons.enumerated().sorted {
        (counts[$0.element, default: 0], $0.offset) < (counts[$1.element, default: 0], $1.offset)
      }
      return SimilarMatch(
        role: match.role, title: match.title, dataset: match.dataset, sourceTitle: match.sourceTitle,
        similarity: match.similarity, reasons: ranked.map(\.element))
    }
  }
}

extension [SimilarReason] {
  /// "both: amounts due; skill in Programming".
  public var text: String { map(\.text).joined(separator: "; ") }
}
