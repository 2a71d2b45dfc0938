import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

/// What a killed program or a power cut can leave behind: a file in mid transaction, with its rollback journal.
struct CrashRecoveryTests {
  private let temporary: TemporaryFolder
  private let path: String
  private let before: Data
  private let after: Data
  private let first = ProfileEdit("first", [.mark("sql", from: nil, to: .have)])
  private let second = ProfileEdit("second", [.mark("git", from: nil, to: .have), .here(from: nil, to: "dev")])

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("profile.sqlite")
    let store = try ProfileStore(path: path)
    try store.record(first, at: Date(timeIntervalSince1970: 0))
    before = try bytes(of: path)
    try store.record(second, at: Date(timeIntervalSince1970: 0))
    after = try bytes(of: path)
  }

  @Test func aTransactionThatWasCutOffIsRolledBack() throws {
    // As if the program had been killed after writing the pages and before removing the journal.
    for pages in [[], Array(0..<before.count / 4096)] {
      var file = before
      for page in pages.dropFirst() { file.replaceSubrange(range(page), with: after[range(page)]) }
      try write(file, to: path)
      try write(journal(of: before), to: path + "-journal")
      let store = try ProfileStore(path: path)
      #expect(try store.load().history.done == [first])
      #expect(try bytes(of: path) == before)
      try store.record(second, at: Date(timeIntervalSince1970: 0))
      #expect(try ProfileStore(path: path).load().history.done == [first, second])
      #expect(try temporary.names() == ["backups", "profile.sqlite"])
    }
  }

  @Test func aJournalThatWasCutOffIsIgnored() throws {
    // As if the program had been killed while it was writing the journal: the database has not been touched yet.
    for size in [0, 1, 27, 28, 512] {
      try write(before, to: path)
      try write(journal(of: before).prefix(size), to: path + "-journal")
      let (profile, history) = try ProfileStore(path: path).load()
      #expect(profile.marks == ["sql": .have], "\(size) bytes")
      #expect(history.done == [first], "\(size) bytes")
    }
  }

  @Test func aCopyOfTheFileAfterEachWriteIsWhole() throws {
    let store = try ProfileStore(path: path)
    for number in 0..<10 {
      try store.record(ProfileEdit("\(number)", [.mark(Skill.ID("\(number)"), from: nil, to: .have)]), at: .now)
      let copy = temporary.file("copy.sqlite")
      try write(bytes(of: path), to: copy)
      #expect(try ProfileStore(path: copy).load().profile.marks.count == number + 3)
    }
  }

  private func range(_ page: Int) -> Range<Int> { page * 4096..<(page + 1) * 4096 }

  /// A rollback journal with all the pages of a file (https://www.sqlite.org/fileformat2.html#the_rollback_journal).
  private func journal(of file: Data) -> Data {
    let (pageSize, sectorSize, nonce) = (4096, 512, 12345 as UInt32)
    let pages = file.count / pageSize
    var journal = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
    for number in [UInt32(pages), nonce, UInt32(pages), UInt32(sectorSize), UInt32(pageSize)] { journal.append(number) }
    journal.append(Data(count: sectorSize - journal.count))
    for page in 0..<pages {
      let content = Data(file[range(page)])
      journal.append(UInt32(page + 1))
      journal.append(content)
      let sampled = stride(from: pageSize - 200, to: 0, by: -200).map { UInt32(content[$0]) }
      journal.append(sampled.reduce(nonce, &+))
    }
    return journal
  }
}

extension Data {
  fileprivate mutating func append(_ number: UInt32) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }
}
