import Canvas
import CareerModel

/// The help for the pane in front, made from the keymap.
struct HelpText {
  private let entries: [(section: String, keys: String, help: String)]
  private let look: Look

  init(_ state: State) {
    look = state.look
    // The context under the help: that of the pane in front.
    let context = state.paneContext
    entries = state.keymap.bindings.filter { $0.contexts.contains(context) && !$0.keys.isEmpty }.map {
      ($0.section.rawValue, $0.keys.map(KeyNotation.label(of:)).joined(separator: "  "), $0.help)
    }
  }

  /// What the numbers and marks on the screen mean, said once.
  private var meaning: [Line] {
    let texts = [
      "A match is the share of what a role lists that you ticked. It is not a chance of being hired.",
      "Essential requirements make up 80 of its 100 points, advantages 20; a soft skill weighs a quarter of another.",
      "Where sources disagree, both verdicts are shown and the milder one counts.",
      "+7 beside a skill: what ticking it adds to the match. Gains do not add up.",
      "Hours are our own estimate for one typical learner; the range in brackets is what to expect.",
    ]
    return texts.map { Line($0) }
      + ChecklistRow.Box.allCases.map { box in
        ChecklistRow(box, name: Line(SkillLine.words(for: box))).line(in: look)
      }
  }

  /// All lines, or those about some words, under their sections.
  func lines(matching query: String) -> [Line] {
    let words = TextFolding.fold(query)
    var lines: [Line] = []
    for section in Binding.Section.allCases.map(\.rawValue) {
      let members = entries.filter {
        $0.section == section && (words.isEmpty || TextFolding.fold($0.keys + " " + $0.help).contains(words))
      }
      guard !members.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line(section, .heading))
      lines += members.map { Line.cell($0.keys, .key, columns: 20, in: look) + Line(" " + $0.help) }
    }
    let meanings = meaning.filter { words.isEmpty || TextFolding.fold($0.text).contains(words) }
    if !meanings.isEmpty {
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line("What the numbers mean", .heading))
      lines += meanings
    }
    return lines.isEmpty ? [Line("Nothing in the help speaks of “\(query)”.", .dim)] : lines
  }
}
