/// A sum of 64 bits over bytes and values, which another content has by chance only.
///
/// It tells damage, not intent: whoever changes the content on purpose can change the sum as well. The finish of
/// SplitMix64 after each word spreads every bit over the whole sum.
struct Checksum: Hashable {
  private(set) var value: UInt64 = 0x9e37_79b9_7f4a_7c15

  mutating func add(_ word: UInt64) {
    var mixed = value ^ word
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    value = mixed ^ (mixed >> 31)
  }

  /// Adds bytes and how many they are, so that no two lists of pieces give the same.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    guard whole < bytes.count else { return }
    add(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  var text: String { String(value, radix: 16) }
}
