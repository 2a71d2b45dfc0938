import Dispatch
import Synchronization

/// A value that is worked out on a thread of its own while its maker does something else.
///
///     let library = Future { try workspace.library() }
///     let store = try profiles.open(name)
///     show(try library.value, store)
final class Future<Value: Sendable>: Sendable {
  private let work: @Sendable () throws -> Value
  /// Held for as long as it is worked out.
  private let result = Mutex<Result<Value, any Error>?>(nil)

  init(_ work: @escaping @Sendable () throws -> Value) {
    self.work = work
    DispatchQueue.global(qos: .userInitiated).async { [self] in _ = known }
  }

  /// The value, once it is there.
  ///
  /// - Throws: what the work throws.
  var value: Value {
    get throws { try known.get() }
  }

  /// Worked out by whoever comes first, for which the other waits.
  private var known: Result<Value, any Error> {
    result.withLock { result in
      if let result { return result }
      let new = Result(catching: work)
      result = new
      return new
    }
  }
}
