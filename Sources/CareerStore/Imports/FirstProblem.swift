import Synchronization

/// Keeps the first thing that went wrong while something was read for somebody who cannot be told at once.
final class FirstProblem: Sendable {
  private let problem = Mutex<StoreError?>(nil)

  func keep(_ error: StoreError) { problem.withLock { $0 = $0 ?? error } }

  /// What was kept since this was asked last.
  func take() -> StoreError? { problem.withLock { $0.take() } }

  /// Does some work, or keeps why it failed and gives something empty.
  func value<Value>(else empty: Value, _ work: () throws(StoreError) -> Value) -> Value {
    do {
      return try work()
    } catch {
      keep(error)
      return empty
    }
  }
}
