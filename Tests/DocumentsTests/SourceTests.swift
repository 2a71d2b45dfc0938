import Documents
import Testing

/// What is refused before YAML is looked at.
@Suite struct SourceTests {
  @Test func everyLineWithATabIndentIsNamed() {
    #expect(
      openingProblems("a:\n\tb: 1\n  c: 2\n \td: 3\n") == [
        "a.yaml:2:1: the line is indented with a tab (indent with spaces)",
        "a.yaml:4:2: the line is indented with a tab (indent with spaces)",
      ])
  }

  @Test func aTabAfterTheIndentIsNoIndent() {
    #expect(openingProblems("a: 1\t# a comment\n").isEmpty)
  }

  @Test func controlCharactersAreNamedByCodePoint() {
    #expect(
      openingProblems("a: x\u{1B}[31m\nb: \u{7F}\u{0}\nc: é\u{9B}\nd: \u{2028}\n") == [
        "a.yaml:1:5: the control character U+001B stands here (remove it)",
        "a.yaml:2:4: the control character U+007F stands here (remove it)",
        "a.yaml:3:5: the control character U+009B stands here (remove it)",
        "a.yaml:4:4: the control character U+2028 stands here (remove it)",
      ])
  }

  @Test func invalidUTF8IsPlaced() {
    #expect(
      openingProblems([UInt8]("a: 1\nb: ".utf8) + [0xC3, 0x28]) == [
        "a.yaml:2:4: this is not UTF-8 text (save the file as UTF-8)"
      ])
  }

  @Test func binaryFilesAreNotListedToTheEnd() {
    let picture = [UInt8](repeating: 0, count: 1_000).flatMap { [$0, UInt8(ascii: "\n")] }
    #expect(openingProblems(picture).count == 20)
  }

  @Test func sizeEndsAtFourMebibytes() {
    let largest = [UInt8]("a: 1\n#".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: (4 << 20) - 6)
    #expect(openingProblems(largest).isEmpty)
    #expect(
      openingProblems(largest + [UInt8(ascii: "x")]) == [
        "a.yaml: the file is larger than 4 MiB (split it, or take less in)"
      ])
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreFine() {
    let reading = Reading("\u{FEFF}a: 1\r\nb: two\r\n") { $0.entry(required: ["a", "b"])["b"]?.text() }
    #expect(reading.value == "two")
    #expect(reading.problems.isEmpty)
  }
}
