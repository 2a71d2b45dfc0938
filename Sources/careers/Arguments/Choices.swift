import ArgumentParser
import CareerModel
import CareerReports

// Values that are chosen on the command line by their names.

extension String {
  /// What is said of an option that takes more than one of them.
  static let repeatable = "may be given for several"
}

extension RoleOrder: ExpressibleByArgument {}

extension InterestFit.Class: ExpressibleByArgument {}

extension TutorOrder: ExpressibleByArgument {}

extension RouteObjective: ExpressibleByArgument {}

extension MoveKind: ExpressibleByArgument {}

extension ImportKind: ExpressibleByArgument {}

extension SearchResult.Category: ExpressibleByArgument {}

extension ExportFormat: ExpressibleByArgument {}

extension Replay.Format: ExpressibleByArgument {}

/// A mark, or none.
enum MarkChoice: String, CaseIterable, ExpressibleByArgument {
  case have, learning, unwanted, none

  var mark: Mark? { Mark(rawValue: rawValue) }
}
