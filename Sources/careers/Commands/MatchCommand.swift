import ArgumentParser
import CareerModel
import CareerReports

/// `careers match`: every role by how much of it the person holds.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "List every role by match, the share of what it lists that you hold; those of O*NET and ESCO by fit.")

  @OptionGroup var from: DatasetOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try options.load().context(in: from.source ?? .standard)
    let report = RolesReport(
      context, sections: context.assessments.sections(by: .match), order: .match, limit: limit.count)
    try options.console.show(report, as: format)
  }
}
