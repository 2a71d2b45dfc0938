import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct FolderStampTests {
  @Test func itIsAnotherForOtherFiles() throws {
    let temporary = try TemporaryFolder()
    #expect(FolderStamp(of: temporary.file("nowhere")).text == "")
    try write(Data("one".utf8), to: temporary.file("a"))
    let first = FolderStamp(of: temporary.path)
    #expect(FolderStamp(of: temporary.path) == first)
    try write(Data("longer".utf8), to: temporary.file("a"))
    let second = FolderStamp(of: temporary.path)
    #expect(second != first)
    try write(Data(), to: temporary.file("b"))
    #expect(FolderStamp(of: temporary.path) != second)
  }
}
