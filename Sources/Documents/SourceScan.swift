/// Looks through the bytes of a file, before YAML does, for what no YAML file may hold.
///
/// Tabs in the indentation and control characters have clearer names here than in the parser, invalid UTF-8 would not
/// reach it, and the line separators of Unicode would make its line numbers differ from those of an editor.
enum SourceScan {
  /// A picture that was named `.yaml` need not fill the screen.
  static let limit = 20

  /// The first flaw of each line, up to `limit` of them.
  static func problems(in bytes: [UInt8], file: String) -> [DocumentProblem] {
    var problems: [DocumentProblem] = []
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = DocumentPosition(line: 1, column: 1)
    var isIndentation = true
    var lineHasFlaw = false

    func report(_ message: String, hint: String) {
      guard !lineHasFlaw else { return }
      lineHasFlaw = true
      problems.append(DocumentProblem(file: file, position: position, message: message, hint: hint))
    }

    while problems.count < limit {
      switch decoder.decode(&iterator) {
      case .emptyInput: return problems
      case .error: report("this is not UTF-8 text", hint: "save the file as UTF-8")
      case .scalarValue("\n"):
        position = DocumentPosition(line: position.line + 1, column: 1)
        isIndentation = true
        lineHasFlaw = false
        continue
      case .scalarValue("\t") where isIndentation:
        report("the line is indented with a tab", hint: "indent with spaces")
      case .scalarValue(let scalar):
        if scalar != " " { isIndentation = false }
        if isForbidden(scalar) { report("the control character \(scalar.codePoint) stands here", hint: "remove it") }
      }
      position = DocumentPosition(line: position.line, column: position.column + 1)
    }
    return problems
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
