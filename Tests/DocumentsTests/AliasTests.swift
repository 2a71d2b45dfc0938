import Documents
import Testing

@Suite struct AliasTests {
  @Test func anAliasIsRefusedWhereItStands() {
    #expect(
      openingProblems("base: &base {a: 1}\nnaïve: *base\n") == [
        "a.yaml:2:8: aliases such as \"*name\" are not read (write the value out in each place)"
      ])
  }

  @Test func anAnchorThatNothingRefersToIsPassedOver() {
    #expect(openingProblems("region: &home UK\n").isEmpty)
  }

  /// Nine lines that stand for a billion values, as a value and as a key, where the parser itself would expand them.
  @Test(arguments: ["last: *i", "? *i\n: last"])
  func aBillionLaughsAreNotHeard(last: String) {
    let lines = zip("abcdefgh", "bcdefghi").map { previous, next in
      "\(next): &\(next) [\(Array(repeating: "*\(previous)", count: 9).joined(separator: ", "))]\n"
    }
    #expect(openingProblems("a: &a [x]\n" + lines.joined() + last).count == 1)
  }

  @Test(arguments: [
    "text: R&D uses the A* search\n", "text: salt &pepper\n", "text: \"*pepper\"\n", "text: R&D, then 2*D\n",
    "text: this & that * those\n",
  ])
  func ordinaryTextsHaveNoAliases(text: String) {
    #expect(openingProblems(text).isEmpty)
  }

  @Test func anAliasWithoutAnchorIsAMistakeOfSyntax() {
    #expect(openingProblems("a: *b\n") == ["a.yaml:1:4: this is not valid YAML: found undefined alias"])
  }
}
