import Testing

@testable import Canvas

@Suite struct GaugeTests {
  private func bar(_ held: Int, _ learning: Int = 0, of whole: Int = 100, width: Int = 10, look: Look = .unicode)
    -> String
  {
    Gauge(held: held, learning: learning, of: whole).line(width: width, in: look).text
  }

  @Test(arguments: [
    (0, "░░░░░░░░░░"), (1, "▏░░░░░░░░░"), (50, "█████░░░░░"), (54, "█████▍░░░░"), (59, "█████▉░░░░"),
    (99, "█████████▉"),
    (100, "██████████"),
  ])
  func eighths(held: Int, expected: String) { #expect(bar(held) == expected) }

  @Test func learningFollows() {
    #expect(bar(59, 7) == "█████▉▒░░░")
    #expect(bar(50, 20) == "█████▒▒░░░")
    #expect(bar(50, 1) == "█████▒░░░░")
    #expect(bar(0, 100) == "▒▒▒▒▒▒▒▒▒▒")
    #expect(bar(99, 1) == "█████████▉")
    #expect(described(Gauge(held: 50, learning: 20, of: 100).line(width: 10, in: .unicode)).meanings == "gggggGG___")
  }

  @Test func asciiUsesWholeCells() {
    #expect(bar(59, 7, look: .ascii) == "######=...")
    #expect(bar(1, look: .ascii) == "#.........")
    #expect(bar(99, look: .ascii) == "#########.")
  }

  @Test func withoutATrackTheRestIsBlank() {
    #expect(Gauge(held: 50, of: 100, hasTrack: false).line(width: 4, in: .unicode).text == "██  ")
  }

  @Test func isExact() {
    #expect(
      bar(5_912, of: 10_000, width: 100) == String(repeating: "█", count: 59) + "▏" + String(repeating: "░", count: 40))
    #expect(bar(.max, of: .max) == "██████████")
    #expect(bar(1, of: 0) == "░░░░░░░░░░")
    #expect(bar(-5, -5) == "░░░░░░░░░░")
  }

  @Test func neverLiesAtTheEndsAndNeverShrinks() {
    for look in Look.allCases {
      for width in 1...12 {
        var last = 0
        for held in 0...300 {
          let line = Gauge(held: held, of: 300).line(width: width, in: look)
          #expect(line.columns(in: look) == width)
          let steps = line.spans[0].text.reduce(0) { $0 + (look.barFills.firstIndex(of: String($1)) ?? 0) + 1 }
          // A single step cannot tell.
          if width > 1 || look == .unicode {
            #expect((steps == 0) == (held == 0))
            #expect((steps == width * look.barFills.count) == (held == 300))
          }
          #expect(steps >= last)
          last = steps
        }
      }
    }
  }
}
