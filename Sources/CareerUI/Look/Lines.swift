import Canvas

extension Line {
  /// A left and a right part with at least one blank between, exactly `width` columns; the left gives way when it has not
  /// even room in the blanks that the right one begins with.
  static func spread(_ left: Line, _ right: Line, width: Int, in look: Look) -> Line {
    let right = right.withOneLeadingBlank
    let room = width - right.columns(in: look) - 1
    guard room > 0 else { return left.fitted(to: width, in: look) }
    return left.fitted(to: room, in: look) + Line(" ") + right
  }

  /// A line filled or cut to a number of columns.
  static func cell(
    _ text: String, _ meaning: Style.Meaning = .text, columns: Int, aligned: Alignment = .left, in look: Look
  ) -> Line {
    Line(text, meaning).fitted(to: columns, aligned: aligned, in: look)
  }

  /// The line in a few lines at most, the last of which shows where there is more.
  func wrapped(to columns: Int, most: Int, in look: Look) -> [Line] {
    let lines = wrapped(to: columns, in: look)
    guard lines.count > most, let last = lines.prefix(most).last else { return lines }
    return lines.prefix(most - 1) + [(last + Line(" " + look[.ellipsis], .dim)).truncated(to: columns, in: look)]
  }

  /// The same line with its plain text strong.
  var strong: Line {
    Line(spans.map { $0.style.meaning == .text ? Span($0.text, style: Style(.strong, on: $0.style.ground)) : $0 })
  }

  /// The same line with one meaning throughout.
  func recast(_ meaning: Style.Meaning) -> Line {
    Line(spans.map { Span($0.text, style: Style(meaning, on: $0.style.ground)) })
  }

  /// The same line without its last parts, which " · " divides, as far as they have no room.
  func inWholeParts(of columns: Int, in look: Look) -> Line {
    var line = self
    while line.columns(in: look) > columns, let last = line.spans.last {
      let parts = last.text.split(separator: " · ", omittingEmptySubsequences: false)
      guard parts.count > 1 else { break }
      line.spans[line.spans.count - 1].text = parts.dropLast().joined(separator: " · ")
    }
    return line
  }
}
