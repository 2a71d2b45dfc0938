import Documents
import TerminalText
import TestSupport
import Testing

@Suite struct ScalarTests {
  private func text(_ yaml: String) -> Reading<String> { Reading("a: \(yaml)\n") { $0.value(of: "a")?.text() } }

  @Test func textsAreTakenAsTheyStand() {
    #expect(text("2025").value == "2025")
    #expect(text("No").value == "No")
    #expect(text("'  João  & co '").value == "João & co")
    #expect(text(">\n  one\n  two\n").value == "one two")
    #expect(text("\"null\"").value == "null")
  }

  @Test(arguments: ["", "~", "null", "# a comment"])
  func noValueIsNoText(yaml: String) {
    #expect(
      text(yaml).problems.map { $0.drop { $0 != " " } } == [
        " a: expected a text, found nothing (leave the key out if it is optional)"
      ])
  }

  @Test func emptyAndBrokenTextsAreMistakes() {
    #expect(text("\" \"").problems.first?.contains("the text is empty") == true)
    #expect(text("|\n  one\n  two\n").problems.first?.contains("the text has more than one line") == true)
    #expect(text("[x]").problems == ["a.yaml:1:4: a: expected a text, found a list"])
  }

  @Test(arguments: [
    ("\\e[31mred", "U+001B"), ("a\\u202Eb", "U+202E"), ("a\\u200Bb", "U+200B"), ("\\0", "U+0000"), ("\\x9b", "U+009B"),
    ("\\U000E0041", "U+E0041"), ("a\\u2066b", "U+2066"),
  ])
  func whatATerminalMustNotSeeIsAMistake(escaped: String, codePoint: String) {
    #expect(
      text("\"\(escaped)\"").problems == [
        "a.yaml:1:4: a: the text holds the invisible or control character \(codePoint) (remove it)"
      ])
  }

  @Test func problemsAreSafeToPrintThemselves() {
    let reading = Reading("a: \"\\e]0;x\\a\"\n\"k\\u202E\": 1\n") { root in
      root.entry(required: ["a"])["a"]?.integer(in: 0...1)
    }
    #expect(reading.problems.count == 2)
    #expect(reading.problems.allSatisfy { $0.unicodeScalars.allSatisfy(\.isSafeInTerminal) })
    #expect(reading.problems.last == "a.yaml:1:4: a: expected a whole number, found \"U+001B]0;xU+0007\"")
  }

  @Test func wholeNumbersHaveARange() {
    func integer(_ yaml: String) -> Reading<Int> { Reading("a: \(yaml)\n") { $0.value(of: "a")?.integer(in: 1...7) } }
    #expect(integer("7").value == 7)
    #expect(integer("'3'").value == 3)
    #expect(integer("8").problems == ["a.yaml:1:4: a: 8 is out of range (from 1 to 7)"])
    #expect(integer("3.0").problems == ["a.yaml:1:4: a: expected a whole number, found \"3.0\""])
    #expect(integer("99999999999999999999").value == nil)
  }

  @Test func hundredthsAreExact() {
    func hundredths(_ yaml: String) -> Int? { Reading("a: \(yaml)\n") { $0.value(of: "a")?.hundredths() }.value }
    #expect(hundredths("46974.66") == 4_697_466)
    #expect(hundredths("73.5") == 7_350)
    #expect(hundredths("0.05") == 5)
    #expect(hundredths("60000") == 6_000_000)
    #expect(hundredths("999999999999.99") == 99_999_999_999_999)
    for wrong in ["1.234", "-1", "+1", "1e5", "60,000", "£5", ".5", "5.", "1.2.3", "1000000000000", "½", "٣", "0x1F"] {
      #expect(hundredths(wrong) == nil, "\(wrong)")
    }
  }

  @Test func hundredthsReadWhatWasPrinted() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let number = Int.random(in: 0..<100_000_000, using: &generator)
      let cents = number % 100
      let printed = "\(number / 100).\(cents < 10 ? "0" : "")\(cents)"
      #expect(Reading("a: \(printed)\n") { $0.value(of: "a")?.hundredths() }.value == number)
    }
  }

  @Test func onlyTrueAndFalseAreTruthValues() {
    func boolean(_ yaml: String) -> Reading<Bool> { Reading("a: \(yaml)\n") { $0.value(of: "a")?.boolean() } }
    #expect(boolean("true").value == true)
    #expect(boolean("false").value == false)
    for word in ["yes", "on", "True"] { #expect(boolean(word).value == true) }
    for word in ["no", "off", "FALSE"] { #expect(boolean(word).value == false) }
    #expect(boolean("maybe").problems == ["a.yaml:1:4: a: expected true or false, found \"maybe\""])
  }

  private enum Colour: String, CaseIterable { case crimson, teal }

  @Test func choicesNameTheWordsAndTheNearest() {
    func colour(_ yaml: String) -> Reading<Colour> { Reading("a: \(yaml)\n") { $0.value(of: "a")?.choice() } }
    #expect(colour("teal").value == .teal)
    #expect(
      colour("Crimson").problems == [
        "a.yaml:1:4: a: expected one of crimson, teal, found \"Crimson\" (did you mean \"crimson\"?)"
      ])
    #expect(colour("12").problems == ["a.yaml:1:4: a: expected one of crimson, teal, found \"12\""])
  }
}
