import ArgumentParser
import CareerModel
import CareerReports

/// `careers skills`: all skills, or the checklist of one role.
struct SkillsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skills", abstract: "List skills: all of them, or what one role asks for.")

  @Argument(help: ArgumentHelp("Only skills that these words find.", valueName: "query"))
  var query: [String] = []

  @Option(name: .customLong("for"), help: ArgumentHelp("Only what this role asks for.", valueName: "role"))
  var role: String?

  @Option(help: "Only skills that you marked so.")
  var mark: MarkChoice?

  @OptionGroup var from: DatasetOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let loaded = try options.load()
    let id = try role.map { try loaded.role($0, in: from.source) }
    let context = try loaded.context(in: from.source ?? loaded.dataset(holding: id.map { [$0] } ?? []))
    let catalogue = context.catalogue
    let position = id.flatMap(catalogue.rolePosition)
    let found = query.isEmpty ? nil : catalogue.skills(for: query.joined(separator: " "))
    let isOfMark = role == nil && query.isEmpty && from.source == nil
    let unknown = isOfMark ? mark?.mark.map { loaded.unknownSkills(marked: $0) } ?? [] : []
    let report = SkillsReport(context, role: position, unknown: unknown) { skill in
      let id = catalogue.skills[skill].id
      return (mark.map { context.marks[id] == $0.mark } ?? true) && (found?.contains(id) ?? true)
    }
    try options.console.show(report, as: format)
  }
}
