import CareerPages
import TerminalText

extension Page {
  /// The blocks that paper has: what only a screen draws is left out, and a measure is a fact with a bar.
  var onPaper: [Block] {
    blocks.compactMap { block in
      switch block {
      case .measure(let name, let phrase, let gauge): .fact(name, phrase + .gauge(gauge))
      case .line(let left, let right, _): .paragraph(left + right)
      case .paragraph(let phrase) where phrase.isEmpty: nil
      case .ranges, .way, .space, .cites: nil
      case .title, .heading, .paragraph, .bullet, .fact, .entry, .task, .quote, .table, .sources: block
      }
    }
  }

  /// The same where there is nothing but lines.
  var inLines: [Block] {
    onPaper.flatMap { block in if case .sources(let list) = block { list.lines } else { [block] } }
  }
}

extension Phrase {
  /// A note behind a heading, set off by a dot.
  var behindHeading: Phrase {
    runs.first.map { first in runs.dropFirst().reduce(.note(first.text)) { $0 + Phrase($1.text, .faint) } } ?? ""
  }
}

extension Page {
  /// The page as lines, each ended by a newline.
  ///
  /// What stands under a heading is indented by two columns; blank lines divide blocks of different kinds.
  public func text(in style: PrintStyle) -> String {
    var setting = PageSetting(style: style)
    var rest = inLines[...]
    while let block = rest.first {
      setting.startBlock(block)
      if case .fact = block {
        let facts = rest.prefix { if case .fact = $0 { true } else { false } }
        setting.add(facts: facts.compactMap { if case .fact(let name, let text) = $0 { (name, text) } else { nil } })
        rest = rest.dropFirst(facts.count)
      } else {
        setting.add(block)
        rest = rest.dropFirst()
      }
    }
    return setting.output
  }
}

/// A page while it is set, line by line.
private struct PageSetting {
  let style: PrintStyle
  private(set) var output = ""
  private var indent = 0
  private var previous: Page.Block?

  init(style: PrintStyle) { self.style = style }

  /// Sets the space above a block, and how far it is indented.
  mutating func startBlock(_ block: Page.Block) {
    if let previous, !belongsTogether(previous, block) { output += "\n" }
    switch block {
    case .title, .heading: indent = 0
    default:
      if case .heading = previous { indent = 2 }
    }
    previous = block
  }

  private func belongsTogether(_ above: Page.Block, _ below: Page.Block) -> Bool {
    switch (above, below) {
    case (_, .heading), (_, .title): false
    case (.heading, _), (.title, _): true
    case (.paragraph, .paragraph), (.bullet, .bullet), (.fact, .fact), (.entry, .entry), (.task, .task),
      (.paragraph, .bullet):
      true
    default: false
    }
  }

  mutating func add(_ block: Page.Block) {
    switch block {
    case .title(let phrase): add(emphasised(phrase))
    case .heading(let phrase, let note): add(emphasised(phrase + note.behindHeading))
    case .paragraph(let phrase): add(phrase)
    case .bullet(let phrase, _): add(phrase, after: "\(Sign.bullet.unicode) ")
    case .fact, .measure, .line, .ranges, .way, .space, .cites, .sources: break
    case .quote(let phrase): add(phrase, after: "  ")
    case .task(let phrase, let lines):
      add(phrase, after: "[ ] ")
      for line in lines { add(line, after: "    ") }
    case .entry(let phrase, let lines):
      add(phrase)
      for line in lines { add(line, after: "  ") }
    case .table(let table):
      output += table.parts(onPageOf: style.width)
        .map { TableSetting(table: $0, style: style, indent: indent).text }.joined(separator: "\n")
    }
  }

  mutating func add(facts: [(name: String, text: Phrase)]) {
    let names = facts.map { style.line(Phrase($0.name, .faint)) }
    let width = names.map(\.columns).max() ?? 0
    for (name, fact) in zip(names, facts) {
      add(fact.text, after: name.text + String(repeating: " ", count: width - name.columns + 2), leadWidth: width + 2)
    }
  }

  /// The first run of a title in bold; what follows it keeps its weight.
  private func emphasised(_ phrase: Phrase) -> Phrase {
    phrase.runs.dropFirst().reduce(Phrase(phrase.runs.first?.text ?? "", .strong)) { $0 + Phrase($1.text, $1.weight) }
  }

  private mutating func add(_ phrase: Phrase, after lead: String) {
    let lead = style.shown(lead)
    add(phrase, after: lead, leadWidth: lead.unicodeScalars.count)
  }

  private mutating func add(_ phrase: Phrase) { add(phrase, after: "", leadWidth: 0) }

  /// Wraps a phrase, its first line after a lead and the others under it.
  private mutating func add(_ phrase: Phrase, after lead: String, leadWidth: Int) {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: leadWidth)
    let lines = style.lines(phrase, width: max(20, style.width - indent - leadWidth))
    for (index, line) in lines.enumerated() {
      output += margin + (index == 0 ? lead : hanging) + line.text + "\n"
    }
  }
}
