import Testing

@testable import Canvas

@Suite struct GaugeTests {
  private func bar(_ held: Int, _ learning: Int = 0, of whole: Int = 100, width: Int = 10, look: Look = .unicode)
    -> String
  {
    Gauge(held: held, learning: learning, of: whole).line(width: width, in: look).text
  }

  @Test(arguments: [
    (0, "──────────"), (1, "╸─────────"), (7, "╸─────────"), (50, "━━━━━─────"), (54, "━━━━━╸────"),
    (59, "━━━━━━────"), (99, "━━━━━━━━━╸"), (100, "━━━━━━━━━━"),
  ])
  func halves(held: Int, expected: String) { #expect(bar(held) == expected) }

  @Test func whatIsLearnedIsAPartOfTheTrack() {
    func meanings(_ held: Int, _ learning: Int) -> String {
      described(Gauge(held: held, learning: learning, of: 100).line(width: 10, in: .unicode)).meanings
    }
    #expect(bar(50, 20) == bar(50))
    #expect(meanings(50, 20) == "gggggGG___")
    #expect(meanings(59, 1) == "ggggggG___")
    #expect(meanings(0, 100) == "GGGGGGGGGG")
    #expect(meanings(99, 1) == "gggggggggg")
  }

  @Test func asciiHasACellForACell() {
    #expect(bar(35, look: .ascii) == "====......")
    #expect(bar(1, look: .ascii) == "=.........")
  }

  @Test func isExact() {
    #expect(
      bar(5_912, of: 10_000, width: 100) == String(repeating: "━", count: 59) + String(repeating: "─", count: 41))
    #expect(bar(.max, of: .max) == "━━━━━━━━━━")
    #expect(bar(1, of: 0) == "──────────")
    #expect(bar(-5, -5) == "──────────")
  }

  @Test func neverLiesAtTheEndsAndNeverShrinks() {
    for width in 1...12 {
      var last = 0
      for held in 0...300 {
        let line = Gauge(held: held, of: 300).line(width: width, in: .unicode)
        #expect(line.columns(in: .unicode) == width)
        let halves = line.spans[0].text.reduce(0) { $0 + ($1 == "━" ? 2 : 1) }
        #expect((halves == 0) == (held == 0))
        #expect((halves == 2 * width) == (held == 300))
        #expect(halves >= last)
        last = halves
      }
    }
  }
}
