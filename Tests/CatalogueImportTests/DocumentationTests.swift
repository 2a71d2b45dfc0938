import CatalogueImport
import Foundation
import Testing

/// What docs/CATALOGUE.md says, by trying it.
@Suite struct DocumentationTests {
  private let text: String

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/CATALOGUE.md")
    text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
  }

  /// The blocks of code in a language, without their fences.
  private func blocks(in language: String) -> [String] {
    text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
      index.isMultiple(of: 2) || !part.hasPrefix("\(language)\n") ? nil : String(part.dropFirst(language.count + 1))
    }
  }

  /// The catalogue of the examples, each of which starts with a comment that names its file.
  private func bakery() throws -> CatalogueFixture {
    let fixture = try CatalogueFixture(files: [:])
    for block in blocks(in: "yaml") {
      let firstLine = try #require(block.split(separator: "\n").first)
      try fixture.write(block + "\n", to: String(firstLine.dropFirst(2)))
    }
    return fixture
  }

  @Test func theExamplesAreACatalogue() throws {
    let catalogue = try bakery().load()
    #expect(catalogue.roles.map(\.id) == ["baker", "head-baker"])
    #expect(catalogue.skills.count == 5)
    #expect(catalogue.tutors.count == 1 && catalogue.pay.count == 1)
    // Its own, and the one that gathers what sources disagree on.
    #expect(catalogue.topics.count == 2)
  }

  @Test func theMistakesReadAsPrinted() throws {
    let fixture = try bakery()
    try fixture.replace("kind: practice", with: "kind: practise", in: "skills.yaml")
    try fixture.replace("needs: [doughs]", with: "needs: [dough]", in: "skills.yaml")
    try fixture.replace("level: 3", with: "level: three", in: "roles/baker.yaml")
    let verdicts = "      verdicts: {GUILD: advantage, editorial: essential}\n"
    let disputed = "    - skill: bakery-experience\n\(verdicts)"
    try fixture.replace(disputed, with: "", in: "roles/baker.yaml")
    try fixture.replace("  advantage:\n", with: "\(disputed)  advantage:\n", in: "roles/baker.yaml")
    try fixture.replace("high: 14", with: "high: 12", in: "pay.yaml")
    try fixture.replace("to: head-baker", with: "to: baker", in: "moves.yaml")
    try fixture.expect(try #require(blocks(in: "").last).components(separatedBy: "\n"))
  }

  /// Every key that a reader knows has a row or a place in the text.
  @Test func noKeyOfTheExamplesIsUndocumented() throws {
    let keys = blocks(in: "yaml").flatMap { block in
      block.split(separator: "\n").compactMap { line in
        line.drop { " -".contains($0) }.prefixMatch(of: /([a-zA-Z]+):/).map { String($0.1) }
      }
    }
    #expect(keys.count > 100)
    for key in Set(keys) { #expect(text.contains("`\(key)`"), "\(key)") }
  }
}
