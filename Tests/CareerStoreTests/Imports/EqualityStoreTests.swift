import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct EqualityStoreTests {
  private let temporary: TemporaryFolder
  private let store: EqualityStore
  private let links: [SkillLink]

  init() throws {
    temporary = try TemporaryFolder()
    store = EqualityStore(in: temporary.file("imports"))
    links = try (0..<50).map { number in
      SkillLink(
        try #require(SkillPair(Skill.ID("python-\(number)"), Skill.ID("tool-\(number)"))),
        number.isMultiple(of: 2) ? .listed : .sameName)
    }
  }

  @Test func linksComeBackForTheSameBasisOnly() throws {
    #expect(store.read(basis: "one") == nil)
    try store.write(links, basis: "one")
    #expect(store.read(basis: "one") == links)
    #expect(store.read(basis: "two") == nil)
    try store.write([], basis: "two")
    #expect(store.read(basis: "two") == [])
    #expect(store.read(basis: "one") == nil)
    #expect(try temporary.names() == ["imports", "imports/equalities.sqlite"])
  }

  @Test func aFolderThatCannotBeUsedIsThatOfTheCache() throws {
    try write(Data(), to: temporary.file("imports"))
    let error = #expect(throws: StoreError.self) { try store.write(links, basis: "one") }
    #expect(error == .unusableFolder(.cache, path: temporary.file("imports"), reason: "Not a directory"))
  }

  @Test func whatCannotBeReadIsAsGoodAsNotThere() throws {
    try store.write(links, basis: "one")
    let file = temporary.file("imports/equalities.sqlite")
    let whole = try bytes(of: file)
    try write(whole.prefix(whole.count / 2), to: file)
    #expect(store.read(basis: "one") == nil)
    try write(whole, to: file)
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: file)
    #expect(store.read(basis: "one") == nil)
    try store.write(links, basis: "one")
    #expect(store.read(basis: "one") == links)
  }
}
