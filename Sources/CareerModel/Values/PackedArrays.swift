/// Writes arrays of numbers one after another, each after its count, in this machine's order of bytes.
struct PackedArrayWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Element: FixedWidthInteger>(_ array: [Element]) {
    withUnsafeBytes(of: UInt64(array.count)) { bytes += $0 }
    array.withUnsafeBytes { bytes += $0 }
  }
}

/// Reads what `PackedArrayWriter` wrote, from where it lies.
struct PackedArrayReader<Bytes: RandomAccessCollection<UInt8>> {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// Nil when the bytes end too early.
  mutating func read<Element: FixedWidthInteger>(_ type: Element.Type = Element.self) -> [Element]? {
    let size = MemoryLayout<Element>.size
    guard let counted: [UInt64] = take(1), counted[0] <= rest.count / size else { return nil }
    return take(Int(counted[0]))
  }

  private mutating func take<Element: FixedWidthInteger>(_ count: Int) -> [Element]? {
    let size = count * MemoryLayout<Element>.size
    guard size <= rest.count else { return nil }
    defer { rest = rest.dropFirst(size) }
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: rest.prefix(size))
      initialized = count
    }
  }
}

/// Bytes that are not an index of this release.
public enum PackedIndexError: Error, Hashable {
  /// They do not begin as an index of its kind and this release does.
  case otherForm
  /// They end too early, go on too long, or point outside of themselves.
  case damaged

  /// - Throws: `damaged` for a part that could not be read.
  static func checked<Part>(_ part: Part?) throws(PackedIndexError) -> Part {
    guard let part else { throw .damaged }
    return part
  }
}

extension PackedArrayWriter {
  mutating func write<Element: FixedWidthInteger>(_ lists: RaggedArray<Element>) {
    write(lists.elements)
    write(lists.starts)
  }
}

extension RaggedArray where Element: FixedWidthInteger {
  /// Nil when the bytes end too early or do not fit together.
  init?(_ reader: inout PackedArrayReader<some Any>) {
    guard let elements = reader.read(Element.self), let starts = reader.read(UInt32.self) else { return nil }
    self.init(elements: elements, starts: starts)
  }
}
