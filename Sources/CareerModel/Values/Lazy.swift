import Synchronization

/// A value that is made when it is first asked for, and kept; safe to ask for from any thread.
public final class Lazy<Value: Sendable>: Sendable {
  private enum Stage {
    case pending(@Sendable () -> Value)
    case made(Value)
  }

  private let stage: Mutex<Stage>

  public init(_ make: @escaping @Sendable () -> Value) { stage = Mutex(.pending(make)) }

  public var value: Value {
    stage.withLock { stage in
      switch stage {
      case .made(let value): return value
      case .pending(let make):
        let value = make()
        stage = .made(value)
        return value
      }
    }
  }
}
