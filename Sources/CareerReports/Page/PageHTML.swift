import CareerPages
import TerminalText

extension Page {
  /// The page as an HTML document of its own, with nothing to load, fit to be printed.
  public func html(isASCII: Bool = false) -> String {
    let marking = HTMLMarking(style: PrintStyle(isASCII: isASCII))
    let title = blocks.lazy.compactMap { if case .title(let phrase) = $0 { phrase.text } else { nil } }.first ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(marking.escaped(title))</title>
      <style>
      \(HTMLMarking.styleSheet)
      </style>
      </head>
      <body>
      \(marking.body(of: onPaper))</body>
      </html>

      """
  }
}

private struct HTMLMarking {
  let style: PrintStyle

  static let styleSheet = """
    body { font: 16px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; margin-bottom: 0; }
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.6rem 0.2rem 0; border-bottom: 1px solid #bbb; }
    th { font-weight: normal; } th, .faint { color: #555; } .number { text-align: right; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; } dd { margin: 0; }
    tr { break-inside: avoid; } h1, h2, h3 { break-after: avoid; }
    @media print { body { font-size: 10pt; margin: 0; max-width: none; } }
    """

  /// The blocks in order; items of one kind that follow each other are one list.
  func body(of blocks: [Page.Block]) -> String {
    var output = ""
    var open: String?
    for block in blocks {
      let list = list(of: block)
      if open != list {
        if let open { output += "</\(open)>\n" }
        if let list { output += "<\(list)>\n" }
        open = list
      }
      output += text(of: block)
    }
    return output + (open.map { "</\($0)>\n" } ?? "")
  }

  /// The list that a block is an item of.
  private func list(of block: Page.Block) -> String? {
    switch block {
    case .bullet, .entry: "ul"
    case .fact: "dl"
    default: nil
    }
  }

  private func text(of block: Page.Block) -> String {
    switch block {
    case .title(let phrase): "<h1>\(text(of: phrase))</h1>\n"
    case .heading(let phrase, let note): "<h2>\(text(of: phrase + note.behindHeading))</h2>\n"
    case .paragraph(let phrase): "<p>\(text(of: phrase))</p>\n"
    case .bullet(let phrase, _): "<li>\(text(of: phrase))</li>\n"
    case .fact(let name, let phrase): "<dt>\(text(of: Phrase(name, .faint)))</dt><dd>\(text(of: phrase))</dd>\n"
    case .entry(let phrase, let lines):
      "<li>\(text(of: phrase))\(lines.map { "<br>\n\(text(of: $0))" }.joined())</li>\n"
    case .table(let table): table.sections.map { text(of: $0, in: table) }.joined()
    case .measure, .line, .ranges, .way, .space, .cites: ""
    }
  }

  private func text(of section: Table.Section, in table: Table) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let cells = zip(cells, table.columns).map { cell, column in
        "<\(tag)\(column.alignment == .right ? " class=\"number\"" : "")>\(cell)</\(tag)>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let title = section.title.map { "<h3>\(text(of: $0))</h3>\n" } ?? ""
    let isTitled = table.columns.contains { !$0.title.isEmpty }
    let head = isTitled ? "<thead>\n\(row(table.columns.map { escaped($0.title) }, "th"))</thead>\n" : ""
    let rows = section.rows.map { row($0.map(text), "td") }.joined()
    return "\(title)<table>\n\(head)<tbody>\n\(rows)</tbody>\n</table>\n"
  }

  private func text(of phrase: Phrase) -> String {
    (phrase.branch.map { escaped($0.first) } ?? "")
      + phrase.laidOut { run in
        let text = escaped(run.text)
        return switch run.weight {
        case .strong: "<strong>\(text)</strong>"
        case .faint: "<span class=\"faint\">\(text)</span>"
        case .address: isWebAddress(run.text) ? "<a href=\"\(text)\">\(text)</a>" : text
        default: text
        }
      }
  }

  /// Only these become links, so that no catalogue can put a script behind one.
  private func isWebAddress(_ text: String) -> Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }

  func escaped(_ text: String) -> String {
    // By scalar, because a mark may sit on a sign.
    style.shown(TerminalText.clean(text)).unicodeScalars.reduce(into: "") { output, scalar in
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
