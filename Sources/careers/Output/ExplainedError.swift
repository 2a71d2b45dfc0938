import BuiltinCatalogue
import CareerStore
import CatalogueImport

/// An error that says what happened and what to do next.
protocol ExplainedError: Error {
  /// A stable name for programs, such as "unknown-role".
  var code: String { get }
  /// What happened, and to what.
  var message: String { get }
  /// What to do next; may be empty.
  var hint: String { get }
  var status: ExitStatus { get }
  /// What may have been meant, where the error is about a name.
  var candidates: [NameCandidate] { get }
}

extension ExplainedError {
  var candidates: [NameCandidate] { [] }
  var status: ExitStatus { .failed }
}

extension BuiltinCatalogueError: ExplainedError {}

extension CatalogueFolderError: ExplainedError {}

extension StoreError: ExplainedError {
  /// Why the profile was not copied.
  var withoutCopy: String { "No copy of the profile was made. \(explanation)" }

  var status: ExitStatus {
    switch self {
    case .unknownProfile, .noCopy: .nothingFound
    case .invalidProfileName: .usedWrongly
    default: .failed
    }
  }
}
