import CNcurses
import Canvas
import Foundation
import TerminalText

/// The terminal that the program runs in: frames go out, inputs come in.
///
/// One is open at a time, and used from the main thread only, except for its `WakePipe`. It is given back on every way
/// out of the program: by `close`, when the last reference goes, by `exit`, by a trap, by a signal.
public final class Terminal {
  public struct Options: Hashable, Sendable {
    /// Whether presses and the wheel are read; selecting text with the mouse then takes Shift.
    public var usesMouse: Bool
    /// How many colours to use; nil to find out.
    public var colourDepth: ColourDepth?

    public init(usesMouse: Bool = false, colourDepth: ColourDepth? = nil) {
      self.usesMouse = usesMouse
      self.colourDepth = colourDepth
    }
  }

  public let colourDepth: ColourDepth
  /// ASCII unless the locale is one of UTF-8.
  public let look: Look
  /// For background workers that have something to say.
  public let wakePipe: WakePipe

  let signals: SignalInput
  let keyboard: Keyboard
  let screen: Screen
  private let output: CursesOutput
  private let handle: OpaquePointer
  private let usesMouse: Bool
  private(set) var isOpen = true
  /// Whether the size has changed and was not told yet.
  private var isResized = false
  /// Until when answers of the terminal are worth waiting for; nil where nothing was asked.
  private var answerDeadline: ContinuousClock.Instant?

  /// How long a terminal may take to answer; one that takes longer is believed when it does.
  private static let answerTime = Duration.milliseconds(100)

  /// Takes the terminal on standard input and output, or throws before anything is written to it.
  public static func open(_ options: Options = Options()) throws(TerminalError) -> Terminal {
    try Terminal(named: checkedName(), options)
  }

  /// Throws what `open` would, without taking the terminal: for before a program opens anything else.
  public static func check() throws(TerminalError) { _ = try checkedName() }

  private static func checkedName() throws(TerminalError) -> String {
    guard isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    return try Terminfo.checkedName()
  }

  private init(named name: String, _ options: Options) throws(TerminalError) {
    // Only the character set is taken from the locale: numbers and messages stay as programs read them.
    setlocale(LC_CTYPE, "")
    look = careers_locale_is_utf8() ? .unicode : .ascii
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    wakePipe = try WakePipe()
    // Before curses, which leaves a signal alone that is handled already.
    signals = try SignalInput()
    let output: CursesOutput
    do throws(TerminalError) {
      output = try CursesOutput()
    } catch {
      signals.stop()
      throw error
    }
    // The terminal knows its size better than LINES and COLUMNS, which curses would go back to whenever it resumes.
    use_env(false)
    use_tioctl(true)
    // Before anything of the terminal is changed.
    LastResort.install(leaving: Terminfo.leavingSequence(of: name), modes: modes)
    LastResort.arm()
    guard let handle = careers_open_screen(name, output.file) else {
      LastResort.disarm()
      LastResort.uninstall()
      signals.stop()
      output.close()
      throw .unknownType(name)
    }
    self.handle = handle
    // Ctrl-C, Ctrl-Z and Ctrl-S come as keys.
    raw()
    noecho()
    // Curses counts wrongly when it inserts before wide characters, so it is to write over what changes.
    idcok(careers_next_contents(), false)
    // Else curses would leave a frame half drawn when a key is waiting.
    typeahead(-1)
    usesMouse = options.usesMouse
    colourDepth = options.colourDepth ?? ColourDepth.detect()
    self.output = output
    screen = Screen(colourDepth: colourDepth)
    keyboard = Keyboard(usesMouse: options.usesMouse)
    _ = screen.fit()
    // Until it has been left once, curses writes at every jump of the cursor, up to a hundred times a frame.
    output.discard { endwin() }
    enter()
    askColours()
  }

  deinit { close() }

  public var size: Size { Screen.size }

  /// What it says its own colours are; nil until it has said so.
  ///
  /// `read` tells `.recoloured` then.
  public var colours: TerminalColours? { keyboard.answers.colours }

  /// Waits until it has said what its colours are, a tenth of a second from its opening at most.
  public func awaitColours() {
    if let answerDeadline { keyboard.awaitAnswers(until: answerDeadline) }
  }

  private func askColours() {
    guard colourDepth > .ansi16, Terminfo.isANSI else { return }
    write(TerminalAnswers.questions)
    answerDeadline = .now + Self.answerTime
  }

  /// Shows the frame, writing only what differs from the last one; what does not fit is cut off.
  ///
  /// An equal frame writes nothing. The cursor is placed once, after everything else.
  public func draw(_ frame: Frame, painting: some Painter) {
    if isOpen { screen.draw(frame, painting: painting) }
  }

  /// Writes the last frame anew, for when something else has written over it.
  public func redraw() {
    if isOpen { screen.redraw() }
  }

  /// Leaves the terminal and stops the program until its shell continues it, as Ctrl-Z does elsewhere.
  ///
  /// `read` returns `.resumed` next. Nothing happens when the program was started with SIGTSTP ignored.
  public func suspend() {
    guard isOpen && signals.canStopProgram else { return }
    leave()
    signals.stopProgram()
  }

  /// Gives the terminal back as it was; calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    LastResort.uninstall()
    signals.stop()
    delscreen(handle)
    output.close()
  }

  /// Comes back from having been stopped, by whatever means.
  func resume() {
    enter()
    fit()
    screen.redraw()
  }

  /// Takes up the terminal's size; `newSize` then tells a new one.
  func fit() { isResized = screen.fit() || isResized }

  /// The size that the terminal was given, once.
  func newSize() -> Input? {
    guard isResized else { return nil }
    isResized = false
    return .resize(size)
  }

  private func enter() {
    LastResort.arm()
    reset_prog_mode()
    write(Terminfo.enteringSequence(mouse: usesMouse))
  }

  private func leave() {
    // Else the answers would be typed to the shell.
    awaitColours()
    write(Terminfo.string("BD"))
    write(Terminfo.modesOff)
    write(Terminfo.string("rmkx"))
    endwin()
    LastResort.disarm()
  }

  /// Writes a sequence that curses does not know, which has written everything of its own by then.
  func write(_ sequence: String?) {
    let bytes = Terminfo.withoutPadding(Array((sequence ?? "").utf8))
    careers_write(STDOUT_FILENO, bytes, bytes.count)
  }
}

extension Terminal {
  /// The most that is copied, in bytes of UTF-8; terminals refuse much more.
  public static let copyLimit = 65_536

  /// Puts text on the clipboard of the person at the terminal, cleaned, over any distance, by the sequence OSC 52.
  ///
  /// Whether the terminal obeys cannot be known. Returns false, and writes nothing, when terminfo does not name the
  /// sequence (capability Ms) or the text is longer than `copyLimit`.
  public func copy(_ text: String) -> Bool {
    let data = Data(TerminalText.withoutControls(text).utf8)
    guard isOpen, data.count <= Self.copyLimit, let capability = careers_capability("Ms") else { return false }
    write(String(cString: careers_set_selection(capability, "c", data.base64EncodedString())))
    return true
  }
}
