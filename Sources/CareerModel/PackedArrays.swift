/// Writes arrays of numbers one after another, each after its count, in this machine's order of bytes.
struct PackedArrayWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Element: FixedWidthInteger>(_ array: [Element]) {
    withUnsafeBytes(of: UInt64(array.count)) { bytes += $0 }
    array.withUnsafeBytes { bytes += $0 }
  }
}

/// Reads what `PackedArrayWriter` wrote.
struct PackedArrayReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  var isAtEnd: Bool { place == bytes.count }

  /// Nil when the bytes end too early.
  mutating func read<Element: FixedWidthInteger>(_ type: Element.Type = Element.self) -> [Element]? {
    guard let counted = take(8) else { return nil }
    let count = counted.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    let size = MemoryLayout<Element>.size
    guard count <= bytes.count / size, let part = take(Int(count) * size) else { return nil }
    return Array(unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      part.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      initialized = Int(count)
    }
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - place else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }
}
