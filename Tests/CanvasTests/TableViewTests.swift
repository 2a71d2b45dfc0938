import TestSupport
import Testing

@testable import Canvas

@Suite struct TableViewTests {
  private func table(look: Look = .unicode) -> TableView {
    TableView(
      columns: [
        TableColumn("Name", width: .min(8), priority: 0),
        TableColumn("Rating", width: .fixed(6), aligned: .right, priority: 1),
        TableColumn("Reviews", width: .fixed(7), aligned: .right, priority: 3),
        TableColumn("£ / hour", width: .fixed(look.columns(of: "£ / hour")), aligned: .right, priority: 2),
      ], count: 3, selected: 2, offset: 0, isFocused: true
    ) { index in
      [index == 0 ? "Python" : "João", "5.0 ★", Line("\(index * 35)"), "30"]
    }
  }

  @Test func columnsLineUp() {
    let frame = drawn(table(), width: 50, height: 4)
    #expect(
      FrameDescription(frame).description == """
           Name                 Rating  Reviews  £ / hour
           Python                5.0 ★        0        30
           João                  5.0 ★       35        30
        ▌  João                  5.0 ★       70        30

           dddd                 dddddd  ddddddd  d d dddd
           tttttt                ttt t        t        tt
           tttt                  ttt t       tt        tt
        a  tttt                  ttt t       tt        tt



        \("")
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        """)
  }

  @Test func columnsLineUpInASCII() {
    #expect(
      drawn(table(look: .ascii), width: 50, height: 4, look: .ascii).text == """
           Name              Rating  Reviews  GBP  / hour
           Python             5.0 *        0           30
           Joao               5.0 *       35           30
        >  Joao               5.0 *       70           30
        """)
  }

  @Test func theLeastImportantColumnsGoFirst() {
    func titles(_ width: Int) -> String {
      drawn(table(), width: width, height: 2).text.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(titles(39) == "   Name      Rating  Reviews  £ / hour")
    #expect(titles(38) == "   Name              Rating  £ / hour")
    #expect(titles(29) == "   Name               Rating")
    #expect(titles(19) == "   Name")
    #expect(titles(6) == "   N…")
  }

  @Test func withoutTitlesThereIsNoTitleRow() {
    let table = TableView(
      columns: [TableColumn("", width: .share(1))], count: 2, selected: nil, offset: 0, isFocused: false
    ) { _ in ["row"] }
    #expect(drawn(table, width: 10, height: 2).text == "   row\n   row")
  }

  @Test func missingCellsAreBlank() {
    let table = TableView(
      columns: [TableColumn("A", width: .fixed(3)), TableColumn("B", width: .fixed(3))], count: 1, selected: nil,
      offset: 0, isFocused: false
    ) { _ in ["one"] }
    #expect(drawn(table, width: 20, height: 2).text == "   A    B\n   one")
  }
}
