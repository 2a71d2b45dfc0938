import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct CrosswalkFileTests {
  @Test func pairsAreReadOnceEach() throws {
    let fixture = try DataFixture(WageFixture.crosswalk)
    var read: [String] = []
    let totals = try CrosswalkFile(path: fixture.path).pairs { pair in
      read.append("\(pair.esco.uri) \(pair.onet) \(pair.confidence ?? -1) \(pair.similarity ?? -1)")
    }
    #expect(
      read == [
        "\(ESCOFixture.director) 11-1011.00 100 8108", "\(ESCOFixture.welder) 51-4121.00 -1 -1",
        "\(ESCOFixture.welder) 47-2211.00 200 10000",
      ])
    #expect(
      totals.skipped.entries.map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "1 a code that was there before 4", "1 onet_code not understood 5", "1 concept_uri not understood 6",
      ])
  }
}
