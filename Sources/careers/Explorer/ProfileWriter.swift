import CareerModel
import CareerStore
import CareerUI
import Foundation
import Synchronization

/// The one writer of the profile: takes changes off the key path and tells when they are on disk.
final class ProfileWriter: Sendable {
  private let store: ProfileStore
  private let queue = DispatchQueue(label: "profile-writer", qos: .userInitiated)
  private let outbox: Outbox<Action>
  private let order = Mutex(Order())

  init(store: ProfileStore, notify: @escaping @Sendable () -> Void) {
    self.store = store
    outbox = Outbox(notify: notify)
  }

  /// Keeps changes in order when one of them fails: those handed over before that was told fail with it, and are then
  /// handed over again together.
  private struct Order {
    /// Raised when a failure has been told.
    var round = 0
    /// The last round in which a change failed, and why.
    var failure: (round: Int, error: StoreError)?
  }

  /// Writes after everything that was handed over before.
  func save(_ write: ProfileWrite) {
    let time = Date()
    let round = order.withLock { $0.round }
    queue.async { [self] in
      report(in: round) { () throws(StoreError) in
        switch write {
        case .record(let edit): try store.record(edit, at: time)
        case .undo(let edit): try store.undo(edit, at: time)
        case .redo(let edit): try store.redo(edit, at: time)
        }
      }
    }
  }

  /// Copies the profile where it has changed since the newest copy.
  func backUp() {
    queue.async { [self] in
      do throws(StoreError) {
        try store.backUp(at: Date())
      } catch {
        outbox.post(.notice("No copy of the profile was made. \(error.explanation)"))
      }
    }
  }

  /// Where the person is; worth a try and no more.
  func saveSession(_ session: Session) {
    queue.async { [self] in
      do {
        try store.saveSession(String(decoding: JSONEncoder().encode(session), as: UTF8.self))
      } catch {
        // The next start opens where an earlier one ended.
      }
    }
  }

  /// Waits until everything handed over has been written.
  func finish() { queue.sync {} }

  /// What has happened since the last call, in order.
  func fetchOutcomes() -> [Action] {
    let fetched = outbox.fetch()
    if fetched.contains(where: \.isSaveFailure) { order.withLock { $0.round += 1 } }
    return fetched
  }

  private func report(in round: Int, _ work: () throws(StoreError) -> Void) {
    let outcome: Action
    do throws(StoreError) {
      if let failure = order.withLock({ $0.failure }), failure.round == round { throw failure.error }
      try work()
      outcome = .saved
    } catch {
      order.withLock { $0.failure = (round, error) }
      outcome = .saveFailed(error.explanation)
    }
    outbox.post(outcome)
  }
}

extension Action {
  fileprivate var isSaveFailure: Bool { if case .saveFailed = self { true } else { false } }
}
