import ArgumentParser
import CareerModel
import CareerReports

/// `careers compare`: roles side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two to four roles: match, pay, hours, what they share and what not.")

  @Argument(help: ArgumentHelp("The roles, each by id or name.", valueName: "role"))
  var roles: [String]

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (context, positions) = try options.openSituation(of: roles, in: from.source)
    let report: CompareReport
    do throws(RoleComparison.Problem) {
      report = try CompareReport(context, roles: positions)
    } catch {
      throw UsageError(error, in: context.catalogue)
    }
    try options.console.show(report, as: format)
  }
}

extension UsageError {
  fileprivate init(_ problem: RoleComparison.Problem, in catalogue: Catalogue) {
    let sizes = RoleComparison.sizes
    switch problem {
    case .tooFew, .tooMany:
      self.init(message: "Name \(sizes.lowerBound) to \(sizes.upperBound) roles to compare.")
    case .repeated(let role):
      self.init(message: "\(catalogue.roles[role].title) is named twice.", hint: "Name each role once.")
    }
  }
}
