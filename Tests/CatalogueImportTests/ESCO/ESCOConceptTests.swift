import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ESCOConceptTests {
  private static let base = "http://data.europa.eu/esco"

  private func concept(_ uri: String) throws -> ESCOConcept? { try withField(uri) { ESCOConcept(uri: $0) } }

  @Test(arguments: [
    "/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34", "/skill/ffffffff-ffff-ffff-ffff-ffffffffffff",
    "/skill/00000000-0000-0000-0000-000000000000", "/skill/S1.2.3", "/skill/T", "/isco/C0110", "/isced-f/00",
  ]) func urisAreWrittenAsTheyWereRead(path: String) throws {
    let concept = try #require(try concept(Self.base + path))
    #expect(concept.uri == Self.base + path)
    #expect(path.hasSuffix("/\(concept.lastPart)"))
  }

  @Test(arguments: [
    "", "http://data.europa.eu/esco", "http://data.europa.eu/esco/skill/", "http://data.europa.eu/esco/isco",
    "https://data.europa.eu/esco/isco/C0", "http://data.europa.eu/esco/qualification/C0",
    "http://data.europa.eu/esco/skill/FFFFFFFF-ffff-ffff-ffff-ffffffffffff",
    "http://data.europa.eu/esco/skill/0000000g-0000-0000-0000-000000000000",
    "http://data.europa.eu/esco/skill/0000000000000-0000-0000-000000000000",
    "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-00000000000",
    "http://data.europa.eu/esco/skill/S1 2",
  ]) func otherTextIsNoConcept(uri: String) throws { #expect(try concept(uri) == nil) }

  @Test func uuidsAreTheirDigits() throws {
    var generator = SeededGenerator(seed: 36)
    for _ in 0..<500 {
      let (high, low) = (generator.next() >> UInt64(generator.number(0...63)), generator.next())
      var text = ""
      for place in 0..<32 {
        if [8, 12, 16, 20].contains(place) { text += "-" }
        let word = place < 16 ? high : low
        let digit: UInt64 = (word >> UInt64(60 - place % 16 * 4)) & 15
        text += String(digit, radix: 16)
      }
      #expect(UUIDText.text(high: high, low: low) == text)
      let bits = try #require(try withField(text) { UUIDText.bits($0) })
      #expect(bits.high == high && bits.low == low)
    }
  }

  @Test func everyOtherByteSpoilsAUUID() throws {
    let whole = Array("01234567-89ab-cdef-0123-456789abcdef".utf8)
    for place in whole.indices {
      let fits = whole[place] == UInt8(ascii: "-") ? "-" : "0123456789abcdef"
      for byte in UInt8(1)...0x7F {
        var text = whole
        text[place] = byte
        let isRight = try withField(String(decoding: text, as: UTF8.self)) { UUIDText.bits($0) != nil }
        #expect(isRight == fits.utf8.contains(byte), "\(byte) at \(place)")
      }
    }
  }

  @Test func conceptsOfDifferentKindsDiffer() throws {
    #expect(try concept(Self.base + "/isced-f/00") != concept(Self.base + "/skill/00"))
    #expect(try concept(Self.base + "/skill/S1") == concept(Self.base + "/skill/S1"))
  }

  @Test func groupsOfOccupationsKeepTheirZeros() throws {
    let codes = try ["0110", "1", "0", "011", "9629"].map { text in
      try #require(try withField(text) { ISCOCode($0) })
    }
    #expect(codes.sorted().map(\.description) == ["0", "011", "0110", "1", "9629"])
    #expect(codes.map(\.major) == [0, 1, 0, 0, 9])
    #expect(codes.map(\.length) == [4, 1, 1, 3, 4])
    for text in ["", "01100", "C011", "1.1"] { #expect(try withField(text) { ISCOCode($0) } == nil) }
  }
}
