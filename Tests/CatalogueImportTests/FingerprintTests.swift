import Foundation
import Testing

@testable import CatalogueImport

@Suite struct FingerprintTests {
  @Test func theSameContentHasTheSameFingerprint() throws {
    let first = try CatalogueFixture()
    let second = try CatalogueFixture()
    #expect(first.path != second.path)
    #expect(try CatalogueFolder.fingerprint(of: first.path) == CatalogueFolder.fingerprint(of: second.path))
  }

  @Test func everyChangeShows() throws {
    let fixture = try CatalogueFixture()
    var seen = [try CatalogueFolder.fingerprint(of: fixture.path)]
    func expectChange(_ change: () throws -> Void) throws {
      try change()
      let fingerprint = try CatalogueFolder.fingerprint(of: fixture.path)
      #expect(!seen.contains(fingerprint))
      seen.append(fingerprint)
    }
    try expectChange { try fixture.replace("60", with: "61", in: "skills.yaml") }
    try expectChange { try fixture.append(" ", to: "pay.yaml") }
    try expectChange { try fixture.append("\n", to: "pay.yaml") }
    try expectChange { try fixture.write("", to: "roles/new.yaml") }
    try expectChange {
      try fixture.remove("roles/new.yaml")
      try fixture.write("", to: "roles/newer.yaml")
    }
    try expectChange { try fixture.remove("tutors.yaml") }
  }

  @Test func whatIsNotReadDoesNotCount() throws {
    let fixture = try CatalogueFixture()
    let fingerprint = try CatalogueFolder.fingerprint(of: fixture.path)
    for name in ["README.md", ".DS_Store", "roles/.developer.yaml", "roles/developer.yaml~", "roles/old/x.yaml"] {
      try fixture.write("x", to: name)
    }
    #expect(try CatalogueFolder.fingerprint(of: fixture.path) == fingerprint)
  }

  /// The hash of a release must not differ from that of the next, or every user's catalogue is compiled anew.
  @Test func theHashIsFixed() {
    var hash = ContentHash()
    hash.combine(Array("careers".utf8))
    hash.combine([])
    hash.combine(Array(0...255))
    #expect(hash.value == referenceHash([Array("careers".utf8), [], Array(0...255)]))
    #expect(hash.value == 12_039_479_441_203_766_719)
  }

  @Test func bytesDoNotMoveBetweenPartsUnseen() {
    let splits = (0...16).map { split -> UInt64 in
      var hash = ContentHash()
      hash.combine(Array(repeating: 0, count: split))
      hash.combine(Array(repeating: 0, count: 16 - split))
      return hash.value
    }
    #expect(Set(splits).count == 17)
  }

  @Test func everyBitCounts() {
    let bytes = (0..<21).map { UInt8($0 * 11) }
    let hashes = (0..<21 * 8).map { bit -> UInt64 in
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      var hash = ContentHash()
      hash.combine(changed)
      return hash.value
    }
    #expect(Set(hashes).count == 21 * 8)
  }

  /// The same by its definition: counts and bytes as words of eight, lowest byte first.
  private func referenceHash(_ parts: [[UInt8]]) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      var words = [UInt64(part.count)]
      for start in stride(from: 0, through: part.count, by: 8) {
        let word = part[start..<min(start + 8, part.count)]
        words.append(word.enumerated().reduce(0) { $0 + UInt64($1.element) << UInt64(8 * $1.offset) })
      }
      for word in words {
        value = (value ^ word).multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue
        value = value ^ (value / 4_294_967_296)
      }
    }
    return value
  }
}
