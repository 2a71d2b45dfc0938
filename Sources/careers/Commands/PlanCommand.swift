import ArgumentParser
import CareerModel
import CareerReports

/// `careers plan`: what to study when.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan what to study when, to meet everything essential to your targets.",
    discussion: "What you leave out is as you have set it. Options count for this once; nothing is stored.")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (plan, context) = try arguments.plan(for: options.load(), today: .today)
    try options.console.show(PlanReport(context, plan: plan), as: format)
  }
}
