import Canvas
import CareerModel

/// The text about one item, wrapped to a width, with the places that it leads to.
struct Detail: Hashable {
  let width: Int
  let look: Look
  private(set) var lines: [Line] = []
  /// In order from the top; at most one a line.
  private(set) var links: [Link] = []
  /// The sources cited, in the order of their numbers.
  private var cited: [Source.ID] = []
  /// Whether anything is our own judgement.
  private var hasOurs = false

  struct Link: Hashable {
    let line: Int
    let destination: Destination
  }

  init(width: Int, look: Look) {
    self.width = max(8, width)
    self.look = look
  }

  mutating func add(_ line: Line, to destination: Destination? = nil) {
    if let destination { links.append(Link(line: lines.count, destination: destination)) }
    lines.append(line)
  }

  /// A line with one part at the left and one at the right edge.
  mutating func add(_ left: Line, _ right: Line, to destination: Destination? = nil) {
    add(Line.spread(left, right, width: width, in: look), to: destination)
  }

  /// A blank line, unless there is one already or nothing stands above it.
  mutating func space() {
    if let last = lines.last, !last.spans.isEmpty { lines.append(Line()) }
  }

  mutating func heading(_ title: String, note: String = "") {
    space()
    add(Line(title, .heading) + Line(note.isEmpty ? "" : "  " + note, .dim))
  }

  /// Wrapped text, its first line after a lead, such as a bullet, and the others under it.
  mutating func add(text: Line, after lead: Line = Line()) {
    let indent = lead.columns(in: look)
    for (index, line) in text.wrapped(to: max(8, width - indent), in: look).enumerated() {
      add((index == 0 ? lead : Line(String(repeating: " ", count: indent))) + line)
    }
  }

  mutating func add(text: String, _ role: Style.Role = .text, after lead: Line = Line()) {
    add(text: Line(text, role), after: lead)
  }

  /// A sentence with the numbers of its sources in dim; what is our own says so.
  mutating func add(cited text: CitedText, bullet: Bool = false) {
    let numbers = Line(" " + cite(text.sources), .dim)
    add(text: Line(text.text) + numbers, after: bullet ? Line(" \(look[.bullet]) ", .dim) : Line())
  }

  /// The numbers by which this page names some sources, such as "[1, 2]"; `addSources` spells them out.
  mutating func cite(_ sources: [Source.ID]) -> String {
    for source in sources where !cited.contains(source) && source != Source.editorial { cited.append(source) }
    hasOurs = hasOurs || sources.contains(Source.editorial)
    let names = sources.map { source in
      source == Source.editorial ? "ours" : "\((cited.firstIndex(of: source) ?? 0) + 1)"
    }
    return "[" + names.joined(separator: ", ") + "]"
  }

  /// Has the page spell out some sources at its end, whether or not a sentence cites them.
  mutating func name(_ sources: [Source.ID]) { _ = cite(sources) }

  /// The sources cited so far, spelt out with their dates and with the words that their licences ask for.
  mutating func addSources(from catalogue: Catalogue) {
    let ours = "[ours] is our own judgement, not sourced"
    guard !cited.isEmpty else {
      guard hasOurs else { return }
      space()
      return add(text: ours, .dim)
    }
    heading("Sources", note: hasOurs ? ours : "")
    for (index, source) in cited.enumerated() {
      let known = catalogue.source(source)
      if let url = known?.url { links.append(Link(line: lines.count, destination: .url(url))) }
      let number = "[\(index + 1)]"
      add(
        text: Line(known?.citation ?? source.rawValue, .dim),
        after: Line(number + String(repeating: " ", count: max(1, 5 - number.count)), .dim))
      if let attribution = known?.attribution { add(text: attribution, .dim, after: Line("     ")) }
    }
  }

  /// Where a skill can be learned, each place a link that a key opens.
  mutating func add(_ resources: [LearningResource], titled title: String, openedBy key: String) {
    guard !resources.isEmpty else { return }
    heading(title, note: "\(key) opens the first")
    for resource in resources {
      guard let url = resource.url else {
        add(text: resource.title)
        continue
      }
      add(Line(resource.title), to: .url(url))
      add(Line(url, .link))
    }
  }

  /// The person's own note and evidence.
  mutating func add(notesOn subject: Subject, in state: State) {
    let profile = state.profile
    let evidence = profile.evidence[subject] ?? []
    guard profile.notes[subject] != nil || !evidence.isEmpty else { return }
    heading("Your notes", note: "\(state.key(.editNote)) changes them")
    if let note = profile.notes[subject] { add(text: note) }
    for line in evidence {
      let isAddress = line.hasPrefix("https://") || line.hasPrefix("http://")
      add(
        Line(" \(look[.bullet]) ", .dim) + Line(line, isAddress ? .link : .text), to: isAddress ? .url(line) : nil)
    }
  }
}

/// Where a link leads.
enum Destination: Hashable {
  case role(Role.ID)
  case skill(Skill.ID)
  case tutors
  case tutor(Tutor.ID)
  case topic(GuideTopic.ID)
  case url(String)
}
