import CareerModel

/// Names as find and letters compare them, in one run of bytes: those of a large source are looked through at every key.
struct FoldedNames: Sendable {
  private let names: RaggedArray<UInt8>

  init(_ texts: some Collection<String>) { names = RaggedArray(texts.map(TextFolding.fold)) }

  /// What is looked for, folded in the same way.
  static func wanted(_ text: String) -> [UInt8] { Array(TextFolding.fold(text).utf8) }

  func hasPrefix(_ wanted: [UInt8], at position: Int) -> Bool { names[position].starts(with: wanted) }

  func contains(_ wanted: [UInt8], at position: Int) -> Bool {
    guard let first = wanted.first else { return true }
    let range = names.range(of: position)
    return names.elements.withUnsafeBufferPointer { bytes in
      let last = range.upperBound - wanted.count
      var start = range.lowerBound
      while start <= last {
        if bytes[start] == first, wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
        start += 1
      }
      return false
    }
  }
}
