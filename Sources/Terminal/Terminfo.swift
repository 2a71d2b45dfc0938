import CNcurses

/// What terminfo says about the terminal in use.
enum Terminfo {
  /// The name in TERM, when there is an entry of that name and its terminal can move its cursor.
  static func checkedName() throws(TerminalError) -> String {
    guard let name = getenv("TERM").map({ String(cString: $0) }), !name.isEmpty else { throw .noType }
    guard careers_look_up_terminal(name) == 1 else { throw .unknownType(name) }
    defer { careers_forget_terminal() }
    guard string("cup") != nil else { throw .noCursorMovement(name) }
    return name
  }

  /// A string capability, such as "cup"; nil when the terminal has none.
  static func string(_ name: String) -> String? { careers_capability(name).map { String(cString: $0) } }

  /// A string capability with its two numbers filled in.
  static func string(_ name: String, _ first: Int32, _ second: Int32 = 0) -> String? {
    guard let capability = careers_capability(name) else { return nil }
    return careers_expand(capability, first, second).map { String(cString: $0) }
  }

  /// Whether colours are numbered by red, green and blue instead of by a palette.
  static var hasDirectColour: Bool { tigetflag("RGB") == 1 || tigetnum("RGB") > 0 || string("RGB") != nil }

  /// Whether the terminal takes sequences as ANSI has them, and so passes over those that it does not know.
  static var isANSI: Bool { string("cup")?.hasPrefix("\u{1B}[") == true }

  /// Switches off what another program may have left on and would send what is no key: mouse and focus in all forms.
  ///
  /// Empty for a terminal that would not understand.
  static var modesOff: String {
    isANSI ? [9, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1016].map { "\u{1B}[?\($0)l" }.joined() : ""
  }

  /// What the terminal is to send from here on: keys as terminfo has them, pastes with marks around them, and the
  /// mouse.
  ///
  /// The number pad sends digits, and not the sequences that `smkx` asks for, which look different in every terminal.
  static func enteringSequence(mouse: Bool) -> String {
    let keys = string("smkx")?.split(separator: "\u{1B}=", omittingEmptySubsequences: false).joined() ?? ""
    let numbers = isANSI ? "\u{1B}>" : ""
    let mouseOn = mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""
    return modesOff + keys + numbers + (string("BE") ?? "") + mouseOn
  }

  /// Everything that returns a terminal of some name to the shell, to be written as it is.
  ///
  /// What curses sends at its own end, for the times when curses cannot be called.
  static func leavingSequence(of name: String) -> [UInt8] {
    guard careers_look_up_terminal(name) == 1 else { return [] }
    defer { careers_forget_terminal() }
    // Far below any screen: terminals stop at their last row, where the shell goes on when there is no other screen.
    let lastRow = string("cup", 998)
    // What was being written may be cut in the middle of a sequence, which then swallows what comes next: the end of a
    // string, which means nothing elsewhere.
    let end = isANSI ? "\u{1B}\\" : nil
    let parts = [
      end, string("BD"), modesOff, string("sgr0"), string("rmkx"), string("cnorm"), lastRow, string("rmcup"),
    ]
    return parts.flatMap { withoutPadding(Array(($0 ?? "").utf8)) }
  }

  /// Leaves out the pauses that terminfo writes as `$<5>`.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        output.append(byte)
        rest.removeFirst()
      }
    }
    return output
  }
}
