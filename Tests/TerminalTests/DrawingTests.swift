import Canvas
import TestSupport
import Testing

@testable import TerminalProbe

struct DrawingTests {
  @Test func theFirstFrameFillsTheOtherScreen() throws {
    let probe = try Probe()
    let written = try probe.start()
    #expect(!written.isEmpty)
    #expect(probe.screen.modes.contains(1049))
    try expect(probe, shows: .list(selection: 0))
  }

  @Test func anEqualFrameWritesNothing() throws {
    let probe = try Probe()
    try probe.start()
    #expect(try probe.type("x", expecting: "key x") == [])
    #expect(try probe.type("x", expecting: "key x") == [])
  }

  @Test func movingTheSelectionWritesLittle() throws {
    let probe = try Probe()
    try probe.start()
    for selection in 1...5 {
      let written = try probe.type("\u{1B}OB", expecting: "key down")
      #expect((1..<120).contains(written.count))
      try expect(probe, shows: .list(selection: selection))
    }
  }

  @Test(arguments: [
    ("xterm-256color", ColourDepth.palette256), ("xterm", .ansi8), ("screen-256color", .palette256),
    ("tmux-256color", .palette256),
  ])
  func whateverIsDrawnIsOnTheScreen(terminal: String, depth: ColourDepth) throws {
    let probe = try Probe(environment: ["TERM": terminal])
    try probe.start(depth)
    for number in 1...100 {
      try probe.type("n", expecting: "key n")
      try expect(probe, shows: .random(UInt64(number)))
    }
    #expect(probe.screen.unknown == [])
  }

  @Test func aFrameIsWholeEvenWhenMoreKeysWait() throws {
    let probe = try Probe()
    try probe.start()
    try probe.terminal.send(String(repeating: "n", count: 30))
    for number in 1...30 {
      try probe.expect("key n")
      try expect(probe, shows: .random(UInt64(number)))
    }
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 2, height: 1), Size(width: 1, height: 30)])
  func tinyTerminalsAreDrawnToo(size: Size) throws {
    let probe = try Probe(size: size)
    try probe.start()
    for number in 1...10 {
      try probe.type("n", expecting: "key n")
      try expect(probe, shows: .random(UInt64(number)))
    }
  }

  @Test func aLargerFrameIsCutOff() throws {
    let probe = try Probe(size: Size(width: 17, height: 4))
    try probe.start()
    let text = probe.screen.text
    try probe.type(">", expecting: "key >")
    #expect(probe.screen.text == text)
    #expect(text.hasSuffix("  Row 3 João 世界"))
  }

  @Test func aSmallerFrameLeavesTheRestBlank() throws {
    let probe = try Probe()
    try probe.start()
    try probe.type("<", expecting: "key <")
    let rows = probe.screen.text.split(separator: "\n")
    #expect(rows.count == 24)
    #expect(rows[1] == "  Row 1 " + String(repeating: " ", count: 72))
    #expect(rows.dropFirst(2).allSatisfy { $0.allSatisfy { $0 == " " } })
  }

  @Test func whatTheLocaleCannotShowKeepsItsPlace() throws {
    let probe = try Probe("--unicode", environment: ["LC_ALL": "C"])
    try probe.start(.palette256, .ascii)
    #expect(probe.screen.text(ofRow: 1).hasPrefix("  Row 1 Jo?o ? ?  "))
    #expect(probe.terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func redrawingRepairsTheScreen() throws {
    let probe = try Probe()
    try probe.start()
    probe.damageScreen()
    #expect(!probe.screen.text.contains("Row 3"))
    try probe.type("\u{0C}", expecting: "key control+l")
    try expect(probe, shows: .list(selection: 0))
  }

  @Test func aNewSizeIsToldAndDrawn() throws {
    let probe = try Probe()
    try probe.start()
    for size in [Size(width: 100, height: 40), Size(width: 33, height: 7), Size(width: 120, height: 8)] {
      probe.resize(to: size)
      try probe.expect("resize \(size.width)x\(size.height)")
      try expect(probe, shows: .list(selection: 0))
    }
  }

  /// Else what a terminal says of itself would take gigabytes.
  @Test func aTerminalBeyondAllScreensIsDrawnInPart() throws {
    let probe = try Probe(size: Size(width: 60_000, height: 3))
    try probe.expect("ready 2000x3 palette256 unicode")
    probe.resize(to: Size(width: 20, height: 60_000))
    try probe.expect("resize 20x1000")
  }

  /// Compares every cell of the screen, and the cursor, with the frame that must be there.
  private func expect(_ probe: Probe, shows scene: Scene, location: SourceLocation = #_sourceLocation) throws {
    let size = probe.screen.size
    let frame = scene.frame(size: size, look: .unicode)
    for y in 0..<size.height {
      let text = frame.row(y).map { $0.width == 0 ? "" : $0.glyph.string }.joined()
      #expect(probe.screen.text(ofRow: y) == text, "row \(y)", sourceLocation: location)
      for x in 0..<size.width {
        let cell = probe.screen[x, y]
        let wanted = Rendition(of: frame[x, y].style, in: ProbePainting(), depth: probe.colourDepth)
        let isAlike = cell.text == " " ? cell.rendition.onBlank == wanted.onBlank : cell.rendition == wanted
        try #require(isAlike, "\(x), \(y): \(cell) and not \(wanted)", sourceLocation: location)
      }
    }
    #expect(probe.screen.isCursorShown == (frame.cursor != nil), sourceLocation: location)
    if let cursor = frame.cursor { #expect(probe.screen.cursor == cursor, sourceLocation: location) }
  }
}
