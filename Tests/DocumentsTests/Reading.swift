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

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
