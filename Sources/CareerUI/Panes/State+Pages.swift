import Canvas
import CareerModel
import CareerPages

extension State {
  /// What pages are made from: the person in the catalogue in front, and what only a screen has.
  var pageContext: PageContext {
    let (keymap, pane) = (keymap, paneContext)
    return PageContext(
      profile: editing.profile, in: catalogue, from: source.title, assessments: editing.assessments,
      screen: PageContext.Screen(
        before: editing.before, datasets: Set(datasets.choices.map(\.dataset)), datasetInSentence: source.inSentence
      ) { hint in
        let (action, context): (Action, Binding.Context) =
          switch hint {
          case .openLink: (.openLink, pane)
          case .editNote: (.editNote, pane)
          case .openPalette: (.openPalette, pane)
          case .similar: (.similar, .roles)
          case .showPlan: (.show(.plan), pane)
          case .chooseTutor: (.chooseTutor, .plan)
          case .openDatasets: (.openDatasets, pane)
          case .openImport: (.openImport, .sources)
          }
        return keymap.label(for: action, in: context) ?? Keymap.noKey
      })
  }

  /// A few facts as the lines that stand for a detail under a list; those without a name take the room that is left of
  /// four lines.
  func preview(_ facts: [Page.Fact], width: Int) -> [Line] {
    var detail = Detail(width: width, look: look)
    let named = facts.filter { !$0.name.isEmpty }
    let columns = 2 + (named.map { look.columns(of: $0.name) }.max() ?? 0)
    var room = 4 - named.count
    var lines: [Line] = []
    for (index, fact) in facts.enumerated() {
      let line = detail.line(fact.text)
      guard fact.name.isEmpty else {
        lines.append(Line.cell(fact.name, .dim, columns: columns, in: look) + line)
        continue
      }
      let others = facts[(index + 1)...].count(where: \.name.isEmpty)
      // One line alone is cut where it ends, with the sign of that.
      let wrapped = room - others > 1 ? line.wrapped(to: width, most: room - others, in: look) : [line]
      room -= wrapped.count
      lines += wrapped
    }
    return lines
  }

  /// How to choose a role and do something with it.
  func wayToRole(thenPress action: Action, or other: Action? = nil) -> String {
    let keys = [action, other].compactMap { $0.map { key($0, in: .roles) } }.joined(separator: " or ")
    return "Press \(key(.show(.roles))), choose a role, then \(keys)."
  }

  /// A page in the pane in front.
  func detail(_ page: Page, width: Int) -> Detail { Detail(page, from: catalogue, width: width, look: look) }
}
