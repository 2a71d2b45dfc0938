import TerminalText

/// Lines made to fit a width; what comes back is text as the look shows it.
extension Line {
  public func shown(in look: Look) -> Line { Line(spans.map { Span(look.shown($0.text), style: $0.style) }) }

  /// Cut to at most `columns`, with an ellipsis in the style of what was cut.
  public func truncated(to columns: Int, in look: Look) -> Line {
    guard self.columns(in: look) > columns else { return self }
    var room = columns - TextWidth.columns(of: look[.ellipsis])
    guard room > 0, let first = spans.first else {
      return Line([
        Span(TextWrap.prefix(of: look[.ellipsis], columns: columns), style: spans.first?.style ?? Style(.text))
      ])
    }
    var kept: [Span] = []
    var cut = first.style
    for span in shown(in: look).spans {
      cut = span.style
      let text = TextWrap.prefix(of: span.text, columns: room)
      kept.append(Span(text, style: span.style))
      room -= TextWidth.columns(of: text)
      guard text == span.text else { break }
    }
    return Line(kept + [Span(look[.ellipsis], style: cut)])
  }

  /// Cut or filled with blanks to exactly `columns`.
  public func fitted(to columns: Int, aligned alignment: Alignment = .left, in look: Look) -> Line {
    let line = truncated(to: columns, in: look)
    let used = line.columns(in: look)
    let before = alignment.offset(of: used, in: columns)
    return .blank(before) + line + .blank(columns - used - before)
  }

  /// Broken at spaces into lines of at most `width`, each span keeping its style.
  public func wrapped(to width: Int, in look: Look) -> [Line] {
    let shown = shown(in: look)
    let text = shown.text
    return TextWrap.ranges(of: text, width: width).map { range in
      var lines: [Span] = []
      var start = text.startIndex
      for span in shown.spans {
        let end = text.utf8.index(start, offsetBy: span.text.utf8.count)
        let part = range.clamped(to: start..<end)
        if !part.isEmpty { lines.append(Span(String(text[part]), style: span.style)) }
        start = end
      }
      return Line(lines)
    }
  }

  /// The same line with one blank where it begins with several.
  public var withOneLeadingBlank: Line {
    var rest = spans.lazy.flatMap(\.text).prefix { $0 == " " }.count - 1
    guard rest > 0 else { return self }
    return Line(
      spans.map { span in
        let blanks = min(rest, span.text.count)
        rest -= blanks
        return Span(String(span.text.dropFirst(blanks)), style: span.style)
      })
  }

  /// The same with neighbours of one style in one span.
  public func merged() -> Line {
    var spans: [Span] = []
    for span in self.spans {
      if let last = spans.last, last.style == span.style {
        spans[spans.count - 1].text += span.text
      } else {
        spans.append(span)
      }
    }
    return Line(spans)
  }

  /// Blanks; none when there is no room for any.
  public static func blank(_ columns: Int) -> Line {
    columns > 0 ? Line([Span(String(repeating: " ", count: columns), style: Style(.text))]) : Line()
  }
}
