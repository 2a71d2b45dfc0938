import Foundation
import Synchronization
import TestSupport
import Testing

@testable import CareerStore

struct PrivateFilesTests {
  @Test func writingReplacesTheWholeFile() throws {
    let temporary = try TemporaryFolder()
    let file = temporary.file("note")
    try PrivateFiles.write("a long first text\n", to: file)
    try PrivateFiles.write("short", to: file)
    #expect(try bytes(of: file) == Data("short".utf8))
    #expect(try mode(of: file) == 0o600)
    #expect(try temporary.names() == ["note"])
  }

  @Test func aFailureLeavesTheOldFileAndNoDraft() throws {
    let temporary = try TemporaryFolder()
    // A folder that is not empty cannot be replaced by a file.
    try FileManager.default.createDirectory(atPath: temporary.file("note/inner"), withIntermediateDirectories: true)
    #expect(throws: FileFailure.self) { try PrivateFiles.write("text", to: temporary.file("note")) }
    #expect(try temporary.names() == ["note", "note/inner"])
  }

  @Test func makingAFileKeepsTheOneThatIsThere() throws {
    let temporary = try TemporaryFolder()
    try write(Data("kept".utf8), to: temporary.file("a"))
    try PrivateFiles.makeFile(temporary.file("a"))
    try PrivateFiles.makeFile(temporary.file("b"))
    #expect(try bytes(of: temporary.file("a")) == Data("kept".utf8))
    #expect(try mode(of: temporary.file("b")) == 0o600)
  }

  @Test func everyPathLiesInAFolder() {
    #expect(PrivateFiles.folder(of: "a") == ".")
    #expect(PrivateFiles.folder(of: "a/b") == "a")
    #expect(PrivateFiles.folder(of: "/a") == "/")
    #expect(PrivateFiles.folder(of: "/") == "/")
    #expect(PrivateFiles.folder(of: "/a/b/c") == "/a/b")
  }

  @Test func aPipeThatDoesNotWaitGetsEverything() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    _ = fcntl(writer, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "x", count: 300_000)
    let received = DispatchQueue(label: "reader")
    let count = Mutex(0)
    received.async {
      var chunk = [UInt8](repeating: 0, count: 4096)
      while case let size = read(reader, &chunk, chunk.count), size > 0 { count.withLock { $0 += size } }
    }
    try PrivateFiles.write(text, to: writer)
    close(writer)
    received.sync {}
    close(reader)
    #expect(count.withLock { $0 } == 300_000)
  }

  @Test func failuresSayWhy() throws {
    let temporary = try TemporaryFolder()
    let missing = temporary.file("no/file")
    try write(Data(), to: temporary.file("file"))
    for work in [PrivateFiles.makeFile, { _ = try PrivateFiles.names(in: $0) }] {
      let error = #expect(throws: FileFailure.self) { try work(missing) }
      #expect(error?.reason == "No such file or directory")
    }
    let error = #expect(throws: FileFailure.self) { try PrivateFiles.names(in: temporary.file("file")) }
    #expect(error?.reason == "Not a directory")
  }
}
