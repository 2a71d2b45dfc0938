import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct FileSealTests {
  private let temporary: TemporaryFolder
  private let path: String

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("file")
  }

  @Test(arguments: [0, 1, 31, 32, 33, 4096, 262_144, 262_145, 600_000])
  func everyBitIsSealed(size: Int) throws {
    let content = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try write(content, to: path)
    #expect(try FileSeal.check(path) == .missing)
    try FileSeal.write(to: path)
    #expect(try FileSeal.check(path) == .whole)
    let sealed = try bytes(of: path)
    #expect(sealed.prefix(size) == content)
    for place in Set([0, size / 2, size - 1, size + 8].filter { $0 >= 0 }) {
      var damaged = sealed
      damaged[place] ^= 1 << UInt8(place % 8)
      try write(damaged, to: path)
      #expect(try FileSeal.check(path) != .whole, "byte \(place)")
    }
  }

  @Test func bytesThatChangePlacesAreFound() throws {
    try write(Data(repeating: 1, count: 64) + Data(repeating: 2, count: 64), to: path)
    try FileSeal.write(to: path)
    let sealed = try bytes(of: path)
    try write(sealed[64..<128] + sealed[..<64] + sealed[128...], to: path)
    #expect(try FileSeal.check(path) == .damaged)
  }
}
