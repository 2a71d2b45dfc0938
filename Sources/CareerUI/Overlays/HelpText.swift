import Canvas
import CareerModel
import CareerPages

/// The help for the pane in front, made from the keymap.
struct HelpText {
  private let entries: [(section: String, keys: String, help: String)]
  private let look: Look

  init(_ state: State) {
    look = state.look
    // The context under the help: that of the pane in front.
    let context = state.paneContext
    let bindings = state.keymap.bindings.filter { $0.contexts.contains(context) && !$0.keys.isEmpty }
    entries = bindings.filter { Self.speaks(of: $0.action, in: state) }.map {
      ($0.section.rawValue, $0.keys.map(KeyNotation.label(of:)).joined(separator: "  "), $0.help)
    }
  }

  /// Whether a key of the pane in front can do more there than say that it does nothing.
  static func speaks(of action: Action, in state: State) -> Bool {
    let pane = state.content(of: state.screen)
    return switch action {
    case .sort: pane.orders.count > 1
    case .reverseSort: pane.isReversible
    case .openFilter: !pane.filters.isEmpty
    case .compare: state.screen != .guide
    default: true
    }
  }

  /// What the numbers and marks on the screen mean, said once.
  private var meaning: [Line] {
    (Notice.meanings + [Notice.settings]).map { Line($0) }
      + Box.allCases.map { ChecklistRow(ChecklistRow.Box($0), name: Line($0.words)).line(in: look) }
  }

  /// The columns of the keys, with the space behind them.
  private static let keyColumns = 21

  /// All lines, or those about some words, under their sections; what is longer than a line goes on under its text.
  func lines(matching query: String, width: Int) -> [Line] {
    let words = TextFolding.fold(query)
    var lines: [Line] = []
    for section in Binding.Section.allCases.map(\.rawValue) {
      let members = entries.filter {
        $0.section == section && (words.isEmpty || TextFolding.fold($0.keys + " " + $0.help).contains(words))
      }
      guard !members.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line(section, .heading))
      lines += members.flatMap { entry($0.keys, $0.help, width) }
    }
    let meanings = meaning.filter { words.isEmpty || TextFolding.fold($0.text).contains(words) }
    if !meanings.isEmpty {
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line("What the numbers mean", .heading))
      lines += meanings.flatMap { $0.wrapped(to: width, in: look) }
    }
    return lines.isEmpty ? Line("Nothing in the help speaks of “\(query)”.", .dim).wrapped(to: width, in: look) : lines
  }

  /// Keys and, beside them, what they do; on a narrow screen one after the other.
  private func entry(_ keys: String, _ help: String, _ width: Int) -> [Line] {
    guard width >= 2 * Self.keyColumns else {
      return (Line(keys, .key) + Line("  " + help)).wrapped(to: width, in: look)
    }
    let lead = Line.cell(keys, .key, columns: Self.keyColumns, in: look)
    let margin = Line.blank(Self.keyColumns)
    return Line(help).wrapped(to: width - Self.keyColumns, in: look).enumerated().map { ($0 == 0 ? lead : margin) + $1 }
  }
}
