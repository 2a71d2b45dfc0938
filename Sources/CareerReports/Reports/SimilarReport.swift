import CareerModel
import CareerPages

/// The roles that are most like one; never called a move, since nobody is known to have gone from one to the other.
public struct SimilarReport: ListReport {
  private let context: PageContext
  private let role: Role.ID
  private let matches: [SimilarMatch]
  private let source: DatasetTraits?

  /// - Parameters:
  ///   - context: where the role and all that are like it are.
  ///   - matches: the most similar first.
  ///   - source: the only one that was looked in; nil for all.
  public init(_ context: PageContext, role: Role.ID, matches: [SimilarMatch], of source: DatasetTraits? = nil) {
    self.context = context
    self.role = role
    self.matches = matches
    self.source = source
  }

  private var catalogue: Catalogue { context.catalogue }
  private var positions: [Int] { matches.compactMap { catalogue.rolePosition($0.role) } }
  private var attributions: Attributions {
    Attributions(ofRoles: positions + [catalogue.rolePosition(role)].compactMap(\.self), in: catalogue)
  }

  public var emptyText: String? {
    guard matches.isEmpty else { return nil }
    let text = SimilarPage.emptyText(of: catalogue.role(role), in: source.map { $0.nameInSentence ?? $0.title })
    return source == nil ? text : "\(text) Without --source every source is looked in."
  }

  public var json: JSONValue {
    .object([
      "role": role, "pace": context.learner.pace.json,
      "roles": matches.compactMap { match in
        catalogue.rolePosition(match.role).map { position in
          context.listed(position).adding([
            "similarity": .shortest(match.similarity, places: 4) as JSONValue, "reasons": match.reasons,
          ])
        }
      },
      "attributions": attributions.json,
    ])
  }

  public var page: Page { SimilarPage(matches, with: role, in: context).document }

  public var records: Records {
    Records(
      columns: ["id", "title", "source", "similarity", "match", "reasons"],
      rows: matches.map { match in
        let position = catalogue.rolePosition(match.role)
        return [
          match.role.rawValue, match.title, position.map { context.datasetName(ofRole: $0) },
          JSONValue.shortest(match.similarity, places: 4).text(),
          context.assessments[match.role]?.match.map { "\($0.percent)" }, Records.list(match.reasons.map(\.text)),
        ]
      }, attributions: attributions)
  }
}

extension SimilarReason: JSONConvertible {
  public var json: JSONValue {
    let (kind, terms): (String, [String]) =
      switch self {
      case .does(let words): ("does", words)
      case .names(let words): ("names", words)
      case .knowledge(let name): ("knowledge", [name])
      case .skill(let name): ("skill", [name])
      case .tool(let name): ("tool", [name])
      }
    return .object(["kind": kind, "terms": terms, "text": text])
  }
}
