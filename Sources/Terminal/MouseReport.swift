import Canvas

/// What a terminal tells of its mouse, in any of the three forms that are in use.
struct MouseReport {
  /// The gesture that it is; nil for those that this program has no use for.
  private(set) var mouse: Mouse?

  /// The oldest form: button, column and row as bytes, each 32 more than its number.
  init(bytes: [UInt8]) {
    self.init(button: Int(bytes[0]) - 32, x: Int(bytes[1]) - 32, y: Int(bytes[2]) - 32)
  }

  /// The forms with numbers, nil for what is neither: SGR begins with "<", that of urxvt with the button itself.
  init?(_ parameters: ArraySlice<UInt8>, endingIn last: UInt8) {
    let isSGR = parameters.first == UInt8(ascii: "<")
    guard last == UInt8(ascii: "M") || isSGR && last == UInt8(ascii: "m") else { return nil }
    let parts = parameters.dropFirst(isSGR ? 1 : 0).split(separator: UInt8(ascii: ";"))
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ (0...1 << 16).contains($0) }) else { return nil }
    // A button let go means nothing here.
    let button = last == UInt8(ascii: "m") ? -1 : numbers[0] - (isSGR ? 0 : 32)
    self.init(button: button, x: numbers[1], y: numbers[2])
  }

  /// Columns and rows are counted from 1.
  private init(button: Int, x: Int, y: Int) {
    let (keysHeld, moves) = (0b1_1100, 0b10_0000)
    guard x >= 1, y >= 1, button >= 0, button & moves == 0 else { return }
    let gesture: Mouse.Gesture
    switch button & ~keysHeld {
    case 0: gesture = .press
    case 64: gesture = .scrollUp
    case 65: gesture = .scrollDown
    default: return
    }
    mouse = Mouse(gesture, at: Point(x: x - 1, y: y - 1))
  }
}
