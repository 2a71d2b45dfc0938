import TestSupport
import Testing

@testable import Canvas

@Suite struct ListViewTests {
  private func list(selected: Int? = 1, offset: Int = 0, isFocused: Bool = true, count: Int = 4) -> ListView {
    ListView(count: count, selected: selected, offset: offset, isFocused: isFocused) { index, _ in
      index == 0
        ? .heading(Line("First jobs", .heading), trailing: Line("1/3", .dim))
        : .item(Line("Developer \(index)"), trailing: Line("\(index)%"))
    }
  }

  @Test func rowsAreDrawnBeneathTheirHeadingWithTheSelectionMarked() {
    let frame = drawn(list(), width: 24, height: 5)
    #expect(
      FrameDescription(frame).description == """
         First jobs         1/3
        ▌ Developer 1        1%
          Developer 2        2%
          Developer 3        3%


         hhhhh hhhh         ddd
        M ttttttttt t        tt
          ttttttttt t        tt
          ttttttttt t        tt



        SSSSSSSSSSSSSSSSSSSSSSSS



        """)
    #expect(frame.cursor == Point(x: 2, y: 1))
  }

  @Test func aPaneWithoutFocusShowsItsSelectionQuietly() {
    let frame = drawn(list(isFocused: false), width: 12, height: 2)
    #expect(FrameDescription(frame).grounds == "\nUUUUUUUUUUUU")
    #expect(frame[0, 1].style.meaning == .dim)
    #expect(frame.cursor == nil)
  }

  @Test func aThumbShowsThatThereIsMore() {
    let frame = drawn(list(selected: 4, offset: 5, count: 20), width: 18, height: 5)
    #expect(
      frame.text == """
          Developer 5  5%
          Developer 6  6%▐
          Developer 7  7%
          Developer 8  8%
          Developer 9  9%
        """)
    let end = drawn(list(selected: nil, offset: 99, count: 20), width: 20, height: 2, look: .ascii)
    #expect(end.text == "  Developer 18  18%\n  Developer 19  19%#")
  }

  @Test func onlyRowsInSightAreMade() {
    var made: [Int] = []
    let list = ListView(count: 4_000, selected: 70, offset: 50, isFocused: true) { index, width in
      made.append(index)
      #expect(width == ListView.itemWidth(in: 30))
      return .item(Line())
    }
    _ = drawn(list, width: 30, height: 10)
    #expect(made == Array(50..<60))
  }

  @Test func theNameMattersMoreThanWhatFollowsIt() {
    let list = ListView(count: 1, selected: nil, offset: 0, isFocused: true) { _, _ in
      .item("Back-end Developer", trailing: "59% ━━━───")
    }
    #expect(drawn(list, width: 24, height: 1).text == "  Back-end … 59% ━━━───")
    #expect(drawn(list, width: 21, height: 1).text == "  Back-end Developer")
  }

  @Test func aBlankRowIsPartOfTheList() {
    let list = ListView(count: 3, selected: 2, offset: 0, isFocused: true) { index, _ in
      index == 0 ? .blank : .item(Line("row \(index)"))
    }
    #expect(drawn(list, width: 9, height: 3).text == "\n  row 1\n▌ row 2")
  }

  @Test func anEmptyListIsBlank() { #expect(drawn(list(count: 0), width: 5, height: 2).text == "\n") }
}
