import TestSupport

/// Damage as files suffer it: bits that flip, ends that are missing, pieces that are there twice, stray signs.
enum Mutation {
  private static let signs: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x2C], [0x00], [0x80], [0xC3], [0xEF, 0xBB, 0xBF],
    [0xFF],
    [0xF0, 0x9F],
  ]

  /// One to four of them, one after the other.
  static func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<generator.number(1...4) { damageOnce(&bytes, using: &generator) }
    return bytes
  }

  private static func damageOnce(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let place = generator.number(0...bytes.count)
    let end = min(bytes.count, place + generator.number(1...40))
    switch generator.number(0...7) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(generator.number(0...7))
    case 1 where place < bytes.count: bytes[place] = UInt8(generator.number(0...255))
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5: bytes.removeSubrange(..<place)
    default: bytes.insert(contentsOf: signs.randomElement(using: &generator) ?? [], at: place)
    }
  }
}
