import Canvas
import CareerModel
import CareerPages

/// A page drawn for a width and a look, with the places that it leads to.
///
///     var detail = Detail(width: 60, look: state.look)
///     detail.add(TopicPage(topic, in: state.catalogue).screen)
///     detail.addSources(from: state.catalogue)
struct Detail: Hashable {
  let width: Int
  let look: Look
  /// Stays in sight over the lines however far they are scrolled; nothing where no title comes first.
  private(set) var title: [Line] = []
  private(set) var lines: [Line] = []
  /// In order from the top; at most one a line.
  private(set) var links: [Link] = []
  private var citations = Citations()

  struct Link: Hashable {
    let line: Int
    let destination: Destination
  }

  init(width: Int, look: Look) {
    self.width = max(8, width)
    self.look = look
  }

  /// A whole page with its sources spelt out.
  init(_ page: Page, from catalogue: Catalogue, width: Int, look: Look) {
    self.init(width: width, look: look)
    add(page)
    addSources(from: catalogue)
  }

  /// The rows that the title takes, with the line beneath it.
  var headHeight: Int { title.isEmpty ? 0 : title.count - 1 + PaneHead.height }

  /// All of it, for where nothing is scrolled.
  var text: [Line] { title + lines }

  // MARK: Lines

  mutating func add(_ line: Line, to destination: Destination? = nil) {
    if let destination { links.append(Link(line: lines.count, destination: destination)) }
    lines.append(line)
  }

  /// A line with one part at the left and one at the right edge.
  mutating func add(_ left: Line, _ right: Line, to destination: Destination? = nil) {
    add(right.spans.isEmpty ? left : Line.spread(left, right, width: width, in: look), to: destination)
  }

  /// A blank line, unless there is one already or nothing stands above it.
  mutating func space() {
    if let last = lines.last, !last.spans.isEmpty { lines.append(Line()) }
  }

  mutating func heading(_ title: Line, note: Line = Line()) {
    space()
    add(text: title.recast(.heading) + (note.spans.isEmpty ? note : Line("  ") + note).recast(.dim))
  }

  /// Wrapped text, its first line after a lead, such as a bullet, and the others under it.
  mutating func add(text: Line, after lead: Line = Line(), to destination: Destination? = nil) {
    let indent = lead.columns(in: look)
    for (index, line) in text.wrapped(to: max(8, width - indent), in: look).enumerated() {
      let before = index == 0 ? lead : Line.blank(indent)
      add(before + line, to: index == 0 ? destination : nil)
    }
  }

  /// A phrase as one line, its sources numbered by the one rule of all pages.
  mutating func line(_ phrase: Phrase) -> Line {
    var line = Line()
    for run in phrase.runs {
      let drawn = drawn(run)
      guard !drawn.spans.isEmpty else { continue }
      let gap = line.spans.isEmpty || run.gap == .none ? "" : run.gap == .wide ? "  " : " "
      line += Line(gap, run.weight.role) + drawn
    }
    return line
  }

  private mutating func drawn(_ run: Phrase.Run) -> Line {
    switch run.content {
    case .words: Line(run.text, run.weight.role)
    case .link: Line(run.text, .link)
    case .citation(let sources): Line(citations.number(sources), .dim)
    case .box(let box): ChecklistRow(ChecklistRow.Box(box), name: Line()).line(in: look)
    case .sign(let box): ChecklistRow.Box(box).sign(in: look)
    case .gauge(let gauge): Gauge(gauge).line(width: gauge.width, in: look)
    }
  }

  // MARK: Blocks

  mutating func add(_ page: Page) { add(page.blocks) }

  mutating func add(_ blocks: [Page.Block]) {
    var rest = blocks[...]
    while let block = rest.first {
      let group = rest.prefix { $0.name != nil }
      if group.isEmpty {
        add(block)
        rest = rest.dropFirst()
      } else {
        let width = 2 + (group.map { look.columns(of: $0.name ?? "") }.max() ?? 0)
        for fact in group { add(fact, nameColumns: width) }
        rest = rest.dropFirst(group.count)
      }
    }
  }

  /// A fact or a measure, the names of those that follow each other in one column.
  private mutating func add(_ fact: Page.Block, nameColumns: Int) {
    switch fact {
    case .fact(let name, let phrase):
      add(text: line(phrase), after: Line.cell(name, .dim, columns: nameColumns, in: look))
    case .measure(let name, let phrase, let gauge):
      let bar = Gauge(gauge).line(width: gauge.width, in: look)
      add(Line.cell(name, columns: nameColumns, in: look) + line(phrase) + Line(" ") + bar)
    default: add(fact)
    }
  }

