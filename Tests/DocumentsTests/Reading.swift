import Documents

/// A document given as text, read in one go.
struct Reading<Value> {
  let value: Value?
  /// One line a mistake, as people see them.
  let problems: [String]

  init(_ text: String, _ read: (DocumentField) -> Value?) { self.init(Array(text.utf8), read) }

  init(_ bytes: [UInt8], _ read: (DocumentField) -> Value?) {
    let reader = DocumentReader()
    value = reader.open(bytes, file: "a.yaml").flatMap(read)
    problems = reader.problems.map(\.description)
  }
}

/// The mistakes that keep a document from being read at all.
func openingProblems(_ bytes: [UInt8]) -> [String] { Reading(bytes) { $0.position }.problems }
func openingProblems(_ text: String) -> [String] { openingProblems(Array(text.utf8)) }
