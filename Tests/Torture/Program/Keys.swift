import TestSupport

/// What people type, without sense or order.
enum Keys {
  private static let named = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}[5~",
    "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}OP", "\u{1B}[Z", "\u{1B}[3~", "\u{1B}[1;5C", "\r", "\u{1B}", " ", "\t",
    "\u{1B}x", "\u{7F}",
  ]
  private static let letters = Array("abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456789/:?'[]+-,.<>")
    .map(String.init)
  /// Without those that leave, stop or end the program.
  private static let control = (1...25).filter { ![3, 26, 28].contains($0) }.map { String(Unicode.Scalar(UInt8($0))) }
  private static let foreign = ["é", "漢", "😀", "e\u{301}", "\u{202E}", "ß", "👩‍💻"]

  static func random(_ count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in
      let kind = [named, letters, letters, letters, control, foreign][generator.number(0...5)]
      return kind[generator.number(0...kind.count - 1)]
    }.joined()
  }
}
