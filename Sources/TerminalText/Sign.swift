/// The one table of signs: every arrow, bullet, mark and rule that the program draws, in Unicode and in ASCII.
///
/// ```
/// Sign.tick.unicode   // "✓"
/// Sign.tick.ascii     // "x"
/// ```
///
/// What is drawn takes its sign from here, and text that holds one is transliterated by the same table, so that a sign
/// looks the same wherever it stands. Each takes one column unless it says otherwise.
public enum Sign: CaseIterable, Hashable, Sendable {
  // In running text
  case tick, star
  /// The role that a person wants, and the one that they have; the latter is also where a route begins.
  case target, here
  /// The earliest that something can be done.
  case earliest
  case bullet
  case ellipsis
  case arrowUp, arrowDown
  case arrowLeft, arrowRight
  /// The key; five columns in ASCII.
  case enter
  /// What is shown elsewhere in the same tree.
  case elsewhere
  case foldOpen, foldClosed
  /// More of something lies before or after what is shown.
  case moreBefore, moreAfter
  /// A place where a route stops.
  case stop

  // Marks before a name
  /// A star too, and one that is told from the star of a rating.
  case bookmark
  /// A skill that is held because something above it is.
  case implied
  case unwanted

  // Trees and routes
  case branchPast, branchTee, branchCorner, branchLine
  /// Moves that are our own judgement.
  case branchDotted, routeDotted
  /// The same on a route that is chosen.
  case heavyDotted
  case routeLine

  // Lists and rules
  case selectionBar
  /// Where a list stands in what it scrolls through.
  case scrollThumb
  case horizontalRule, verticalRule
  /// Under what is in front: the tab, the pane with the focus.
  case heavyRule
  /// Where a period begins on an axis of time, where a year does in the rows over it, and a figure beside an upright axis.
  case axisMark, yearLine, axisTick
  case cornerTopLeft, cornerTopRight, cornerBottomLeft, cornerBottomRight

  // Bars
  case barFull, barLeftHalf, barRightHalf
  case barTrack
  /// An amount on a bar that is a range, a lesson on the bar of a step.
  case barMark

  public var unicode: String { pair.unicode }
  public var ascii: String { pair.ascii }

  private var pair: (unicode: String, ascii: String) {
    switch self {
    case .tick: ("✓", "x")
    case .star: ("★", "*")
    case .target: ("◆", "*")
    case .here: ("●", "@")
    case .earliest: ("◇", "+")
    case .bullet: ("·", "-")
    case .ellipsis: ("…", "~")
    case .arrowUp: ("↑", "^")
    case .arrowDown: ("↓", "v")
    case .arrowLeft: ("←", "<")
    case .arrowRight: ("→", ">")
    case .enter: ("⏎", "Enter")
    case .elsewhere: ("↗", "^")
    case .foldOpen: ("▾", "v")
    case .foldClosed: ("▸", ">")
    case .moreBefore: ("‹", "<")
    case .moreAfter: ("▸", ">")
    case .stop: ("○", "o")
    case .bookmark: ("★", "b")
    case .implied: ("·", ".")
    case .unwanted: ("–", "-")
    case .selectionBar: ("▌", ">")
    case .scrollThumb: ("▐", "#")
    case .horizontalRule, .branchLine: ("─", "-")
    case .verticalRule, .branchPast, .routeLine: ("│", "|")
    case .heavyRule, .barFull: ("━", "=")
    case .axisMark: ("┴", "|")
    case .yearLine: ("┊", ":")
    case .axisTick: ("┤", "|")
    case .cornerTopLeft: ("┌", "+")
    case .cornerTopRight: ("┐", "+")
    case .branchCorner: ("└", "`")
    case .cornerBottomLeft: ("└", "+")
    case .cornerBottomRight: ("┘", "+")
    case .branchTee: ("├", "|")
    case .branchDotted: ("┄", ".")
    case .heavyDotted: ("╍", "~")
    case .routeDotted: ("┆", ":")
    case .barLeftHalf: ("╸", "=")
    case .barRightHalf: ("╺", "=")
    case .barTrack: ("─", ".")
    case .barMark: ("╋", "#")
    }
  }

  /// How a sign is spelt in ASCII where it stands in text; of two that look alike the one listed first.
  static let spellings: [Unicode.Scalar: String] = allCases.reduce(into: [:]) { spellings, sign in
    guard let scalar = sign.unicode.unicodeScalars.first, spellings[scalar] == nil else { return }
    spellings[scalar] = sign.ascii
  }
}
