import ArgumentParser
import CareerModel
import CareerPages
import CareerReports
import Foundation

/// `careers export`: what the program shows as files to take along.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the plan, a role, the matches or the profile as a file.",
    subcommands: [ExportPlan.self, ExportRole.self, ExportMatch.self, ExportProfile.self])
}

private struct ExportPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Export the plan, also for a calendar (ics).")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var export: ExportArguments

  func run() throws {
    let today = Day.today
    let (plan, context) = try arguments.plan(for: export.options.load(), today: today)
    if let text = PlanReport(context, plan: plan).emptyText { throw NothingToExport(reason: text) }
    let identity = try export.options.workspace.profile().identity()
    let file = PlanExport(plan, of: context, profile: identity, madeAt: time(nil))
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
      RolesReport(context, sections: context.assessments.sections(by: .match), order: .match))
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
