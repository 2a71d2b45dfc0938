import CareerModel
import CatalogueImport
import TerminalText
import TestSupport
import Testing

@Suite struct ManyMistakesTests {
  @Test func mistakesOfAllFilesComeAtOnceInOrder() throws {
    let fixture = try CatalogueFixture()
    try fixture.replace("name: Mid", with: "name: []", in: "levels.yaml")
    try fixture.replace("plainly", with: "plain", in: "tracks.yaml")
    try fixture.replace("id: S1", with: "id: S/1", in: "sources.yaml")
    try fixture.replace("group: soft", with: "group: tecnical", in: "skills.yaml")
    try fixture.replace("track: back-end", with: "track: front-end", in: "roles/intern.yaml")
    try fixture.replace("kind: promotion", with: "kind: luck", in: "moves.yaml")
    try fixture.replace("basis: quoted", with: "basis: guessed", in: "pay.yaml")
    try fixture.replace("reviews: 12", with: "reviews: -1", in: "tutors.yaml")
    try fixture.append("-\tx: [", to: "guide.yaml")
    let problems = try fixture.problems()
    let files = problems.map { $0.prefix { $0 != ":" } }
    #expect(files == files.sorted())
    #expect(
      Set(files) == [
        "levels.yaml", "tracks.yaml", "sources.yaml", "skills.yaml", "roles/intern.yaml", "roles/developer.yaml",
        "moves.yaml", "pay.yaml", "tutors.yaml", "guide.yaml",
      ])
    #expect(
      problems.contains(
        "moves.yaml:3:9: [0].kind: expected one of promotion, lateral, specialise, leadership, found \"luck\""))
    #expect(problems.contains("tutors.yaml:5:12: [0].reviews: -1 is out of range (from 0 to 1000000000)"))
  }

  @Test func messagesCountAndListTheMistakes() throws {
    let fixture = try CatalogueFixture()
    try fixture.replace("level: 3", with: "level: 9", in: "roles/developer.yaml")
    let one = try #require(throws: CatalogueFolderError.self) { try fixture.load() }
    #expect(
      one.message == """
        The catalogue \(fixture.path) has a mistake:
        roles/developer.yaml:5:8: level: 9 is out of range (from 1 to 7)
        """)
    try fixture.replace("level: 1", with: "level: x", in: "roles/intern.yaml")
    let two = try #require(throws: CatalogueFolderError.self) { try fixture.load() }
    #expect(two.message.contains("has 2 mistakes:\n"))
    #expect(two.code == "bad-catalogue")
  }

  /// Spoils the catalogue at a random place: it is refused with a line a mistake, or it is still sound.
  @Test func noUnsoundCatalogueIsAccepted() throws {
    let names = ["levels", "tracks", "sources", "skills", "roles/intern", "roles/developer", "moves", "pay", "guide"]
    let insertions = [
      "", "x", ": ", "- ", "[", "}", "\"", "\\", "\t", "\n", "&a ", "*a", "\u{1B}[2J", "\u{202E}", "#", "|", "!!int ",
      "-1", "{",
    ]
    var generator = SeededGenerator(seed: 42)
    var refused = 0
    for _ in 0..<200 {
      let fixture = try CatalogueFixture()
      let name = "\(names.randomElement(using: &generator) ?? "pay").yaml"
      var text = try fixture.text(of: name)
      let start = text.indices.randomElement(using: &generator) ?? text.startIndex
      let end = text.index(start, offsetBy: Int.random(in: 0...6, using: &generator), limitedBy: text.endIndex)
      text.replaceSubrange(start..<(end ?? start), with: insertions.randomElement(using: &generator) ?? "")
      try fixture.write(text, to: name)
      do throws(CatalogueFolderError) {
        let catalogue = try CatalogueFolder.load(from: fixture.path)
        #expect(danglingIDs(of: catalogue).isEmpty, "\(text)")
      } catch {
        refused += 1
        guard case .mistakes(_, let problems) = error else { throw error }
        #expect(!problems.isEmpty)
        #expect(problems.allSatisfy { $0.description.unicodeScalars.allSatisfy(\.isSafeInTerminal) })
      }
    }
    #expect(refused > 100)
  }
}
