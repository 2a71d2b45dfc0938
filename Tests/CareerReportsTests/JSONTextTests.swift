import CareerReports
import Foundation
import TestSupport
import Testing

/// A JSON document as text.
struct JSONTextTests {
  @Test func keysKeepTheirOrderAndWhatIsUnknownIsAbsent() {
    let value = JSONValue.object(["zebra": 1, "apple": nil, "mango": ["a", "b"], "none": [String](), "last": true])
    #expect(
      value.text() == """
        {
          "zebra": 1,
          "mango": [
            "a",
            "b"
          ],
          "none": [],
          "last": true
        }
        """)
  }

  @Test(arguments: [
    (JSONValue.number(0, places: 0), "0"), (.number(-12, places: 0), "-12"), (.number(492, places: 2), "4.92"),
    (.number(490, places: 2), "4.90"), (.number(7, places: 2), "0.07"), (.number(-7, places: 1), "-0.7"),
    (.shortest(6_000_000, places: 2), "60000"), (.shortest(7_350, places: 2), "73.5"),
    (.shortest(4_697_466, places: 2), "46974.66"), (.shortest(0, places: 2), "0"),
    (.number(.max, places: 0), "9223372036854775807"), (.number(.min, places: 0), "-9223372036854775808"),
  ])
  func numbersAreExact(value: JSONValue, text: String) {
    #expect(value.text() == text)
  }

  @Test func quotesAndBackslashesAreEscaped() {
    #expect(JSONValue.text(#"say "a\b""#).text() == #""say \"a\\b\"""#)
  }

  @Test func linesStayAndEverythingUnsafeGoes() {
    #expect(JSONValue.text("one\r\ntwo\u{1B}[31m\u{202E} three\u{0}").text() == #""one\ntwo[31m three""#)
    #expect(JSONValue.object(["a\u{1B}b": 1]).text() == "{\n  \"ab\": 1\n}")
  }

  @Test func charactersOutsideASCIIAreEscapedOnRequest() throws {
    let text = JSONValue.text("João £ 𝄞").text(isASCII: true)
    #expect(text == #""Jo\u00e3o \u00a3 \ud834\udd1e""#)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    #expect(read as? String == "João £ 𝄞")
  }

  /// What was written is read back by an independent reader, whatever the text.
  @Test func everyTextIsReadBack() throws {
    let pieces = [
      "a", "\"", "\\", "/", "\n", "\t", "\u{7F}", "\u{2028}", "é", "e\u{301}", "👩‍💻", "{", "\u{1B}", "漢", " ",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let document = JSONValue.object(["text": [text]])
      for isASCII in [false, true] {
        let read = try JSONSerialization.jsonObject(with: Data(document.text(isASCII: isASCII).utf8))
        let texts = try #require((read as? [String: [String]])?["text"])
        #expect(JSONValue.text(texts[0]).text() == JSONValue.text(text).text())
      }
    }
  }
}
