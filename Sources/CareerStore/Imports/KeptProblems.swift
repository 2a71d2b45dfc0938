import Synchronization

/// Keeps what went wrong while something was read for somebody who cannot be told at once, each thing once.
public final class KeptProblems: Sendable {
  private let problems = Mutex<[StoreError]>([])

  public init() {}

  public func keep(_ error: StoreError) {
    problems.withLock { if !$0.contains(error) { $0.append(error) } }
  }

  /// What was kept since this was asked last, the first of it first.
  public func take() -> [StoreError] {
    problems.withLock { problems in
      defer { problems = [] }
      return problems
    }
  }

  /// Does some work, or keeps why it failed and gives something empty.
  public func value<Value>(else empty: Value, _ work: () throws(StoreError) -> Value) -> Value {
    do {
      return try work()
    } catch {
      keep(error)
      return empty
    }
  }
}
