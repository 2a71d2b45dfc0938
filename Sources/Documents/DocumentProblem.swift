import TerminalText

/// One mistake in a document: the place, what is wrong, and what to do about it.
///
/// All texts are safe to print: what came from the document and could upset a terminal stands as its code point.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// The file's name, relative to the folder that was read.
  public let file: String
  /// Absent where the mistake concerns the whole file.
  public let position: DocumentPosition?
  /// The way to the value as `yq` writes it, such as `requirements.essential[0].skill`; empty for the whole document.
  public let field: String
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, such as `did you mean "sql"?`; absent where the message says it all.
  public let hint: String?

  public init(
    file: String, position: DocumentPosition? = nil, field: String = "", message: String, hint: String? = nil
  ) {
    self.file = Self.printable(file)
    self.position = position
    self.field = Self.printable(field)
    self.message = Self.printable(message)
    self.hint = hint.map(Self.printable)
  }

  /// A file that could not be read at all.
  public init(unreadable file: String, because reason: String) {
    self.init(file: file, message: "the file cannot be read: \(reason)")
  }

  /// What to do about something that is there twice.
  public static let keepOne = "keep one of them"

  private static func printable(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(\.isSafeInTerminal) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += scalar.isSafeInTerminal ? String(scalar) : scalar.codePoint
    }
  }
}

/// A place in a text file.
public struct DocumentPosition: Hashable, Comparable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1 in Unicode scalars.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

extension DocumentProblem: CustomStringConvertible {
  /// One line: `FILE:LINE:COLUMN: FIELD: MESSAGE (HINT)`, without the parts that are absent.
  public var description: String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    let subject = field.isEmpty ? place : "\(place): \(field)"
    return hint.map { "\(subject): \(message) (\($0))" } ?? "\(subject): \(message)"
  }
}

extension DocumentProblem: Comparable {
  /// By file, then by position; what concerns a whole file comes first.
  public static func < (left: Self, right: Self) -> Bool {
    guard left.file == right.file else { return left.file < right.file }
    guard let second = right.position else { return false }
    return left.position.map { $0 < second } ?? true
  }
}

extension Unicode.Scalar {
  /// The way people write a character that cannot be shown, such as "U+202E".
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
