import CareerModel

/// Names as find and letters compare them, in one run of bytes: those of a large source are looked through at every key.
struct FoldedNames: Sendable {
  private let bytes: [UInt8]
  /// Where each name starts, and at the end where the last one ends.
  private let starts: [Int]

  init(_ names: some Collection<String>) {
    var bytes: [UInt8] = []
    var starts = [0]
    bytes.reserveCapacity(names.count * 32)
    starts.reserveCapacity(names.count + 1)
    for name in names {
      bytes += TextFolding.fold(name).utf8
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// What is looked for, folded in the same way.
  static func wanted(_ text: String) -> [UInt8] { Array(TextFolding.fold(text).utf8) }

  func hasPrefix(_ wanted: [UInt8], at position: Int) -> Bool {
    bytes[starts[position]..<starts[position + 1]].starts(with: wanted)
  }

  func contains(_ wanted: [UInt8], at position: Int) -> Bool {
    guard let first = wanted.first else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      let last = starts[position + 1] - wanted.count
      var start = starts[position]
      while start <= last {
        if bytes[start] == first, wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
        start += 1
      }
      return false
    }
  }
}
