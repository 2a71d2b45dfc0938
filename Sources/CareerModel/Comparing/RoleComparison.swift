/// Two to four roles side by side: where a person stands with each, and what the roles have in common.
public struct RoleComparison: Hashable, Sendable {
  /// How many roles can be compared.
  public static let sizes = 2...4

  /// Why some roles cannot be compared.
  public enum Problem: Error, Hashable, Sendable {
    case tooFew
    case tooMany
    /// The position of the first role that is named twice.
    case repeated(Int)
  }

  /// In the order in which the roles were named.
  public let columns: [Column]
  /// What the roles ask for: first what all share, then what some share, then what each asks for alone.
  public let requirements: [RequirementRow]
  /// The headlines that may be compared by amount, by column and not by role; nil where there are none.
  public let pay: PayComparison?

  /// One role.
  public struct Column: Hashable, Sendable {
    /// The role's position.
    public let role: Int
    /// Nil in taxonomies.
    public let level: Level?
    /// Match with its counts, and what there is to go.
    public let assessment: Assessment
    /// Nil where no figure is published.
    public let headline: PayHeadline?
    /// Every figure that may be shown, the headline's among them, of all regions, in the catalogue's order.
    public let pay: [PayFigure]
    /// The moves that lead out of it, in the catalogue's order.
    public let nextMoves: [Move]
  }

  /// Compares roles given by position.
  public init(of roles: [Int], in assessments: Assessments) throws(Problem) {
    var seen: Set<Int> = []
    if let twice = roles.first(where: { !seen.insert($0).inserted }) { throw .repeated(twice) }
    guard roles.count >= Self.sizes.lowerBound else { throw .tooFew }
    guard roles.count <= Self.sizes.upperBound else { throw .tooMany }
    let catalogue = assessments.learner.catalogue
    columns = roles.map { position in
      let role = catalogue.roles[position]
      return Column(
        role: position, level: role.level, assessment: assessments[position],
        headline: PayHeadline(of: role, in: catalogue),
        pay: catalogue.pay(of: role.id).filter { $0.use == .show }, nextMoves: catalogue.moves(from: role.id))
    }
    requirements = RequirementRow.rows(of: roles, for: assessments.learner)
    let compared = roles.map { catalogue.roles[$0] }
    pay = PayComparison(
      of: Catalogue(
        market: catalogue.market, roles: compared, pay: compared.flatMap { catalogue.pay(of: $0.id) }))
  }
}
