import ArgumentParser
import Canvas

/// The size of a screen on the command line, such as "120x40".
struct FrameSize: WantedForm {
  static let form = "Write columns and rows as 120x40, up to \(most.width)x\(most.height)."

  let size: Size

  /// The largest screen that is drawn.
  private static let most = Size(width: 1000, height: 400)

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 2, (1...Self.most.width).contains(numbers[0]), (1...Self.most.height).contains(numbers[1])
    else { return nil }
    size = Size(width: numbers[0], height: numbers[1])
  }
}
