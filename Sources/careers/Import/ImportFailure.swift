import CareerModel
import CatalogueImport

/// A publisher's files cannot be imported, or the person stopped the import; nothing has changed.
struct ImportFailure: ExplainedError {
  let kind: ImportKind
  let error: DataFileError

  /// Whether the person stopped it.
  var isInterruption: Bool { error.reason == .interrupted }

  var code: String { error.code }
  var message: String { isInterruption ? "Stopped; nothing was changed." : "\(error)." }
  var hint: String { isInterruption ? "" : error.hint }
  var status: ExitStatus { isInterruption ? .interrupted : .failed }
}