  mutating func add(_ block: Page.Block) {
    switch block {
    case .title(let phrase): add(title: phrase)
    case .heading(let phrase, let note): heading(line(phrase), note: line(note))
    case .paragraph(let phrase): if !phrase.isEmpty { add(text: line(phrase)) }
    case .bullet(let phrase, let link): add(text: line(phrase), after: Line(" \(look[.bullet]) ", .dim), to: link)
    case .fact, .measure: add([block])
    case .entry(let phrase, let lines), .task(let phrase, let lines):
      add(text: line(phrase))
      for phrase in lines { add(text: line(phrase), after: Line("  ")) }
    case .table(let table): add(table)
    case .line(let left, let right, let link): add(left: line(left), right: line(right), to: link)
    case .ranges(let ranges): add(ranges)
    case .way(let phrase, let link):
      add(Line(" \(look[.arrowRight]) ", .dim) + line(phrase).recast(.link), to: link)
    case .space: space()
    case .quote(let phrase): add(text: line(phrase), after: Line("  "))
    case .cites(let sources): _ = citations.number(sources)
    case .sources(let list): add(list)
    }
  }

  /// The whole title, however long, and behind it or beneath what is said of it.
  private mutating func add(title phrase: Phrase) {
    let isFirst = title.isEmpty && lines.isEmpty
    var title = Line(phrase.runs.first?.text ?? "", isFirst ? .heading : .strong).wrapped(to: width, in: look)
    let rest = line(phrase.dropFirst())
    let hasRoom = (title.last?.columns(in: look) ?? 0) + 1 + rest.columns(in: look) <= width
    if hasRoom, !rest.spans.isEmpty, let last = title.popLast() { title.append(last + Line(" ") + rest) }
    if isFirst { self.title = title } else { for line in title { add(line) } }
    if !hasRoom { add(rest) }
  }

  /// What leads somewhere takes one line; else the right part goes beneath where both have no room in one.
  private mutating func add(left: Line, right: Line, to link: Destination?) {
    let gap = right.spans.isEmpty ? 0 : 1
    guard link == nil, left.columns(in: look) + gap + right.columns(in: look) > width else {
      return add(left, right, to: link)
    }
    add(text: left)
    if gap > 0 { add(text: right) }
  }

  private mutating func add(_ table: Table) {
    for row in table.sections.flatMap({ section in
      section.rows.enumerated().map { ($1, section.links.indices.contains($0) ? section.links[$0] : nil) }
    }) {
      var (left, right) = (Line(), Line())
      for (cell, column) in zip(row.0, table.columns) {
        let line = line(cell)
        if let columns = column.screenColumns {
          right += line.fitted(to: columns, aligned: column.alignment == .right ? .right : .left, in: look)
        } else if !line.spans.isEmpty {
          left += left.spans.isEmpty ? line : Line("  ") + line
        }
      }
      add(left, right, to: row.1)
    }
  }

  /// Amounts under one scale, each with its bar where both its ends are known.
  private mutating func add(_ ranges: [Page.Range]) {
    let known = ranges.filter { $0.low != nil && $0.high != nil }
    let scale = NumberScale(covering: known.flatMap { [$0.low, $0.mark, $0.high].compactMap(\.self) })
    if !known.isEmpty { add("  " + scale.line(width: width - 2)) }
    for range in ranges {
      add(text: line(range.title))
      if let low = range.low, let high = range.high {
        add("  " + RangeBar(on: scale, low: low, high: high, mark: range.mark).line(width: width - 2, in: look))
      }
      add(text: line(range.note), after: Line("  "))
    }
  }

  // MARK: Sources

  /// The sources cited so far, spelt out with their dates and with the words that their licences ask for.
  mutating func addSources(from catalogue: Catalogue) {
    if let list = citations.list(in: catalogue) { add(list) }
  }

  private mutating func add(_ list: SourceList) {
    guard !list.entries.isEmpty else {
      space()
      return add(text: Line(list.note ?? "", .dim))
    }
    heading(Line(SourceList.title), note: Line(list.note ?? ""))
    for entry in list.entries {
      let lead = Line(entry.number + String(repeating: " ", count: max(1, 5 - entry.number.count)), .dim)
      add(text: Line(entry.text, .dim), after: lead, to: entry.url.map(Destination.url))
      if let attribution = entry.attribution { add(text: Line(attribution, .dim), after: Line("     ")) }
    }
  }
}

extension Page.Block {
  /// Of what lines up with others of its kind.
  fileprivate var name: String? {
    switch self {
    case .fact(let name, _), .measure(let name, _, _): name
    default: nil
    }
  }
}

extension Phrase.Weight {
  var role: Style.Meaning {
    switch self {
    case .plain: .text
    case .strong: .strong
    case .faint, .quiet: .dim
    case .address, .link: .link
    case .accent: .accent
    case .figure: .figure
    case .held: .held
    case .learning: .learning
    case .gain: .gain
    case .loss: .loss
    case .warning: .warning
    }
  }
}

extension ChecklistRow.Box {
  init(_ box: Box) {
    self =
      switch box {
      case .have: .have
      case .implied: .implied
      case .learning: .learning
      case .unwanted: .unwanted
      case .none: .none
      }
  }
}

extension Gauge {
  fileprivate init(_ gauge: Phrase.Gauge) { self.init(held: gauge.held, learning: gauge.learning, of: gauge.whole) }
}
