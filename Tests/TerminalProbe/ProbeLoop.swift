import Canvas
import Foundation
import Terminal

/// Draws a frame, reports every input, and does what single keys ask for.
struct ProbeLoop {
  private let options: ProbeOptions
  private var terminal: Terminal
  private var selection = 0
  private var randomFrames: UInt64 = 0
  /// Of the frames, when it is not the terminal's.
  private var size: Size?

  init(_ options: ProbeOptions) throws(TerminalError) {
    self.options = options
    terminal = try Terminal.open(options.terminal)
  }

  mutating func run() {
    draw()
    report("ready \(terminal.size.width)x\(terminal.size.height) \(terminal.colourDepth) \(terminal.look)")
    while let input = terminal.read() {
      answer(input)
      draw()
      report(input.text)
    }
  }

  private func draw() {
    let scene = randomFrames > 0 ? Scene.random(randomFrames) : .list(selection: selection)
    let look = options.forcesUnicode ? .unicode : terminal.look
    terminal.draw(scene.frame(size: size ?? terminal.size, look: look), painting: ProbePainting())
  }

  /// Without a complaint when the terminal is gone.
  private func report(_ text: String) {
    let bytes = Report.bytes(text)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private mutating func answer(_ input: Input) {
    switch input {
    case .key(let key): answer(key)
    case .leave(.endOfInput): leave(10)
    case .leave(.signal(let number)): leave(10 + number)
    default: break
    }
  }

  private mutating func answer(_ key: Key) {
    switch key {
    case .down: selection += 1
    case .up: selection -= 1
    case "n": randomFrames += 1
    case "c": report("copied \(terminal.copy("João\u{1B}[31m\n"))")
    case "w": Thread.detachNewThread { [pipe = terminal.wakePipe] in pipe.wake() }
    case Key("l", .control): terminal.redraw()
    case Key("z", .control): terminal.suspend()
    case "<": size = Size(width: 8, height: 2)
    case ">": size = Size(width: 300, height: 100)
    case "m": report(terminal.read(timeout: .milliseconds(40))?.text ?? "nothing in time")
    case "z": report(terminal.read(timeout: .zero)?.text ?? "nothing yet")
    case "r": reopen()
    case "q": leave(0)
    case "e": exit(3)
    case "t": preconditionFailure("asked to trap")
    case "a": abort()
    case "o": exit(Int32(truncatingIfNeeded: depth(0)))
    default: break
    }
  }

  private mutating func reopen() {
    terminal.close()
    do { terminal = try Terminal.open(options.terminal) } catch { report(error.message) }
  }

  private func leave(_ status: Int32) {
    terminal.close()
    // Nothing comes of the second time.
    terminal.close()
    exit(status)
  }

  /// Runs out of stack.
  private func depth(_ level: Int) -> Int { level < 0 ? 0 : 1 &+ depth(level &+ 1) }
}
