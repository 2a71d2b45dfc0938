import Testing

@testable import Canvas

/// A list draws again only the rows that are not kept for it.
@Suite struct KeptRowsTests {
  private final class Counter { var rows: [Int] = [] }

  /// Keeps every row at its size.
  private final class RowMemory {
    private var rows: [String: Frame] = [:]

    func row(_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame {
      let key = "\(index) \(size)"
      let row = rows[key] ?? draw()
      rows[key] = row
      return row
    }
  }

  private func draw(_ selected: Int, offset: Int = 0, with memory: RowMemory?, counting counter: Counter) -> Frame {
    var frame = Frame(size: Size(width: 20, height: 4))
    ListView(count: 9, selected: selected, offset: offset, isFocused: true, kept: memory?.row) { index, _ in
      counter.rows.append(index)
      return .item(Line("行 row \(index)"), trailing: Line("\(index)%", .figure))
    }.draw(in: frame.bounds, of: &frame)
    return frame
  }

  @Test func aMoveDrawsOnlyTheRowsThatItLeavesAndEnters() {
    let memory = RowMemory()
    let counter = Counter()
    _ = draw(0, with: memory, counting: counter)
    #expect(counter.rows == [0, 1, 2, 3])
    counter.rows = []
    _ = draw(1, with: memory, counting: counter)
    #expect(counter.rows == [0, 1])
  }

  @Test(arguments: 0..<9) func theFrameIsTheSame(selected: Int) {
    let memory = RowMemory()
    for offset in 0..<6 {
      let remembered = draw(selected, offset: offset, with: memory, counting: Counter())
      #expect(remembered == draw(selected, offset: offset, with: nil, counting: Counter()))
    }
  }

  @Test func anotherWidthIsDrawnAnew() {
    let memory = RowMemory()
    let counter = Counter()
    for width in [20, 12] {
      var frame = Frame(size: Size(width: width, height: 2))
      ListView(count: 2, selected: nil, offset: 0, isFocused: false, kept: memory.row) { index, _ in
        counter.rows.append(index)
        return .item(Line("row \(index)"))
      }.draw(in: frame.bounds, of: &frame)
    }
    #expect(counter.rows == [0, 1, 0, 1])
  }

  @Test func aPieceIsCutAtTheEdgesAndNeverInTheMiddleOfAGlyph() {
    var piece = Frame(size: Size(width: 4, height: 1))
    piece.put("行行", at: Point(x: 0, y: 0), in: piece.bounds, style: Style(.strong))
    var frame = Frame(size: Size(width: 6, height: 2))
    frame.put(piece, at: Rect(x: 3, y: 1, width: 4, height: 1))
    #expect(frame.text == "\n   行")
    frame.put(piece, at: Rect(x: 9, y: 9, width: 4, height: 1))
    frame.put(piece, at: Rect(x: 0, y: 0, width: 1, height: 1))
    #expect(frame.text == "\n   行")
  }
}
