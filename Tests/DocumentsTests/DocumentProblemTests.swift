import Documents
import Testing

@Suite struct DocumentProblemTests {
  @Test func descriptionsLeaveOutWhatIsAbsent() {
    let position = DocumentPosition(line: 3, column: 5)
    let full = DocumentProblem(file: "f", position: position, field: "a.b", message: "m", hint: "h")
    #expect(full.description == "f:3:5: a.b: m (h)")
    #expect(DocumentProblem(file: "f", position: position, message: "m").description == "f:3:5: m")
    #expect(DocumentProblem(file: "f", message: "m").description == "f: m")
  }

  @Test func orderIsByFileThenPosition() {
    let places = [("b", nil), ("a", (2, 1)), ("a", (1, 9)), ("b", (1, 1)), ("a", (2, 0)), ("a", nil)]
    let problems = places.map { file, place in
      DocumentProblem(file: file, position: place.map { DocumentPosition(line: $0.0, column: $0.1) }, message: "m")
    }
    #expect(
      problems.sorted().map(\.description) == ["a: m", "a:1:9: m", "a:2:0: m", "a:2:1: m", "b: m", "b:1:1: m"])
  }

  @Test func namesOfFilesCannotUpsetATerminal() {
    #expect(DocumentProblem(file: "a\u{1B}[2J\n.yaml", message: "m").description == "aU+001B[2JU+000A.yaml: m")
  }
}
