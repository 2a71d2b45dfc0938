import TestSupport
import Testing

@testable import Canvas

@Suite struct PaneHeadTests {
  private func head(isFocused: Bool) -> PaneHead {
    PaneHead(
      Line("ROLES 4/60", .heading) + Line(" nearest first", .dim), heads: Line("place and name   match", .dim),
      isFocused: isFocused)
  }

  @Test func aHeavyLineIsUnderTheTitleOfThePaneWithTheKeys() {
    let description = FrameDescription(drawn(head(isFocused: true), width: 26, height: 2))
    #expect(
      description.text == """
        ROLES 4/60 nearest first
        ━━━━━━━━━━ ame   match
        """)
    #expect(
      description.meanings == """
        aaaaa aaaa ddddddd ddddd
        aaaaaaaaaa ddd   ddddd
        """)
  }

  @Test func withoutTheKeysItsPlaceIsFree() {
    let description = FrameDescription(drawn(head(isFocused: false), width: 26, height: 2))
    #expect(
      description.text == """
        ROLES 4/60 nearest first
                   ame   match
        """)
    #expect(description.meanings.hasPrefix("hhhhh hhhh ddddddd"))
  }

  @Test func theLineIsAsLongAsWhatIsSeenOfTheTitle() {
    #expect(drawn(head(isFocused: true), width: 6, height: 2).text == "ROLES…\n━━━━━━")
    #expect(drawn(head(isFocused: true), width: 26, height: 2, look: .ascii).text.hasSuffix("========== ame   match"))
  }

  @Test func lowAreasHaveTheTitleAlone() {
    #expect(drawn(head(isFocused: true), width: 10, height: 1).text == "ROLES 4/6…")
  }
}
