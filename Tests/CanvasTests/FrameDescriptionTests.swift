import TestSupport
import Testing

@testable import Canvas

@Suite struct FrameDescriptionTests {
  @Test func textRolesAndGrounds() {
    var frame = Frame(size: Size(width: 8, height: 2))
    frame.put(Line("a ") + Line("漢b", .strong), at: Point(x: 0, y: 0), in: frame.bounds)
    frame.put(Line("é", .error), at: Point(x: 3, y: 1), in: frame.bounds, on: .selected)
    #expect(
      FrameDescription(frame).description == """
        a 漢b
           é

        t sss
           e


           S
        """)
  }

  @Test func eachRoleHasALetterOfItsOwn() {
    #expect(Set(Style.Meaning.allCases.map(FrameDescription.letter)).count == Style.Meaning.allCases.count)
  }

  @Test func textLeavesOutBlanksAtTheEnds() {
    var frame = Frame(size: Size(width: 6, height: 3))
    frame.put(" a b", at: Point(x: 0, y: 1), in: frame.bounds, style: Style(.text))
    #expect(frame.text == "\n a b\n")
  }
}
