/// Takes what is written to a terminal apart into text, controls and sequences.
public struct SequenceParser: IteratorProtocol {
  public enum Piece: Equatable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// A control sequence, such as "[1;2H".
    case sequence(Sequence)
    /// Any other escape sequence without its first byte, such as "(B".
    case escape(String)
  }

  public struct Sequence: Equatable {
    /// The last character, with a "?" before it for private ones.
    public let name: String
    public let parameters: [Int]

    public subscript(index: Int) -> Int? { parameters.indices.contains(index) ? parameters[index] : nil }
  }

  private var rest: Substring.UnicodeScalarView

  public init(_ bytes: [UInt8]) { rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars }

  public mutating func next() -> Piece? {
    guard let scalar = rest.popFirst() else { return nil }
    guard scalar == "\u{1B}" else {
      return scalar.value < 0x20 ? .control(UInt8(scalar.value)) : .text(scalar)
    }
    switch rest.popFirst() {
    case "[": return .sequence(controlSequence())
    case "]": return .escape("]" + string())
    case let opening? where "()#".unicodeScalars.contains(opening):
      return .escape(String(opening) + String(rest.popFirst() ?? " "))
    case let other: return .escape(other.map { String($0) } ?? "")
    }
  }

  private mutating func controlSequence() -> Sequence {
    let text = take { (0x40...0x7E).contains($0.value) }
    let isPrivate = text.hasPrefix("?")
    let parameters = text.dropLast().drop { $0 == "?" }.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
    return Sequence(name: (isPrivate ? "?" : "") + text.suffix(1), parameters: parameters)
  }

  /// Everything up to the bell, or the two characters, that end a string.
  private mutating func string() -> String {
    var text = take { $0 == "\u{7}" || $0 == "\u{1B}" }
    if text.hasSuffix("\u{1B}"), let last = rest.popFirst() { text.unicodeScalars.append(last) }
    return text
  }

  /// Everything up to and with the scalar that ends it.
  private mutating func take(through isEnd: (Unicode.Scalar) -> Bool) -> String {
    var text = ""
    while let scalar = rest.popFirst() {
      text.unicodeScalars.append(scalar)
      if isEnd(scalar) { break }
    }
    return text
  }
}
