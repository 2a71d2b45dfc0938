import ArgumentParser
import CareerModel
import CareerReports

/// `careers routes`: the best ways from one role to another.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes", abstract: "Find the best routes from one role to another, move by move.")

  @Option(help: ArgumentHelp("Where to start; else where you are.", valueName: "role"))
  var from: String?

  @Option(help: ArgumentHelp("Where to get to; else your target.", valueName: "role"))
  var to: String?

  @Option(
    help: ArgumentHelp("How many routes, up to \(RouteQuery.counts.upperBound).", valueName: "k"),
    transform: wholeNumber(from: RouteQuery.counts.lowerBound, to: RouteQuery.counts.upperBound))
  var count: Int?

  @Option(name: .customLong("by"), help: "What makes a route a good one.")
  var objective = RouteObjective.effort

  @Option(name: .customLong("avoid"), help: ArgumentHelp("Do not stop at this role.", valueName: "role"))
  var avoided: [String] = []

  @Option(name: .customLong("through"), help: ArgumentHelp("Stop at this role on the way.", valueName: "role"))
  var pinned: [String] = []

  @Option(name: .customLong("kind"), help: "Use only moves of this kind; \(String.repeatable).")
  var kinds: [MoveKind] = []

  @Flag(help: "Also go from a role to one that is alike, though nobody is known to have moved so.")
  var similar = false

  @OptionGroup var home: RoleSourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let loaded = try options.load()
    let query = try query(in: loaded)
    let context = try loaded.context(holding: query.roles)
    try options.console.show(RoutesReport(context, answering: query), as: format)
  }

  private func query(in loaded: CommandContext) throws -> RouteQuery {
    func known(_ role: Role.ID?) throws -> Role.ID? {
      try role.flatMap { try loaded.dataset(ofRole: $0) == nil ? nil : $0 }
    }
    func id(_ name: String) throws -> Role.ID { try loaded.role(name, in: home.source) }
    guard let start = try from.map(id) ?? known(loaded.profile.here) else {
      throw UsageError(
        message: "A route needs a start.", hint: "Name it with --from, or say where you are: `careers here ROLE`.")
    }
    guard let target = try to.map(id) ?? known(loaded.profile.target) else {
      throw UsageError(
        message: "A route needs an end.", hint: "Name it with --to, or set your target: `careers target ROLE`.")
    }
    var query = RouteQuery(
      from: start, to: target, by: objective, avoiding: Set(try avoided.map(id)), passing: Set(try pinned.map(id)))
    if let count { query.count = count }
    if !kinds.isEmpty { query.kinds = Set(kinds) }
    if similar { query.kinds.insert(.similar) }
    return query
  }
}

extension RouteQuery {
  /// All that it names.
  fileprivate var roles: [Role.ID] { [start, target] + avoided + pinned }
}
