import CNcurses
import Canvas

extension ColourDepth {
  /// What the terminal on standard input and output shows in the explorer, found without taking it.
  ///
  /// - Throws: `TerminalError`, as `Terminal.check` does.
  public static func ofTerminal() throws(TerminalError) -> ColourDepth {
    try Terminal.check()
    let name = try Terminfo.checkedName()
    guard careers_look_up_terminal(name) == 1 else { throw .unknownType(name) }
    defer { careers_forget_terminal() }
    return detect()
  }

  /// What the terminal in use shows.
  static func detect() -> ColourDepth {
    detect(
      noColour: getenv("NO_COLOR").map { String(cString: $0) }, colours: tigetnum("colors"),
      hasDirectColour: Terminfo.hasDirectColour)
  }

  /// By terminfo, and none when the variable NO_COLOR is set to anything.
  ///
  /// COLORTERM is not asked. Curses sends 24 bits only to a terminal whose terminfo entry describes that, and to
  /// redefine the palette of another would change its other windows, and outlive a program that is killed.
  static func detect(noColour: String?, colours: Int32, hasDirectColour: Bool) -> ColourDepth {
    if let noColour, !noColour.isEmpty { return .monochrome }
    if hasDirectColour { return .trueColour }
    return switch colours {
    case 256...: .palette256
    case 16...: .ansi16
    case 8...: .ansi8
    default: .monochrome
    }
  }
}
