import TerminalText
import Yams

/// A value in a document, read as what its key asks for.
///
/// A getter that does not find what it should reports so and returns nil or nothing, and the reading goes on. What a
/// scalar means is up to the getter alone: quotes make no difference, so `date: 2025` and `name: No` are texts where
/// texts are due.
public struct DocumentField {
  /// The way to the value as `yq` writes it, such as `requirements.essential[0].skill`; empty for the whole document.
  public let path: String
  let node: Node
  private let file: String
  private let reader: DocumentReader

  init(node: Node, path: String, file: String, reader: DocumentReader) {
    self.node = node
    self.path = path
    self.file = file
    self.reader = reader
  }

  public var position: DocumentPosition? { node.mark.map(DocumentPosition.init) }

  /// The file and line, such as "skills.yaml:12".
  public var place: String { position.map { "\(file):\($0.line)" } ?? file }

  /// What to do about something that is here and there too.
  public var keepOneHint: String { "keep one; the other is in \(place)" }

  /// Adds a mistake about this value.
  public func report(_ message: String, hint: String? = nil) {
    reader.report(DocumentProblem(file: file, position: position, field: path, message: message, hint: hint))
  }

  func reportUnexpected(expected: String, hint: String? = nil) {
    report("expected \(expected), found \(summary)", hint: hint)
  }

  private static let entry = "an entry with keys"

  private var summary: String {
    switch node {
    case .scalar where isAbsent: "nothing"
    case .scalar(let scalar): quoted(scalar.string)
    case .sequence: "a list"
    case .mapping: Self.entry
    case .alias: "an alias"
    }
  }

  /// Whether it has keys of its own.
  public var isEntry: Bool { node.mapping != nil }

  /// Whether it is neither an entry nor a list.
  public var isScalar: Bool { node.scalar != nil }

  /// Whether the key has no value, or YAML's word for none.
  public var isAbsent: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private func child(_ node: Node, path: String) -> DocumentField {
    DocumentField(node: node, path: path, file: file, reader: reader)
  }
}

extension DocumentField {
  /// The items of a list; nil when it is none.
  public func list() -> [DocumentField]? {
    guard case .sequence(let items) = node else {
      reportUnexpected(expected: "a list", hint: "write [first, second], or one item a line after \"- \"")
      return nil
    }
    return items.enumerated().map { child($1, path: "\(path)[\($0)]") }
  }

  /// The values of an entry by key, of which a missing, an unknown or a repeated one is a mistake.
  ///
  /// A list or a scalar in place of the entry is reported once, without its missing keys.
  public func entry(required: [String], optional: [String] = []) -> [String: DocumentField] {
    guard let pairs = pairs() else { return [:] }
    var values: [String: DocumentField] = [:]
    for (key, value) in pairs {
      if !required.contains(key.name), !optional.contains(key.name) {
        let nearest = nearestName(to: key.name, among: required + optional)
        key.report(
          "the key \(quoted(key.name)) is unknown here",
          hint: nearest.map { "did you mean \(quoted($0))?" }
            ?? "known are \((required + optional).joined(separator: ", "))")
      } else if values.updateValue(value, forKey: key.name) != nil {
        key.report("the key \(quoted(key.name)) is here twice", hint: DocumentProblem.keepOne)
      }
    }
    for key in required where values[key] == nil {
      child(node, path: Self.path(path, key)).report("the key \(quoted(key)) is missing")
    }
    return values
  }

  /// The keys and values of an entry whose keys are free to choose, in the document's order; nil when it is no entry.
  public func pairs() -> [(key: DocumentField, value: DocumentField)]? {
    guard case .mapping(let mapping) = node else {
      reportUnexpected(expected: Self.entry, hint: "write each as \"key: value\"")
      return nil
    }
    return mapping.map { key, value in
      let path = Self.path(path, key.scalar.map { cut($0.string) } ?? "?")
      return (child(key, path: path), child(value, path: path))
    }
  }

  /// The value of one key where there is one; nothing is reported.
  public func value(of key: String) -> DocumentField? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.first { $0.key.scalar?.string == key }.map { child($0.value, path: Self.path(path, key)) }
  }

  /// The text of a scalar as it stands, for a key.
  private var name: String { node.scalar?.string ?? "" }

  private static func path(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// A text as messages show it: in quotation marks, and cut where it is long.
public func quoted(_ text: String) -> String { "\"\(cut(text))\"" }

private func cut(_ text: String) -> String { TextWrap.truncate(text, to: 60) }
