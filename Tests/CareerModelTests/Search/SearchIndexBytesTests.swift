import TestSupport
import Testing

@testable import CareerModel

@Suite struct SearchIndexBytesTests {
  private let search = Search([
    SearchEntry(.role("a"), title: "Chief Executive Officer (CEO)", aliases: ["Head", "Boss"], prominence: 3),
    SearchEntry(.skill("b"), title: "C++", covered: ["Templates", "漢字"]), SearchEntry(.tutor("c"), title: "João"),
    SearchEntry(.topic("d"), title: ""),
  ])

  @Test func whatIsReadBackFindsTheSame() throws {
    let read = try Search(bytes: search.bytes)
    for query in ["ceo", "head", "c++", "templ", "joao", "bos", "漢", "chief hed"] {
      #expect(read.results(for: query) == search.results(for: query))
      #expect(!read.results(for: query).isEmpty)
    }
    #expect(read.bytes == search.bytes)
  }

  @Test func nothingAtAllIsAnIndexToo() throws {
    #expect(try Search(bytes: Search([]).bytes).results(for: "a").isEmpty)
  }

  @Test func bytesOfAnotherFormAreRefused() {
    #expect(throws: PackedIndexError.damaged) { try Search(bytes: []) }
    #expect(throws: PackedIndexError.damaged) { try Search(bytes: Array(repeating: 255, count: 100)) }
    #expect(throws: PackedIndexError.otherForm) { try Search(bytes: [1, 0, 0, 0, 0, 0, 0, 0] + Array(1...8)) }
  }

  @Test func everyCutIsNoticed() {
    let bytes = search.bytes
    for count in bytes.indices { #expect(throws: PackedIndexError.damaged) { try Search(bytes: bytes.prefix(count)) } }
    #expect(throws: PackedIndexError.damaged) { try Search(bytes: bytes + [0]) }
  }

  @Test func damagedBytesAreRefusedOrSearchedWithoutHarm() {
    var generator = SeededGenerator(seed: 7)
    let bytes = search.bytes
    var refused = 0
    for _ in 0..<3000 {
      var damaged = bytes
      for _ in 0..<generator.number(1...3) {
        damaged[generator.number(0...bytes.count - 1)] = UInt8(generator.number(0...255))
      }
      guard let read = try? Search(bytes: damaged) else {
        refused += 1
        continue
      }
      for query in ["ceo", "hea", "templaets", "c++"] { _ = read.results(for: query) }
    }
    #expect(refused > 0)
  }
}
