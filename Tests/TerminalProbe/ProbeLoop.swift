import Canvas
import Foundation
import Terminal

/// Draws a frame, reports every input, and does what single keys ask for.
struct ProbeLoop {
  let terminal: Terminal
  private var selection = 0
  private var randomFrames: UInt64 = 0

  init(terminal: Terminal) { self.terminal = terminal }

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
    terminal.draw(scene.frame(size: terminal.size, look: terminal.look), painting: ProbePainting())
  }

  private func report(_ text: String) { FileHandle.standardOutput.write(Data(Report.bytes(text))) }

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
    case "q": leave(0)
    case "e": exit(3)
    case "t": preconditionFailure("asked to trap")
    case "a": abort()
    case "o": exit(Int32(truncatingIfNeeded: depth(0)))
    default: break
    }
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
