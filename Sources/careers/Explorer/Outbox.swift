import Synchronization

/// What work off the key path has to tell: posted on its own thread, fetched by the loop.
final class Outbox<Outcome: Sendable>: Sendable {
  private let outcomes = Mutex<[Outcome]>([])
  /// Called on the thread of the work when there is something to fetch.
  private let notify: @Sendable () -> Void

  init(notify: @escaping @Sendable () -> Void) { self.notify = notify }

  func post(_ outcome: Outcome) {
    outcomes.withLock { $0.append(outcome) }
    notify()
  }

  /// What has come since the last call, in order.
  func fetch() -> [Outcome] {
    outcomes.withLock { outcomes in
      defer { outcomes.removeAll() }
      return outcomes
    }
  }
}
