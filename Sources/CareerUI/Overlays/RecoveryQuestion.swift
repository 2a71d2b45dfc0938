import Canvas

/// What is asked before anything else where the profile was damaged, emptied or is gone.
public struct RecoveryQuestion: Hashable, Sendable {
  public enum Answer: Hashable, Sendable {
    /// Put back the newest copy.
    case restore
    case startEmpty
    /// Leave the program and everything as it is.
    case leave
  }

  private let problem: String
  private let copy: String?

  /// - Parameters:
  ///   - problem: What is wrong with which file, in a sentence.
  ///   - copy: Of when the newest copy is and what is in it; nil where there is none.
  public init(problem: String, copy: String?) {
    self.problem = problem
    self.copy = copy
  }

  /// What a key says; nil where it says nothing.
  public func answer(to key: Key) -> Answer? {
    switch key.code {
    case .character("r") where copy != nil: .restore
    case .character("n"): .startEmpty
    case .character("q"), .escape: .leave
    default: nil
    }
  }

  private static let width = 72

  public func frame(size: Size, look: Look) -> Frame {
    var frame = Frame(size: size, look: look)
    let area = frame.bounds
    let width = max(1, min(area.width - 4, Self.width))
    let lines = self.lines.flatMap { $0.wrapped(to: width, in: look) }
    // In a low window the keys come before what is said above them.
    for (row, line) in lines.suffix(area.height).enumerated() {
      let top = max(0, min(2, area.height - lines.count))
      frame.put(line, across: Rect(x: max(0, (area.width - width) / 2), y: top + row, width: width, height: 1))
    }
    return frame
  }

  private var lines: [Line] {
    let restore = copy.map { Line("r", .key) + Line(" puts back the copy of \($0)") }
    return [
      Line("Your profile cannot be opened", .heading), Line(problem, .warning),
      Line(
        copy == nil
          ? "There is no copy: what is there is set aside and never deleted."
          : "What is there is set aside beside the copy and never deleted."),
      Line(" "),
    ] + (restore.map { [$0] } ?? []) + [
      Line("n", .key) + Line(" starts with an empty profile"), Line("q", .key) + Line(" leaves everything as it is"),
    ]
  }
}
