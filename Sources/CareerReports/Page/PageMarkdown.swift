import CareerPages
import TerminalText

extension Page {
  /// The page as Markdown, with tables as GitHub reads them.
  public func markdown(isASCII: Bool = false) -> String {
    let marking = Marking(style: PrintStyle(isASCII: isASCII))
    var output = ""
    var previous: Block?
    for block in inLines {
      if let previous, !(marking.isItem(previous) && marking.isItem(block)) { output += "\n" }
      output += marking.text(of: block)
      previous = block
    }
    return output
  }
}

private struct Marking {
  let style: PrintStyle

  /// Whether a block is one item of a list.
  func isItem(_ block: Page.Block) -> Bool {
    switch block {
    case .bullet, .fact, .entry, .task: true
    default: false
    }
  }

  func text(of block: Page.Block) -> String {
    switch block {
    case .title(let phrase): "# \(escaped(phrase.text))\n"
    case .heading(let phrase, let note): "## \(escaped((phrase + note.behindHeading).text))\n"
    case .paragraph(let phrase): text(of: phrase) + "\n"
    case .bullet(let phrase, _): "- \(text(of: phrase))\n"
    // A fact without a name goes on with the one above.
    case .fact("", let phrase): "  \(text(of: phrase))\n"
    case .fact(let name, let phrase): "- \(text(of: Phrase(name))): \(text(of: phrase))\n"
    case .entry(let phrase, let lines):
      "- \(text(of: phrase))\n" + lines.map { "  \(text(of: $0))\n" }.joined()
    case .task(let phrase, let lines):
      "- [ ] \(text(of: phrase))\n" + lines.map { "  \(text(of: $0))\n" }.joined()
    case .quote(let phrase): "> \(text(of: phrase))\n"
    case .table(let table): text(of: table)
    case .measure, .line, .ranges, .way, .space, .cites, .sources: ""
    }
  }

  private func text(of table: Table) -> String {
    let titles = row(table.columns.map { escaped($0.title) })
    let rules = row(table.columns.map { $0.alignment == .right ? "---:" : "---" })
    return table.sections.map { section in
      let heading = section.title.map { "### \(escaped($0.text))\n\n" } ?? ""
      return heading + titles + rules + section.rows.map { row($0.map(text)) }.joined()
    }.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private func text(of phrase: Phrase) -> String {
    (phrase.branch.map { escaped($0.first) } ?? "")
      + phrase.laidOut { run in
        if case .link(let address) = run.content { return "[\(escaped(run.text))](\(bracketed(address)))" }
        return switch run.weight {
        case .strong: "**\(escaped(run.text))**"
        case .address: bracketed(run.text)
        default: escaped(run.text)
        }
      }
  }

  /// An address; only the signs that would end it must not be in it.
  private func bracketed(_ address: String) -> String {
    "<\(style.shown(address).replacing("<", with: "%3C").replacing(">", with: "%3E"))>"
  }

  /// The text with a backslash before every character that Markdown might take for a sign.
  private func escaped(_ text: String) -> String {
    // By scalar, because a mark may sit on a sign.
    style.shown(text).unicodeScalars.reduce(into: "") { output, scalar in
      if #"\`*_[]<>|#~"#.unicodeScalars.contains(scalar) { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
  }
}
