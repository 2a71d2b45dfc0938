import Foundation
import TestSupport

/// Every signal whose default is to end a program, at the start, at rest and in a burst of keys.
struct SignalPart {
  let subject: Subject
  let scale: Scale

  private static var signals: [(name: String, number: Int32)] {
    var signals: [(name: String, number: Int32)] = [
      ("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("ILL", SIGILL), ("TRAP", SIGTRAP), ("ABRT", SIGABRT),
      ("BUS", SIGBUS), ("FPE", SIGFPE), ("USR1", SIGUSR1), ("SEGV", SIGSEGV), ("USR2", SIGUSR2), ("PIPE", SIGPIPE),
      ("ALRM", SIGALRM), ("TERM", SIGTERM), ("VTALRM", SIGVTALRM), ("PROF", SIGPROF), ("XCPU", SIGXCPU),
      ("XFSZ", SIGXFSZ), ("SYS", SIGSYS),
    ]
    #if os(Linux)
      signals += [("STKFLT", 16), ("IO", SIGIO), ("PWR", SIGPWR), ("RTMIN", 34), ("RTMAX", 64)]
    #endif
    return signals
  }

  func trials() throws -> [Trial] {
    let signals = Self.signals
    let each = scale(20)
    var trial = Trial(
      "\(signals.count) signals, \(each) times each", signals.count * each, never: "leaving the terminal changed",
      "neither ended nor ignored by it", "corrupt", within: scale(.seconds(300)))
    var generator = SeededGenerator(seed: 6)
    let home = try subject.home()
    var ignored: Set<String> = []
    while trial.goesOn {
      let signal = signals[trial.tried % signals.count]
      let moment = ["at the start", "at rest", "in a burst"][trial.tried % (signals.count + 1) % 3]
      let explorer = try ExplorerScreen(in: home)
      trial.count()
      if moment == "at the start" {
        explorer.read(for: .milliseconds(generator.number(0...120)))
      } else {
        guard explorer.start() else { throw Failure("The explorer does not start:\n\(explorer.text)") }
      }
      if moment == "in a burst" { explorer.type(Keys.random(generator.number(5...40), using: &generator)) }
      let hadTerminal = !explorer.screen.modes.isEmpty
      let start = ContinuousClock.now
      explorer.end(by: signal.number)
      guard explorer.waitForEnd(.seconds(2)) != nil else {
        // A signal without a meaning for it may be let pass, but then the program goes on.
        explorer.look()
        if explorer.text.contains(where: \.isLetter) {
          ignored.insert(signal.name)
          explorer.end(by: SIGTERM)
          _ = explorer.waitForEnd()
        } else {
          trial.fault("neither ended nor ignored by it", "\(signal.name) \(moment)")
          continue
        }
        judge(explorer, "\(signal.name) let pass, \(moment)", &trial)
        continue
      }
      trial.took(ContinuousClock.now - start, to: "end")
      trial.saw(hadTerminal ? "that had the terminal" : "before it had the terminal")
      judge(explorer, "\(signal.name) \(moment)", &trial)
    }
    if !ignored.isEmpty { trial.note("let pass: \(ignored.sorted().joined(separator: ", "))") }
    if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", fault) }
    return [trial]
  }

  private func judge(_ explorer: ExplorerScreen, _ place: String, _ trial: inout Trial) {
    let left = explorer.leftBehind
    if !left.isEmpty { trial.fault("leaving the terminal changed", "\(place): \(left.joined(separator: ", "))") }
  }
}
