import CareerModel
import CareerUI
import Foundation
import Synchronization

/// One import at a time on a thread of its own; the loop fetches how far it is and what came of it.
final class ImportJob: Sendable {
  /// Imports what was asked for, tells how far it is, and asks now and then whether it is to stop.
  ///
  /// - Throws: An error for people to read; then nothing has changed.
  typealias Importer =
    @Sendable (
      _ request: ImportRequest, _ report: @escaping (ImportStatus) -> Void,
      _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> ImportRecord

  private let importer: Importer
  private let queue = DispatchQueue(label: "import", qos: .utility)
  private let outbox: Outbox<News>
  private let isStopped = Mutex(false)
  /// What was told last: progress that reads the same is not told again.
  private let told = Mutex<ImportProgress?>(nil)

  init(_ importer: @escaping Importer, notify: @escaping @Sendable () -> Void) {
    self.importer = importer
    outbox = Outbox(notify: notify)
  }

  func start(_ request: ImportRequest) {
    isStopped.withLock { $0 = false }
    told.withLock { $0 = nil }
    let request = ImportRequest(
      request.kind, path: (request.path as NSString).expandingTildeInPath, language: request.language,
      isForced: request.isForced)
    queue.async { [self] in
      do {
        outbox.post(.importFinished(try importer(request, report, { self.isStopped.withLock { $0 } })))
      } catch {
        outbox.post(.importFailed(ImportProblem(error)))
      }
    }
  }

  /// Has the import stop as soon as it asks; it then fails, and nothing has changed.
  func stop() { isStopped.withLock { $0 = true } }

  /// Stops the import and waits until it has let go of its files.
  func finish() {
    stop()
    queue.sync {}
  }

  /// What has happened since the last call, in order.
  func fetchOutcomes() -> [News] { outbox.fetch() }

  private func report(_ status: ImportStatus) {
    let progress = ImportProgress(status.kind, percent: status.percent, secondsLeft: status.secondsLeft)
    let isNew = told.withLock { told in
      defer { told = progress }
      return told != progress
    }
    if isNew { outbox.post(.importProgress(progress)) }
  }
}

extension ImportProblem {
  fileprivate init(_ error: any Error) {
    switch error {
    // What the form says of the way out is not what a command says.
    case let error as DoubtfulImport: self.init(.doubtful, error.message)
    case let error as ImportFailure where error.isInterruption: self.init(.stopped, error.message)
    default: self.init(.refused, error.explanation)
    }
  }
}
