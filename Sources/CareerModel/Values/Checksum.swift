/// A sum of 64 bits over bytes and values that is the same in every run and on every machine, and that another content
/// has by chance only.
///
///     var sum = Checksum()
///     sum.add("profile")
///     sum.text   // "5f3c..."
///
/// It tells damage and change, not intent: whoever changes the content on purpose can change the sum as well. The
/// finish of SplitMix64 after each word spreads every bit over the whole sum. Files on disk hold sums: it must not
/// change.
public struct Checksum: Hashable, Sendable {
  public private(set) var value: UInt64 = 0x9e37_79b9_7f4a_7c15

  public init() {}

  @inline(__always)
  public mutating func add(_ word: UInt64) {
    var mixed = value ^ word
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    value = mixed ^ (mixed >> 31)
  }

  /// Adds bytes and how many they are, so that no two lists of pieces give the same.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    guard whole < bytes.count else { return }
    add(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Four sums of the words of some bytes side by side, so that none waits for its own last word.
  public static func add(_ bytes: UnsafeRawBufferPointer, to sums: inout [Checksum]) {
    var (first, second, third, fourth) = (sums[0], sums[1], sums[2], sums[3])
    let whole = bytes.count & ~31
    for offset in stride(from: 0, to: whole, by: 32) {
      first.add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      second.add(bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      third.add(bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      fourth.add(bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
    }
    first.add(UnsafeRawBufferPointer(rebasing: bytes[whole...]))
    sums = [first, second, third, fourth]
  }

  public var text: String { String(value, radix: 16) }
}
