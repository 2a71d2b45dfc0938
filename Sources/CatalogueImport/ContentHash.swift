/// A 64-bit hash of bytes that is the same in every run and on every machine, unlike Swift's own.
///
/// It tells changed content from unchanged content and is no defence against forgery. Eight bytes at a time are mixed
/// in by a multiplication and a shift, both of which can be undone, so no change of a single word goes unseen.
struct ContentHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Mixes in the count of the bytes, so that neighbours cannot trade bytes unseen, then the bytes themselves.
  mutating func combine(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    bytes.withUnsafeBytes { bytes in
      let wordsEnd = bytes.count & ~7
      for offset in stride(from: 0, to: wordsEnd, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      mix(bytes[wordsEnd...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
}
