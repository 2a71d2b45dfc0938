/// What is known of the colours that a terminal shows everything on.
public enum Backdrop: Hashable, Sendable {
  case unknown
  case told(Shade)
  /// The terminal has said what they are.
  case answered(TerminalColours)

  public enum Shade: String, CaseIterable, Hashable, Sendable { case dark, light }

  /// The most that is known: what a person has set goes before what the terminal says, and that before the environment.
  ///
  /// - Parameter variable: The value of COLORFGBG, where it is set.
  public init(setting: Shade?, answer: TerminalColours?, variable: String?) {
    if let answer, setting ?? answer.shade == answer.shade {
      self = .answered(answer)
    } else if let shade = setting ?? variable.flatMap(Shade.init(colourFGBG:)) {
      self = .told(shade)
    } else {
      self = .unknown
    }
  }
}

extension Backdrop.Shade {
  /// From text and background among the sixteen colours, as "15;0" or "0;default;15".
  init?(colourFGBG variable: String) {
    guard variable.contains(";"), let background = variable.split(separator: ";").last.flatMap({ Int($0) }) else {
      return nil
    }
    switch background {
    case 0...6, 8: self = .dark
    case 7, 9...15: self = .light
    default: return nil
    }
  }
}

extension TerminalColours {
  public var shade: Backdrop.Shade { background.isDark ? .dark : .light }
}
