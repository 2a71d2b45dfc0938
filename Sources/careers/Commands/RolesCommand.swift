import ArgumentParser
import CareerModel
import CareerReports

/// `careers roles`: the roles, in sections by reach or in another order.
struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "List roles, nearest first: first jobs, the next step, later.")

  @Argument(help: ArgumentHelp("Only roles that these words find.", valueName: "query"))
  var query: [String] = []

  @Option(help: ArgumentHelp("Only this field of work, by id or name.", valueName: "track"))
  var track: String?

  @Option(help: ArgumentHelp("Only this level, by number or name.", valueName: "level"))
  var level: String?

  @Option(help: ArgumentHelp("Only roles that this source says something about.", valueName: "source"))
  var source: String?

  @Option(help: "The order.")
  var sort = RoleOrder.reach

  @OptionGroup var limit: LimitOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let situation = try options.openSituation()
    let sections = situation.standings.sections(try positions(in: situation), by: sort)
    try options.console.show(
      RolesReport(situation, sections: sections, order: sort, limit: limit.count), as: format)
  }

  /// The roles that pass every filter.
  private func positions(in situation: Situation) throws(NameError) -> [Int] {
    let catalogue = situation.catalogue
    let names = Names(catalogue: catalogue)
    let track = try track.map(names.track)?.id
    let level = try level.map(names.level)
    let source = try citedSource(names, in: situation)
    let found = query.isEmpty ? nil : Search(catalogue).roles(for: query.joined(separator: " "))
    return catalogue.roles.indices.filter { position in
      let role = catalogue.roles[position]
      return (track == nil || role.track == track) && (level == nil || role.level == level)
        && (source.map { catalogue.sources(citedBy: role).contains($0) } ?? true)
        && (found?.contains(role.id) ?? true)
    }
  }

  /// The source to filter by; the name of the catalogue itself lets every role through.
  private func citedSource(_ names: Names, in situation: Situation) throws(NameError) -> Source.ID? {
    guard let source, source != situation.source else { return nil }
    return try names.source(source).id
  }
}
