import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

/// `careers routes`: the best ways from one role to another.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes", abstract: "Find the best routes from one role to another, move by move.")

  @Option(
    help: ArgumentHelp(
      "Where to start, an occupation of any source; else where you are, else another line of work.", valueName: "role"))
  var from: String?

  @Flag(help: "Start from nothing: a first job, with nothing that you hold.")
  var fromScratch = false

  @Option(help: ArgumentHelp("Where to get to; else your target.", valueName: "role"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "How many routes, up to \(RouteQuery.counts.upperBound); else \(RouteQuery.firstCount).", valueName: "k"),
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

  @Flag(help: "Also step down, from a role to one on a lower level.")
  var stepsDown = false

  @Flag(help: "Also go from a role to one that is alike, though nobody is known to have moved so.")
  var similar = false

  @OptionGroup var dataset: RoleSourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard from == nil || !fromScratch else {
      throw ValidationError("Give either --from or --from-scratch: a route has one start.")
    }
  }

  func run() throws {
    let loaded = try options.load()
    let target = try target(in: loaded)
    let start = fromScratch ? nil : try from.map { try loaded.role($0) } ?? loaded.profile.here
    // Only roles that are alike lead from one source to another.
    let home = try loaded.dataset(holding: [target] + (similar ? [start].compactMap(\.self) : []))
    let query = try query(from: start, to: target, of: home, in: loaded)
    var profile = loaded.profile
    if fromScratch {
      profile = Profile()
      profile.plan = loaded.profile.plan
    }
    let context = PageContext(profile: profile, in: try loaded.library.opened(home), from: loaded.name)
    try options.console.show(RoutesReport(context, answering: query, today: .today), as: format)
  }

  private func target(in loaded: CommandContext) throws -> Role.ID {
    if let to { return try loaded.role(to, in: dataset.source) }
    let targets = loaded.profile.targets.map(\.role)
    let goal = try loaded.library.opened(loaded.dataset(holding: targets)).goal(of: loaded.profile)
    guard let target = goal, try loaded.dataset(ofRole: target) != nil else {
      throw UsageError(
        message: "A route needs an end.",
        hint: "Name it with --to, or set your target: `careers target ROLE`. "
          + "Where it starts --from says, or `careers here ROLE`.")
    }
    return target
  }

  /// Where it starts, seen from the source that the target is in.
  private func beginning(at id: Role.ID?, in loaded: CommandContext, for home: Dataset) throws -> RouteStart {
    guard let id else { return fromScratch ? .scratch : .otherWork }
    if try loaded.library.opened(home).role(id) != nil { return .role(id) }
    guard let other = try loaded.dataset(ofRole: id), let role = try loaded.library.opened(other).role(id) else {
      return .otherWork
    }
    return .occupation(id, title: role.title)
  }

  private func query(
    from start: Role.ID?, to target: Role.ID, of home: Dataset, in loaded: CommandContext
  ) throws -> RouteQuery {
    func stop(_ name: String) throws -> Role.ID { try loaded.role(name, in: home) }
    var query = RouteQuery(
      from: try beginning(at: start, in: loaded, for: home), to: target, by: objective,
      avoiding: Set(try avoided.map(stop)),
      passing: Set(try pinned.map(stop)), allowingStepsDown: stepsDown)
    if let count { query.count = count }
    if !kinds.isEmpty { query.kinds = Set(kinds) }
    if similar { query.kinds.insert(.similar) }
    return query
  }
}
