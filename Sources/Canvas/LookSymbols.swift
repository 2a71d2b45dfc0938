/// The symbols of the two looks; each takes one column unless it says otherwise.
extension Look {
  /// Stands before the selected row.
  public var selectionBar: String { symbol("▌", ">") }
  /// Where a list stands in what it scrolls through.
  public var scrollThumb: Character { symbol("▐", "#") }

  public var tick: String { symbol("✓", "x") }
  /// A skill that is held because something above it is.
  public var impliedMark: String { symbol("·", ".") }
  public var unwantedMark: String { symbol("–", "-") }
  public var star: String { symbol("★", "*") }
  public var bullet: String { symbol("·", "-") }
  /// Three columns in ASCII.
  public var ellipsis: String { symbol("…", "...") }

  public var arrowUp: String { symbol("↑", "^") }
  public var arrowDown: String { symbol("↓", "v") }
  public var arrowLeft: String { symbol("←", "<") }
  public var arrowRight: String { symbol("→", ">") }

  public var horizontalRule: Character { symbol("─", "-") }
  public var verticalRule: Character { symbol("│", "|") }
  /// Under the selected tab.
  public var heavyRule: Character { symbol("━", "=") }

  public var cornerTopLeft: String { symbol("┌", "+") }
  public var cornerTopRight: String { symbol("┐", "+") }
  public var cornerBottomLeft: String { symbol("└", "+") }
  public var cornerBottomRight: String { symbol("┘", "+") }

  public var branchPast: String { symbol("│", "|") }
  public var branchTee: String { symbol("├", "|") }
  public var branchCorner: String { symbol("└", "`") }
  public var branchLine: String { symbol("─", "-") }
  /// The branch of a move that is our judgement.
  public var branchDotted: String { symbol("┄", ".") }
  /// Before rows whose outermost branches are left out.
  public var branchCut: String { symbol("‹", "<") }
  public var foldOpen: String { symbol("▾", "v") }
  public var foldClosed: String { symbol("▸", ">") }
  /// What is shown elsewhere in the same tree.
  public var elsewhere: String { symbol("↗", "^") }

  /// A cell of a bar from the least filled to the full one: eighths, or the full one alone in ASCII.
  public var barFills: [String] { symbol(["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], ["#"]) }
  public var barFull: String { symbol("█", "#") }
  public var barLeftHalf: String { symbol("▌", "#") }
  public var barRightHalf: String { symbol("▐", "#") }
  /// A cell of an upright bar from the lowest to the full one: eighths, or four steps in ASCII.
  public var columnFills: [String] { symbol(["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], ["_", "-", "=", "#"]) }
  public var gaugeLearning: String { symbol("▒", "=") }
  public var gaugeTrack: String { symbol("░", ".") }

  public var rangeStart: String { symbol("├", "|") }
  public var rangeEnd: String { symbol("┤", "|") }
  public var rangeLine: String { symbol("─", "-") }
  public var rangeBand: String { symbol("▒", "=") }
  public var rangeMark: String { symbol("┃", "#") }

  /// Where a route begins, and where it stops.
  public var routeStart: String { symbol("●", "*") }
  public var routeStop: String { symbol("○", "o") }
  /// The line from one to the next.
  public var routeLine: String { symbol("│", "|") }
  /// The line of a move that is our judgement.
  public var routeDotted: String { symbol("┆", ":") }

  private func symbol<Symbol>(_ unicode: Symbol, _ ascii: Symbol) -> Symbol { self == .unicode ? unicode : ascii }
}
