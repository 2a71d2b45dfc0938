/// Numbers of one, two or four bytes each, the lowest first, that are read where they are.
struct PackedColumn {
  private let bytes: UnsafeRawBufferPointer
  private let width: Int
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer, width: Int) {
    self.bytes = bytes
    self.width = width
    count = bytes.count / width
  }

  subscript(index: Int) -> Int {
    switch width {
    case 1: Int(bytes[index])
    case 2: Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)))
    default: Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
    }
  }

  /// All numbers at once, which is far quicker than one by one.
  var numbers: [UInt32] {
    switch width {
    case 1: bytes.map(UInt32.init)
    case 2:
      (0..<count).map { UInt32(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self))) }
    default: (0..<count).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
    }
  }

  /// How many bytes each number of a column takes.
  static func width(of numbers: [UInt32]) -> Int {
    switch numbers.max() ?? 0 {
    case ...0xFF: 1
    case ...0xFFFF: 2
    default: 4
    }
  }
}
