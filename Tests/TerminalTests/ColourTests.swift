import Canvas
import Foundation
import TestSupport
import Testing

@testable import Terminal
@testable import TerminalProbe

struct ColourTests {
  @Test(
    arguments: [
      (nil, 256, false, ColourDepth.palette256), (nil, 88, false, .ansi16), (nil, 16, false, .ansi16),
      (nil, 8, false, .ansi8), (nil, 2, false, .monochrome), (nil, -1, false, .monochrome),
      (nil, 1 << 24, true, .trueColour), ("", 8, false, .ansi8), ("1", 256, false, .monochrome),
      ("0", 1 << 24, true, .monochrome),
    ] as [(String?, Int32, Bool, ColourDepth)])
  func theDepthIsThatOfTerminfoUnlessNoColourIsWanted(
    noColour: String?, colours: Int32, hasDirectColour: Bool, depth: ColourDepth
  ) {
    #expect(ColourDepth.detect(noColour: noColour, colours: colours, hasDirectColour: hasDirectColour) == depth)
  }

  @Test(arguments: [
    ("xterm-256color", ColourDepth.palette256), ("xterm", .ansi8), ("xterm-mono", .monochrome), ("vt100", .monochrome),
  ])
  func coloursAreThoseOfTheTerminal(terminal: String, depth: ColourDepth) throws {
    let numbers = try coloursDrawn(on: Probe(environment: ["TERM": terminal]), depth)
    switch depth {
    case .monochrome: #expect(numbers == [])
    case .ansi8: #expect(numbers.isSubset(of: Set(30...37).union(39...47).union([49])) && !numbers.isEmpty)
    default: #expect(numbers.isSuperset(of: [91, 38, 48]))
    }
  }

  @Test(arguments: ["NO_COLOR", "--no-colour"])
  func noColourMeansNone(way: String) throws {
    let probe = way == "NO_COLOR" ? try Probe(environment: ["NO_COLOR": "1"]) : try Probe(way)
    #expect(try coloursDrawn(on: probe, .monochrome) == [])
  }

  @Test func coloursOfATerminalWithDirectColourAreExact() throws {
    let folder = try TemporaryFolder()
    let source = folder.file("source")
    let channels = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
    try """
    probe-direct|xterm with 24 bits of colour,
      RGB, colors#0x1000000, pairs#0x7FFF, initc@, ccc@,
      setaf=\\E[%?%p1%{8}%<%t3%p1%d%e38;2;\(channels)%;m, setab=\\E[%?%p1%{8}%<%t4%p1%d%e48;2;\(channels)%;m,
      use=xterm-256color,

    """.write(toFile: source, atomically: true, encoding: .utf8)
    let probe = try Probe(
      script: "tic -x -o '\(folder.path)' '\(source)' && TERMINFO='\(folder.path)' TERM=probe-direct exec \"$0\"")
    #expect(try coloursDrawn(on: probe, .trueColour).isSuperset(of: [38]))
    #expect(String(decoding: probe.terminal.output, as: UTF8.self).contains("\u{1B}[38;2;51;170;85m"))
  }

  /// The numbers of every colour set while drawing every style, such as 31, 97 or 38.
  private func coloursDrawn(on probe: Probe, _ depth: ColourDepth) throws -> Set<Int> {
    var written = try probe.start(depth)
    for _ in 0..<40 { written += try probe.type("n", expecting: "key n") }
    var parser = SequenceParser(written)
    var numbers: Set<Int> = []
    while let piece = parser.next() {
      guard case .sequence(let sequence) = piece, sequence.name == "m" else { continue }
      numbers.formUnion(sequence.parameters.prefix(1).filter((30...107).contains))
    }
    return numbers
  }
}
