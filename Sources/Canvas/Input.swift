/// What reaches the program from outside, one at a time.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text pasted at once, cleaned, its lines divided by "\n".
  case paste(String)
  case resize(Size)
  /// A background worker has something to say.
  case wake
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupt
  /// The terminal is gone, or a signal asks the program to leave.
  case leave(Reason)
  /// The program was stopped and runs again: draw everything.
  case resumed
  /// The terminal has said which colours it has.
  case recoloured

  public enum Reason: Hashable, Sendable {
    case endOfInput
    /// The number of the signal, SIGTERM or SIGHUP.
    case signal(Int32)
  }
}

/// A press of the first button or a turn of the wheel, off unless switched on.
public struct Mouse: Hashable, Sendable {
  public var point: Point
  public var gesture: Gesture

  public init(_ gesture: Gesture, at point: Point) {
    self.gesture = gesture
    self.point = point
  }

  public enum Gesture: Hashable, Sendable { case press, scrollUp, scrollDown }
}
