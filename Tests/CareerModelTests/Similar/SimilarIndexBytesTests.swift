import CareerModel
import TestSupport
import Testing

@Suite struct SimilarIndexBytesTests {
  private let index = SimilarIndex([
    SimilarEntry(
      title: "Web Developer", aliases: ["Programmer"], sentences: ["Writes code.", "Tests code"],
      knowledge: [.init("design", weight: 3)], skills: [.init("logic")], tools: [.init("git")]),
    SimilarEntry(title: "Developer", sentences: ["Writes code"], skills: [.init("logic", weight: 2)]),
    SimilarEntry(title: "看護師", sentences: ["Cares for patients"], knowledge: [.init("medicine")]),
    SimilarEntry(title: ""),
  ])

  @Test func whatIsReadBackFindsTheSame() throws {
    let read = try SimilarIndex(bytes: index.bytes)
    #expect(read.bytes == index.bytes)
    #expect(read.roleCount == 4)
    for role in 0..<4 { #expect(read.similar(to: role) == index.similar(to: role)) }
    #expect(!read.similar(to: 0).isEmpty)
  }

  /// As that of a file whose parts are not of one writing: its positions would lead beyond the roles.
  @Test func anIndexOfOtherRolesIsNotTaken() {
    let catalogue = Catalogue(roles: [Role(id: "dev", title: "Developer", track: "it", level: nil)])
    #expect(SimilarDataset(catalogue, kept: index).index.roleCount == 1)
    #expect(SimilarDataset(catalogue, kept: nil).matches(with: 0, beside: [], limit: 3).isEmpty)
  }

  @Test func nothingAtAllIsAnIndexToo() throws {
    #expect(try SimilarIndex(bytes: SimilarIndex([]).bytes).roleCount == 0)
  }

  @Test func bytesOfAnotherFormAreRefused() {
    #expect(throws: PackedIndexError.damaged) { try SimilarIndex(bytes: []) }
    #expect(throws: PackedIndexError.damaged) { try SimilarIndex(bytes: Array(repeating: 255, count: 100)) }
    #expect(throws: PackedIndexError.otherForm) { try SimilarIndex(bytes: [1, 0, 0, 0, 0, 0, 0, 0] + Array(1...8)) }
  }

  @Test func everyCutIsNoticed() {
    let bytes = index.bytes
    for count in bytes.indices {
      #expect(throws: PackedIndexError.damaged) { try SimilarIndex(bytes: bytes.prefix(count)) }
    }
    #expect(throws: PackedIndexError.damaged) { try SimilarIndex(bytes: bytes + [0]) }
  }

  @Test func damagedBytesAreRefusedOrAskedWithoutHarm() {
    var generator = SeededGenerator(seed: 7)
    let bytes = index.bytes
    var refused = 0
    for _ in 0..<5000 {
      var damaged = bytes
      for _ in 0..<generator.number(1...3) {
        damaged[generator.number(0...bytes.count - 1)] = UInt8(generator.number(0...255))
      }
      guard let read = try? SimilarIndex(bytes: damaged) else {
        refused += 1
        continue
      }
      for role in 0..<read.roleCount { _ = (read.similar(to: role), index.similar(to: role, in: read)) }
    }
    #expect(refused > 0)
  }
}
