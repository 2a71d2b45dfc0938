import CareerModel
import TestSupport
import Testing

@testable import CareerStore

struct CrosswalkStoreTests {
  static let source = Source(id: "nesta-crosswalk", title: "Crosswalk", licence: "MIT")

  static let pairs = [
    RoleTwins(esco: "aaaa", onet: "15-1252.00", confidence: 100, similarity: 8107),
    RoleTwins(esco: "bbbb", onet: "15-1252.00", confidence: 200, similarity: 7000),
    RoleTwins(esco: "cccc", onet: "15-1252.00", confidence: 100, similarity: 9000),
    RoleTwins(esco: "dddd", onet: "11-1011.00", confidence: nil, similarity: nil),
  ]

  private let temporary: TemporaryFolder
  private let store: CrosswalkStore

  init() throws {
    temporary = try TemporaryFolder()
    store = CrosswalkStore(in: temporary.path)
  }

  private func write(_ pairs: [RoleTwins]) throws {
    try store.write(pairs, about: WageStoreTests.about(.crosswalk, Self.source))
  }

  @Test func pairsAreFoundFromEitherSideTheSurestFirst() throws {
    #expect(try store.open() == nil)
    try write(Self.pairs)
    let open = try #require(try store.open())
    #expect(open.sources == [Self.source])
    #expect(try open.pairs(with: "15-1252.00") == [Self.pairs[1], Self.pairs[2], Self.pairs[0]])
    #expect(try open.pairs(with: "dddd") == [Self.pairs[3]])
    #expect(try open.pairs(with: "eeee") == [])
    #expect(try temporary.names() == ["crosswalk.sqlite"])
  }

  @Test func aPairThatComesTwiceCountsOnce() throws {
    try write([Self.pairs[0], RoleTwins(esco: "aaaa", onet: "15-1252.00", confidence: 50, similarity: 1)])
    #expect(try #require(try store.open()).pairs(with: "aaaa") == [Self.pairs[0]])
  }

  @Test func whoReadsGoesOnReadingTheOld() throws {
    try write(Self.pairs)
    let open = try #require(try store.open())
    try write([])
    #expect(try open.pairs(with: "dddd") == [Self.pairs[3]])
    #expect(try #require(try store.open()).pairs(with: "dddd") == [])
  }
}
