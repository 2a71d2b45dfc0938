import Testing

@testable import Canvas

#if canImport(FoundationXML)
  import FoundationXML
#endif
import Foundation
import TestSupport

@Suite struct FrameSVGTests {
  @Test func aFrameIsOneWholeDocument() {
    var frame = Frame(size: Size(width: 12, height: 2))
    frame.put("Match " + Line("59%", .strong), at: Point(x: 1, y: 0), in: frame.bounds)
    frame.fill(frame.bounds.row(1), style: Style(.text, on: .selected))
    frame.put("<漢>", at: Point(x: 0, y: 1), in: frame.bounds, style: Style(.text))
    #expect(
      FrameSVG.encode(frame, paint: TestTheme(), title: "Roles & pay") == """
        <svg xmlns="http://www.w3.org/2000/svg" width="132" height="60" viewBox="-12 -12 132 60" role="img" \
        xml:space="preserve"><title>Roles &amp; pay</title>
        <style>text{white-space:pre;font:15px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d4d4d4}\
        .c0{font-weight:bold}</style>
        <rect x="-12" y="-12" width="132" height="60" fill="#1b1b1f"/>
        <rect x="0" y="18" width="108" height="18" fill="#0000ee"/>
        <text x="9" y="13" textLength="45">Match</text>
        <text x="63" y="13" textLength="27" class="c0">59%</text>
        <text x="0" y="31" textLength="9">&lt;</text>
        <text x="9" y="31" textLength="18">漢</text>
        <text x="27" y="31" textLength="9">&gt;</text>
        </svg>

        """)
  }

  @Test func groundsOfOneShapeAreOneElement() {
    var frame = Frame(size: Size(width: 12, height: 6))
    frame.fill(Rect(x: 2, y: 1, width: 5, height: 4), style: Style(.text, on: .overlay))
    frame.put("title", at: Point(x: 2, y: 2), in: frame.bounds, style: Style(.strong))
    let svg = FrameSVG.encode(frame, paint: TestTheme(), title: "")
    #expect(svg.contains("<rect x=\"18\" y=\"18\" width=\"45\" height=\"72\" fill=\"#24283b\"/>"))
    #expect(svg.split(separator: "<rect").count == 3)
  }

  @Test func reversedTextSwapsItsColours() {
    var frame = Frame(size: Size(width: 1, height: 1))
    frame.put("x", at: Point(x: 0, y: 0), in: frame.bounds, style: Style(.text, on: .selectedUnfocused))
    let svg = FrameSVG.encode(frame, paint: TestTheme(), title: "")
    #expect(svg.contains("<rect x=\"0\" y=\"0\" width=\"9\" height=\"18\" fill=\"#d4d4d4\"/>"))
    #expect(svg.contains(".c0{fill:#1b1b1f}"))
  }

  @Test func isAlwaysValidXML() throws {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<300 {
      var frame = Frame(size: Size(width: .random(in: 1...60, using: &generator), height: 4))
      for y in 0..<4 {
        let meaning = try #require(Style.Meaning.allCases.randomElement(using: &generator))
        let ground = try #require(Style.Background.allCases.randomElement(using: &generator))
        let text = HostileText.make(pieces: 6, using: &generator)
        frame.put(text, at: Point(x: 0, y: y), in: frame.bounds, style: Style(meaning, on: ground))
      }
      let title = HostileText.make(pieces: 6, using: &generator)
      let svg = FrameSVG.encode(frame, paint: TestTheme(), title: title)
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(svg == FrameSVG.encode(frame, paint: TestTheme(), title: title))
    }
  }
}
