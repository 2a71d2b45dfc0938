import TestSupport
import Testing

@testable import Canvas

@Suite struct TableViewTests {
  private func table(look: Look = .unicode) -> TableView {
    TableView(
      columns: [
        TableColumn("Name", width: .rest(least: 8), priority: 0),
        TableColumn("Rating", width: .fixed(6), aligned: .right, priority: 1),
        TableColumn("Reviews", width: .fixed(7), aligned: .right, priority: 3),
        TableColumn("£ / hour", width: .fixed(look.columns(of: "£ / hour")), aligned: .right, priority: 2),
      ], count: 3, selected: 2, offset: 0, isFocused: true
    ) { index in
      [index == 0 ? "Python" : "João", "5.0 ★", Line("\(index * 35)"), "30"]
    }
  }

  @Test func columnsLineUp() {
    let frame = drawn(table(), width: 50, height: 3)
    #expect(
      FrameDescription(frame).description == """
          Python                 5.0 ★        0        30
          João                   5.0 ★       35        30
        ▌ João                   5.0 ★       70        30

          tttttt                 ttt t        t        tt
          tttt                   ttt t       tt        tt
        M tttt                   ttt t       tt        tt

        \("")
        \("")
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        """)
    #expect(heads(50) == "Name                  Rating  Reviews  £ / hour")
  }

  @Test func columnsLineUpInASCII() {
    #expect(
      drawn(table(look: .ascii), width: 50, height: 3, look: .ascii).text == """
          Python              5.0 *        0           30
          Joao                5.0 *       35           30
        > Joao                5.0 *       70           30
        """)
    #expect(heads(50, .ascii) == "Name               Rating  Reviews  GBP  / hour")
  }

  private func heads(_ width: Int, _ look: Look = .unicode) -> String {
    TableView.heads(of: table(look: look).columns, width: width, in: look).shown(in: look).text
  }

  @Test func theLeastImportantColumnsGoFirst() {
    #expect(heads(38) == "Name      Rating  Reviews  £ / hour")
    #expect(heads(37) == "Name              Rating  £ / hour")
    #expect(heads(28).hasPrefix("Name") && heads(28).hasSuffix("  Rating"))
    #expect(heads(18) == "Name           ")
    #expect(heads(5) == "N…")
  }

  @Test func missingCellsAndRowsAreBlank() {
    let table = TableView(
      columns: [TableColumn("A", width: .fixed(3)), TableColumn("B", width: .fixed(3))], count: 2, selected: nil,
      offset: 0, isFocused: false
    ) { $0 == 0 ? nil : ["one"] }
    #expect(drawn(table, width: 20, height: 2).text == "\n  one")
  }
}
