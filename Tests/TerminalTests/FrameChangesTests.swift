import Canvas
import TestSupport
import Testing

@testable import Terminal

/// What is handed to curses is what differs, and little else.
@Suite struct FrameChangesTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>) func coverEveryDifference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = Size(width: random.number(1...40), height: 4)
    let old = Self.frame(size, &random)
    let new = random.chance(50) ? Self.frame(size, &random) : Self.changed(old, &random)
    let changes = FrameChanges(old: old, new: new)
    for y in 0..<size.height {
      let runs = changes.columns(inRow: y)
      for x in 0..<size.width where old[x, y] != new[x, y] {
        #expect(runs.count { $0.contains(x) } == 1)
      }
      for run in runs {
        #expect(run.contains { old[$0, y] != new[$0, y] })
        for frame in [old, new] {
          #expect(frame[run.lowerBound, y].width > 0)
          #expect(run.upperBound == size.width || frame[run.upperBound, y].width > 0)
        }
      }
      for (run, next) in zip(runs, runs.dropFirst()) { #expect(run.upperBound + 3 < next.lowerBound) }
    }
  }

  @Test func areWholeRowsWhenNothingIsShownYet() {
    let frame = Frame(size: Size(width: 7, height: 2))
    #expect(FrameChanges(old: nil, new: frame).columns(inRow: 1) == [0..<7])
  }

  @Test func areNoneBetweenEqualFrames() {
    var random = SeededGenerator(seed: 1)
    let frame = Self.frame(Size(width: 30, height: 1), &random)
    #expect(FrameChanges(old: frame, new: frame).columns(inRow: 0).isEmpty)
  }

  private static func frame(_ size: Size, _ random: inout SeededGenerator) -> Frame {
    var frame = Frame(size: size)
    for _ in 0..<4 { frame = changed(frame, &random) }
    return frame
  }

  /// The same frame with a piece of text somewhere, now and then of wide glyphs or with marks.
  private static func changed(_ frame: Frame, _ random: inout SeededGenerator) -> Frame {
    var frame = frame
    let text = random.some(1, of: ["a", "word", "日本語", "e\u{301}", "  ", "long text"]).joined()
    let point = Point(
      x: random.number(0...frame.size.width - 1), y: random.number(0...frame.size.height - 1))
    frame.put(text, at: point, in: frame.bounds, style: Style(random.chance(50) ? .text : .dim))
    return frame
  }
}
