import CareerModel
import CareerPages
import TerminalText

extension Page {
  /// The page as an HTML document of its own, with nothing to load and nothing that runs, fit for a telephone and for
  /// paper.
  ///
  /// - Parameters:
  ///   - day: the day on which it is made.
  ///   - hasHours: whether it may speak of hours of study.
  public func html(on day: Day, hasHours: Bool = true, isASCII: Bool = false) -> String {
    let marking = HTMLMarking(style: PrintStyle(isASCII: isASCII))
    let hours = hasHours ? " Hours of study rest on our estimates, and learners differ widely." : ""
    let title = blocks.lazy.compactMap { if case .title(let phrase) = $0 { phrase.text } else { nil } }.first ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(marking.escaped(title))</title>
      <style>
      \(HTMLStyleSheet.text)
      </style>
      </head>
      <body>
      <header>careers</header>
      <main>
      \(marking.body(of: onPaper))</main>
      <footer>
      <p>Made with careers on \(day.briefText). Pay stands as its sources publish it, never averaged.\(hours)</p>
      </footer>
      </body>
      </html>

      """
  }
}

private struct HTMLMarking {
  let style: PrintStyle

  /// The list that blocks of one kind which follow each other are items of.
  private enum List: String {
    case items = "ul"
    case tasks = "ul class=\"tasks\""
    case facts = "dl"

    init?(of block: Page.Block) {
      switch block {
      case .bullet, .entry: self = .items
      case .task: self = .tasks
      case .fact: self = .facts
      default: return nil
      }
    }

    var start: String { "<\(rawValue)>\n" }
    var end: String { self == .facts ? "</dl>\n" : "</ul>\n" }
  }

  /// The blocks in order.
  func body(of blocks: [Page.Block]) -> String {
    var output = ""
    var open: List?
    // Headings go down by one level at a time.
    var hasHeading = false
    for block in blocks {
      let list = List(of: block)
      if open != list { output += (open?.end ?? "") + (list?.start ?? "") }
      open = list
      output += text(of: block, under: hasHeading ? "h3" : "h2")
      if case .heading = block { hasHeading = true }
    }
    return output + (open?.end ?? "")
  }

  /// - Parameter partHeading: what the parts of a table are headed by.
  private func text(of block: Page.Block, under partHeading: String) -> String {
    switch block {
    case .title(let phrase): heading(phrase, note: phrase.dropFirst(), as: "h1")
    case .heading(let phrase, let note): heading(phrase, note: phrase.dropFirst() + note.behindHeading, as: "h2")
    case .paragraph(let phrase): "<p>\(text(of: phrase))</p>\n"
    case .quote(let phrase): "<blockquote><p>\(text(of: phrase))</p></blockquote>\n"
    case .bullet(let phrase, let destination): "<li>\(text(of: phrase, to: destination))</li>\n"
    // A fact without a name goes on with the one above.
    case .fact("", let phrase): "<dd>\(text(of: phrase))</dd>\n"
    case .fact(let name, let phrase): "<dt>\(escaped(name))</dt><dd>\(text(of: phrase))</dd>\n"
    case .entry(let phrase, let lines): "<li>\(text(of: phrase))\(beneath(lines))</li>\n"
    case .task(let phrase, let lines):
      "<li><label><input type=\"checkbox\"> \(text(of: phrase))</label>\(beneath(lines))</li>\n"
    case .table(let table): table.sections.map { text(of: $0, in: table, under: partHeading) }.joined()
    case .sources(let list): text(of: list)
    case .measure, .line, .ranges, .way, .space, .cites: ""
    }
  }

  /// A heading, and what is said beside it.
  private func heading(_ phrase: Phrase, note: Phrase, as tag: String) -> String {
    let title = escaped(phrase.runs.first?.text ?? "")
    return "<\(tag)>\(title)\(note.isEmpty ? "" : " <small>\(text(of: note))</small>")</\(tag)>\n"
  }

  private func beneath(_ lines: [Phrase]) -> String { lines.map { "<br>\n\(text(of: $0))" }.joined() }

  private func text(of section: Table.Section, in table: Table, under heading: String) -> String {
    let title = section.title.map { self.heading($0, note: $0.dropFirst(), as: heading) } ?? ""
    let isTitled = table.columns.contains { !$0.title.isEmpty }
    let titles = table.columns.map {
      "<th scope=\"col\"\(Self.classes(of: $0, for: $0.title))>\(escaped($0.title))</th>"
    }
    let head = isTitled ? "<thead>\n<tr>\(titles.joined())</tr>\n</thead>\n" : ""
    let rows = section.rows.map { row in
      "<tr>\(zip(row, table.columns).map { cell($0, in: $1) }.joined())</tr>\n"
    }
    return "\(title)<table>\n\(head)<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  /// A cell; the title of its column stands with it where a narrow page has its row as lines.
  private func cell(_ phrase: Phrase, in column: Table.Column) -> String {
    let text = text(of: phrase)
    let label = column.title.isEmpty || text.isEmpty ? "" : " data-label=\"\(escaped(column.title))\""
    return "<td\(Self.classes(of: column, for: phrase.text))\(label)>\(text)</td>"
  }

  /// How many characters of a number stay in one line.
  private static let longestNumber = 12

  private static func classes(of column: Table.Column, for text: String) -> String {
    let number = text.count > longestNumber ? "number long" : "number"
    let names = [column.alignment == .right ? number : nil, column.isFlexible ? "wide" : nil].compactMap(\.self)
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  /// The sources, each where its number leads.
  private func text(of list: SourceList) -> String {
    let note = list.note.map { "<p class=\"faint\">\(escaped($0))</p>\n" } ?? ""
    let entries = list.entries.enumerated().map { index, entry in
      let link = entry.url.map { " " + text(of: Phrase($0, .address)) } ?? ""
      let attribution = entry.attribution.map { "<br>\n<span class=\"faint\">\(escaped($0))</span>" } ?? ""
      return "<li id=\"source-\(index + 1)\">\(escaped(entry.text))\(link)\(attribution)</li>\n"
    }
    let ordered = entries.isEmpty ? "" : "<ol class=\"sources\">\n\(entries.joined())</ol>\n"
    return "<h2>\(SourceList.title)</h2>\n\(note)\(ordered)"
  }

  private func text(of phrase: Phrase, to destination: Destination?) -> String {
    if case .url(let address) = destination { link(text(of: phrase), to: address) } else { text(of: phrase) }
  }

  private func text(of phrase: Phrase) -> String {
    let branch = phrase.branch.map { escaped($0.first) } ?? ""
    return phrase.runs.reduce(branch) { output, run in
      let text = text(of: run)
      return output + (output.isEmpty || text.isEmpty || run.gap == .none ? "" : " ") + text
    }
  }

  private func text(of run: Phrase.Run) -> String {
    let text = escaped(run.text)
    switch run.content {
    case .link(let address): return link(text, to: address)
    case .citation: return citation(run.text)
    case .gauge(let gauge):
      let part = gauge.whole > 0 ? 100 * gauge.held / gauge.whole : 0
      return "<span class=\"bar\"><span style=\"width:\(part)%\"></span></span>"
    case .box, .sign: return ""
    case .words:
      return switch run.weight {
      case .strong: "<strong>\(text)</strong>"
      case .faint: "<span class=\"faint\">\(text)</span>"
      case .address: link(text, to: run.text)
      default: text
      }
    }
  }

  /// "[1, 2]", each number a link to its source.
  private func citation(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let names = text.dropFirst().dropLast().split(separator: ", ").map { name in
      name.allSatisfy(\.isNumber) ? "<a href=\"#source-\(name)\">\(name)</a>" : escaped(String(name))
    }
    return "<span class=\"cite\">[\(names.joined(separator: ", "))]</span>"
  }

  /// - Parameter text: escaped.
  private func link(_ text: String, to address: String) -> String {
    address.isWebAddress ? "<a href=\"\(escaped(address))\">\(text)</a>" : text
  }

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
