import ArgumentParser
import CareerModel
import CareerPages
import CareerReports
import Foundation

/// `careers export`: what the program shows as files to take along.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export a handout, the plan, a role, the matches or the profile as a file.",
    subcommands: [ExportHandout.self, ExportPlan.self, ExportRole.self, ExportMatch.self, ExportProfile.self])
}

private struct ExportHandout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: "Export one page to hand over: what you can do, where to, and how to get there.",
    discussion: "Whom it is for, its date and its words are kept in the profile for the next time.")

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Whom it is for; \"\" for nobody in particular.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("The date on it; \"today\" for the day on which it is made.", valueName: "date"),
    transform: HandoutDate.read)
  var date: HandoutDate?

  @Option(help: ArgumentHelp("What you say with it, a line a paragraph; \"\" for nothing.", valueName: "text"))
  var words: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Set this role beside the target, instead of the bookmarks; \(String.repeatable).", valueName: "role"))
  var roles: [String] = []

  @Option(help: "As html, unless you say markdown or json.")
  var format: ExportFormat?

  @OptionGroup var output: OutputArguments

  private var form: ExportFormat { format ?? (output.options.json ? .json : .html) }

  func validate() throws { try output.validate(form) }

  func run() throws {
    let isToKeep = name != nil || date != nil || words != nil
    let loaded = isToKeep ? try output.options.keep(edit) : try output.options.load()
    let others = try others(in: loaded)
    let report = try loaded.handout(comparing: others.isEmpty ? loaded.profile.bookmarks : others, today: .today)
    try output.send(report, as: form, isPrivate: true)
  }

  private func others(in loaded: CommandContext) throws -> [Role.ID] { try roles.map { try loaded.role($0) } }

  private func edit(_ loaded: CommandContext) throws -> ProfileEdit {
    // A name that leads nowhere changes nothing.
    _ = try others(in: loaded)
    var cover = loaded.profile.cover
    if let name { cover.name = name }
    if let date { cover.day = date.day }
    if let words { cover.words = words }
    return .covering(with: cover, in: loaded.profile)
  }
}

/// The date of a handout on the command line.
private struct HandoutDate: WantedForm {
  static let form = "Write a day of the calendar as YYYY-MM-DD, or today."

  /// Nil for the day on which it is made.
  let day: Day?

  init?(argument: String) {
    day = Day(argument)
    if day == nil, argument != "today" { return nil }
  }
}

private struct ExportPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Export the plan, also for a calendar (ics).")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var export: ExportArguments

  func run() throws {
    let today = Day.today
    let (plan, context) = try arguments.plan(for: export.options.load(), today: today)
    let report = PlanReport(context, plan: plan)
    guard export.format == .ics else { return try export.send(report) }
    if let text = report.emptyText { throw NothingToExport(reason: text) }
    // A calendar tells profiles apart, so that one must be there; where none can be made it is exported all the same.
    let workspace = try export.options.workspace
    let identity = try workspace.profiles.openAsFarAsPossible(workspace.name()).identity()
    let file = PlanExport(plan, of: context, profile: identity, today: today, madeAt: time(nil))
    guard let text = file.text(as: export.format, isASCII: export.options.console.style.isASCII) else {
      throw NothingToExport(reason: "\(PlanPage.noDays); `careers plan` says why.")
    }
    try export.send(text)
  }
}

private struct ExportRole: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Export one role, whole; as comma-separated values its checklist.")

  @Argument(help: .role)
  var role: String

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var export: ExportArguments

  func run() throws {
    let (context, role) = try export.options.openSituation(of: role, in: from.source)
    try export.send(RoleReport(context, role: role))
  }
}

private struct ExportMatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Export every role by match.")

  @OptionGroup var from: DatasetOption
  @OptionGroup var export: ExportArguments

  func run() throws {
    let context = try export.options.load().context(in: from.source ?? .standard)
    try export.send(
      RolesReport(context, sections: context.assessments.sections(by: .match), order: .match, citesPay: true))
  }
}

private struct ExportProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Export what you have told the program, to read and to keep.")

  @OptionGroup var export: ExportArguments

  func run() throws {
    let name = try export.options.workspace.name().text
    let loaded = try export.options.load()
    let context = try loaded.context(holding: loaded.profile.namedRoles, skills: loaded.profile.namedSkills)
    let unknown = loaded.library.unknown(loaded.profile.marks.keys.sorted())
    try export.send(ProfileReport(context, name: name, unknown: unknown), isPrivate: true)
  }
}
