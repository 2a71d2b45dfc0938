import ArgumentParser
import CareerModel
import CareerPages
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

  @Option(
    help: ArgumentHelp(
      "Roles of built-in, onet, esco or all; or only those that a source of `careers sources` says something about.",
      valueName: "source"))
  var source: String?

  @Option(help: "Only roles that suit your interests so closely or closer.")
  var interests: InterestFit.Class?

  @Option(help: "The order.")
  var sort = RoleOrder.reach

  @OptionGroup var limit: LimitOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let choice = try SourceFilter(source, in: options.load())
    let sections = choice.context.assessments.sections(try positions(among: choice), by: sort)
    let isWhole = query.isEmpty && track == nil && level == nil && choice.cited == nil
    try options.console.show(
      RolesReport(choice.context, sections: sections, order: sort, limit: limit.count, isWhole: isWhole), as: format)
  }

  /// The roles that pass every filter.
  private func positions(among choice: SourceFilter) throws(NameError) -> [Int] {
    let catalogue = choice.context.catalogue
    let names = Names(catalogue: catalogue)
    let track = try track.map(names.track)?.id
    let level = try level.map(names.level)
    let person = choice.context.profile.interests(in: catalogue).scores
    let found = query.isEmpty ? nil : catalogue.roles(for: query.joined(separator: " "))
    return catalogue.roles.indices.filter { position in
      let role = catalogue.roles[position]
      return (track == nil || role.track == track) && (level == nil || role.level == level)
        && (choice.cited.map { catalogue.sources(citedBy: role).contains($0) } ?? true)
        && (found?.contains(role.id) ?? true)
        && (interests.map { catalogue.interestFit(of: position, for: person)?.class.reaches($0) == true } ?? true)
    }
  }
}

/// Which roles `--source` asks for: those of a source that is loaded, or those that something cited speaks of.
private struct SourceFilter {
  let context: PageContext
  /// What must say something about a role.
  let cited: Source.ID?

  init(_ text: String?, in loaded: CommandContext) throws {
    guard let text, text != loaded.name else {
      self.init(context: try loaded.context(), cited: nil)
      return
    }
    if let dataset = Dataset(rawValue: text) {
      self.init(context: try loaded.context(in: dataset), cited: nil)
      return
    }
    // What came with an import is cited there.
    let context = try loaded.context(in: loaded.dataset(citing: Source.ID(text)) ?? .standard)
    self.init(context: context, cited: try Names(catalogue: context.catalogue).source(text).id)
  }

  private init(context: PageContext, cited: Source.ID?) {
    (self.context, self.cited) = (context, cited)
  }
}
