/// How much an import brought of each kind of thing.
public struct ImportCounts: Hashable, Sendable {
  public var roles = 0
  public var skills = 0
  public var requirements = 0
  public var moves = 0
  /// Other titles of roles.
  public var titles = 0
  /// Pay figures.
  public var salaries = 0
  /// Roles of two taxonomies that are matched with each other.
  public var pairs = 0

  public init() {}

  public init(of catalogue: Catalogue) {
    roles = catalogue.roles.count
    skills = catalogue.skills.count
    requirements = catalogue.terms.termCount
    moves = catalogue.moves.count
    titles = catalogue.roles.reduce(0) { $0 + $1.aliases.count }
    salaries = catalogue.pay.count
  }
}
