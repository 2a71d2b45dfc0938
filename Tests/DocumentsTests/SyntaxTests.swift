import Documents
import Testing

@Suite struct SyntaxTests {
  @Test func mistakesOfSyntaxGiveLineColumnAndAdvice() {
    #expect(
      openingProblems("a: [1\nb: 2\n") == [
        "a.yaml:2:2: this is not valid YAML: did not find expected ',' or ']' "
          + "(while parsing a flow sequence that starts in line 1) (close the bracket)"
      ])
    #expect(
      openingProblems("a: b: c\n") == [
        "a.yaml:1:5: this is not valid YAML: mapping values are not allowed in this context "
          + "(check the indentation, and put a text that holds \": \" in quotes)"
      ])
    #expect(
      openingProblems("a: @home\n") == [
        "a.yaml:1:4: this is not valid YAML: found character that cannot start any token "
          + "(while scanning for the next token that starts in line 1) "
          + "(put a text that starts with @, ` or % in quotes)"
      ])
  }

  @Test func whatMayBeEmptyIsNoMistake() {
    for text in ["", "\n", "# nothing but a comment\n", "---\n", "---\n...\n", "~\n"] {
      let reader = DocumentReader()
      #expect(reader.open(Array(text.utf8), file: "a.yaml", mayBeEmpty: true) == nil)
      #expect(reader.problems.isEmpty, "\(text)")
    }
  }

  @Test func aFileHoldsOneDocument() {
    #expect(openingProblems("a: 1\n---\nb: 2\n").first?.contains("keep one document in a file") == true)
    #expect(
      openingProblems("# nothing but a comment\n") == [
        "a.yaml: the file has no content (fill it, or remove it if it is optional)"
      ])
    #expect(openingProblems("") == openingProblems("# nothing\n"))
  }

  @Test func aKeyGivenTwiceIsAMistake() {
    #expect(
      openingProblems("- a: 1\n- b: 1\n  c: 2\n  b: 3\n") == [
        "a.yaml:2:3: b: \"b\" stands more than once in the same entry, first here (keep one of them)"
      ])
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func deepNestingIsRefusedAndNotFollowed(opening: String) {
    let problems = openingProblems(String(repeating: opening, count: 1_000_000))
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("(nest lists and keys less deeply)") == true)
  }
}
