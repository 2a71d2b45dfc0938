import Foundation
import Testing

@testable import CareerUI

/// docs/KEYS.md says what the keymap does; `CAREERS_RECORD=1` writes it anew.
@Suite struct KeysDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/KEYS.md").standardizedFileURL

  @Test func theDocumentIsTheKeymap() throws {
    let text = KeysDocument.text(of: .standard)
    if ProcessInfo.processInfo.environment["CAREERS_RECORD"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }
}
