import Canvas

/// What is said over and beneath the rows of a panel, as far as there is room for it.
///
/// In a low window the rows come first: what is said beneath them goes, then what is said over them.
struct PanelFit {
  /// A blank stands between these and the rows.
  let lead: [Line]
  let notes: [Line]

  /// The rows to choose from that stay in sight whatever is said beside them.
  static let leastRows = 3

  /// - Parameters:
  ///   - lead: As it is wrapped, and so the notes.
  ///   - least: The rows that come first.
  init(lead: [Line] = [], notes: [Line] = [], rows least: Int, in area: Rect) {
    let room = area.panelHeight(.max) - least
    self.lead = Self.height(of: lead) <= room ? lead : []
    let rest = room - Self.height(of: self.lead)
    self.notes = Self.height(of: notes) <= rest ? notes : []
  }

  /// The rows that lines take, with the blank that divides them from others.
  private static func height(of lines: [Line]) -> Int { lines.isEmpty ? 0 : lines.count + 1 }

  /// The height of it all with so many rows.
  func height(of rows: Int) -> Int { Self.height(of: lead) + rows + Self.height(of: notes) }

  /// Draws it, the notes from a column on, and returns what is left for the rows.
  func draw(in content: Rect, notesAt indent: Int = 0, of frame: inout Frame) -> Rect {
    for (row, line) in lead.enumerated() { frame.put(line, across: content.row(row)) }
    for (row, line) in notes.enumerated() {
      frame.put(line, across: content.row(content.height - notes.count + row).inset(left: indent))
    }
    return content.inset(top: Self.height(of: lead), bottom: Self.height(of: notes))
  }
}
