import Yams

/// The door to the YAML parser: bytes in, a tree of nodes with positions out.
enum YAMLSyntax {
  /// The root of the one document in a file; nil where it has no content.
  ///
  /// - Throws: the first mistake in the syntax, after which a parser cannot go on; a key given twice and an alias count
  ///   as such.
  static func root(of bytes: [UInt8], file: String) throws(DocumentProblem) -> Node? {
    if let alias = AliasScan.firstAlias(in: bytes) {
      throw DocumentProblem(
        file: file, position: position(of: alias, in: bytes), message: "aliases such as \"*name\" are not read",
        hint: "write the value out in each place")
    }
    do {
      let text = String(decoding: bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
      // Types come from what a key asks for, so the parser need not guess them with regular expressions.
      return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw DocumentProblem(error, file: file)
    } catch {
      throw DocumentProblem(unreadable: file, because: "\(error)")
    }
  }

  /// What some editors of Windows put before the first line.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func position(of index: Int, in bytes: [UInt8]) -> DocumentPosition {
    let before = bytes[..<index]
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = String(decoding: line.last ?? [], as: UTF8.self).unicodeScalars.count
    return DocumentPosition(line: line.count, column: column + 1)
  }
}

extension DocumentPosition {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension DocumentProblem {
  fileprivate init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let start = context.map { " (\($0.text) that starts in line \($0.mark.line))" } ?? ""
      self.init(
        file: file, position: DocumentPosition(mark), message: Self.invalid("\(problem)\(start)"),
        hint: Self.hint(for: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      self.init(
        file: file, position: DocumentPosition(context.mark), field: keys.first ?? "",
        message: "\(names) stands more than once in the same entry, first here", hint: Self.keepOne)
    default:
      self.init(file: file, message: Self.invalid("\(error)"))
    }
  }

  private static func invalid(_ reason: String) -> String { "this is not valid YAML: \(reason)" }

  /// Advice for the slips that people make most, which the parser names in its own terms.
  private static func hint(for problem: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "check the indentation, and put a text that holds \": \" in quotes"
    case "found character that cannot start any token": "put a text that starts with @, ` or % in quotes"
    case "could not find expected ':'": "write a colon and a space after each key"
    case "did not find expected key", "did not find expected '-' indicator":
      "check the indentation, and put a text that starts with a quote or a bracket in quotes"
    case "but found another document": "keep one document in a file, without \"---\" between"
    case _ where problem.hasPrefix("did not find expected ','"): "close the bracket"
    default: problem.hasPrefix("Maximum nesting level") ? "nest lists and keys less deeply" : nil
    }
  }
}

/// Finds the aliases of YAML, such as `*base`, before the parser expands them.
///
/// Ten short lines of them can stand for billions of values. It does not look at quotes, so two words like `&base` and
/// `*base` in one file are refused even inside texts. In return nothing that the parser would take for an alias slips
/// through.
enum AliasScan {
  /// The index of the first `*name` for which the file has a `&name`.
  static func firstAlias(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(ampersand), bytes.contains(asterisk) else { return nil }
    let anchors = Set(bytes.indices.compactMap { name(at: $0, after: ampersand, in: bytes) })
    return bytes.indices.first { index in
      name(at: index, after: asterisk, in: bytes).map(anchors.contains) ?? false
    }
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let asterisk = UInt8(ascii: "*")

  /// The name after a sign that does not stand inside a word.
  private static func name(at index: Int, after sign: UInt8, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes[index] == sign, index == 0 || !isLetterOrDigit(bytes[index - 1]) else { return nil }
    let name = bytes[(index + 1)...].prefix {
      isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return name.isEmpty ? nil : name
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
