import Canvas

/// A panel of rows to choose from, with what is said over and beneath them as far as that fits.
struct ChoicePanel: View {
  let title: String
  /// What ends its upper edge, mostly the keys.
  let trailing: String
  /// The columns that it wants.
  let width: Int
  /// A blank stands between these and the rows.
  var lead: [Line] = []
  /// Stands over what ends the rows.
  var head = ""
  let choices: ChoiceList
  /// The same beneath the rows, from where their text begins.
  var notes: [Line] = []

  func draw(in area: Rect, of frame: inout Frame) {
    let (look, width) = (frame.look, area.panelWidth(width))
    let fit = PanelFit(
      lead: lead.flatMap { $0.wrapped(to: width, in: look) },
      notes: notes.flatMap { $0.wrapped(to: width - ListView.itemIndent, in: look) },
      rows: heads + min(choices.count, PanelFit.leastRows), in: area)
    let panel = Panel(
      title: Line(title, .heading), trailing: Line(trailing, .dim),
      contentSize: Size(width: width, height: area.panelHeight(fit.height(of: heads + choices.count))))
    panel.draw(in: area, of: &frame)
    let list = fit.draw(in: panel.content(in: area), notesAt: ListView.itemIndent, of: &frame)
    let ends = Line.spread(Line(), Line(head, .dim), width: ListView.itemWidth(in: list.width), in: look)
    if heads > 0 { frame.put(ends, across: list.row(0).inset(left: ListView.itemIndent)) }
    choices.draw(in: list.inset(top: heads), of: &frame)
  }

  private var heads: Int { head.isEmpty || choices.count == 0 ? 0 : 1 }
}
