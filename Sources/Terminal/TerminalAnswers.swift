import Canvas

/// What the terminal has answered to the questions at the start.
struct TerminalAnswers {
  /// After its colours (OSC 10 and 11) what kind it is (DA1), which every terminal answers: then no more comes.
  static let questions = "\u{1B}]10;?\u{7}\u{1B}]11;?\u{7}\u{1B}[c"

  private var text: Colour.Components?
  private var background: Colour.Components?
  private(set) var areComplete = false

  /// Nil until both are known.
  var colours: TerminalColours? {
    guard let text, let background else { return nil }
    return TerminalColours(text: text, background: background)
  }

  /// Takes a string that the terminal sent by itself, such as "11;rgb:1e1e/1e1e/2e2e".
  mutating func take(_ string: [UInt8]) {
    let parts = String(decoding: string, as: UTF8.self).split(separator: ";", maxSplits: 1)
    guard parts.count == 2, let colour = Colour.Components(answer: parts[1]) else { return }
    switch parts[0] {
    case "10": text = colour
    case "11": background = colour
    default: break
    }
  }

  /// Takes the answer that comes last.
  mutating func takeLast() { areComplete = true }
}

extension Colour.Components {
  /// From what X calls a colour, "rgb:ff/80/00" with one to four digits for each; what follows the third is left out.
  init?(answer: Substring) {
    let parts = answer.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "rgb" || parts[0] == "rgba" else { return nil }
    let shares = parts[1].split(separator: "/", omittingEmptySubsequences: false).prefix(3).compactMap(Self.byte)
    guard shares.count == 3 else { return nil }
    self.init(red: shares[0], green: shares[1], blue: shares[2])
  }

  private static func byte(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else { return nil }
    let most = 1 << (4 * digits.count) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}
