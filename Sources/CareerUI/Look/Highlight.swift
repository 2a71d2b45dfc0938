import Canvas
import CareerModel

extension Line {
  /// The same line with the places that contain some text, case and accents apart, in the style of a hit.
  func highlighting(_ text: String) -> Line {
    let wanted = Array(TextFolding.fold(text))
    guard !wanted.isEmpty else { return self }
    return Line(spans.flatMap { $0.highlighting(wanted) })
  }

  /// The same line with some of its characters, by position, in the style of a hit.
  func highlighting(_ ranges: [Range<Int>]) -> Line {
    guard !ranges.isEmpty else { return self }
    var position = 0
    return Line(
      spans.flatMap { span -> [Span] in
        let pieces = span.text.map { character -> Span in
          defer { position += 1 }
          let isHit = ranges.contains { $0.contains(position) }
          return Span(String(character), style: isHit ? Style(.hit, on: span.style.ground) : span.style)
        }
        return pieces
      }
    ).merged()
  }
}

extension Span {
  fileprivate func highlighting(_ wanted: [Character]) -> [Span] {
    // Folding a character keeps it one character, so positions agree.
    let characters = Array(text)
    let folded = characters.map { TextFolding.fold(String($0)).first ?? $0 }
    guard folded.count >= wanted.count,
      let start = (0...(folded.count - wanted.count)).first(where: { Array(folded[$0..<$0 + wanted.count]) == wanted })
    else { return [self] }
    let end = start + wanted.count
    let found = [
      Span(String(characters[..<start]), style: style),
      Span(String(characters[start..<end]), style: Style(.hit, on: style.ground)),
    ]
    return (found + Span(String(characters[end...]), style: style).highlighting(wanted)).filter { !$0.text.isEmpty }
  }
}
