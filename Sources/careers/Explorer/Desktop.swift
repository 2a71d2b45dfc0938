import CareerModel
import Foundation
import Synchronization
import Terminal
import TerminalText

/// What the desktop does for the explorer: opens addresses and takes copies, off the key path; the loop fetches what
/// came of it.
final class Desktop: Sendable {
  enum Outcome: Equatable, Sendable {
    case notice(String)
    /// No program took the copy: the terminal may.
    case leftToTerminal(String)
  }

  /// How long a browser may take to say that it cannot; one that runs on has opened.
  private static let openingPatience = Duration.seconds(5)
  private static let copyingPatience = Duration.seconds(2)

  private let environment: [String: String]
  private let queue = DispatchQueue(label: "desktop", qos: .userInitiated, attributes: .concurrent)
  private let outbox: Outbox<Outcome>
  private let isFinished = Mutex(false)

  init(
    environment: [String: String] = ProcessInfo.processInfo.environment, notify: @escaping @Sendable () -> Void
  ) {
    self.environment = environment
    outbox = Outbox(notify: notify)
  }

  func fetchOutcomes() -> [Outcome] { outbox.fetch() }

  /// Waits until a copy is taken, and for nothing else; what would wait unseen for keys is ended.
  func finish() {
    isFinished.withLock { $0 = true }
    queue.sync(flags: .barrier) {}
  }

  // MARK: Links

  /// Opens a web address in whatever the desktop opens it with; returns what to tell meanwhile.
  func open(_ address: String) -> String {
    let failure = "Nothing here opens links: \(address)"
    guard address.isWebAddress, address.unicodeScalars.allSatisfy({ $0.isSafeInTerminal && $0 != " " }),
      let opener = helper(Self.openerName, [address])
    else { return failure }
    // Without windows it can only be a browser for terminals, which has none here and would wait for keys for ever.
    let endsLate = !hasWindows
    queue.async { [self] in
      let ending = opener.run(for: Self.openingPatience, endsLate: endsLate) { self.isFinished.withLock { $0 } }
      if ending == .failed || ending == .running && endsLate { outbox.post(.notice(failure)) }
    }
    return "Opening \(address)"
  }

  private static var openerName: String {
    #if os(macOS)
      "open"
    #else
      "xdg-open"
    #endif
  }

  private var hasWindows: Bool {
    #if os(macOS)
      true
    #else
      has("DISPLAY") || has("WAYLAND_DISPLAY")
    #endif
  }

  // MARK: Copies

  /// Hands a copy, cleaned, to the first program that takes it, else to the terminal.
  func copy(_ text: String) {
    let text = TerminalText.withoutControls(text)
    guard text.utf8.count <= Terminal.copyLimit else {
      return outbox.post(.notice("That is too long to copy: \(Terminal.copyLimit / 1024) KB at most."))
    }
    let takers = takers
    guard !takers.isEmpty else { return outbox.post(.leftToTerminal(text)) }
    queue.async { [self] in
      for (taker, news) in takers
      where taker.run(input: text, for: Self.copyingPatience, endsLate: true) == .done {
        return outbox.post(.notice(news))
      }
      outbox.post(.leftToTerminal(text))
    }
  }

  /// The programs that keep copies here, the likeliest to be pasted from first, and what to tell when one has taken
  /// one.
  private var takers: [(Helper, String)] {
    var takers: [(Helper?, String)] = []
    #if os(macOS)
      takers.append((helper("pbcopy"), "Copied."))
    #endif
    if has("WAYLAND_DISPLAY") { takers.append((helper("wl-copy"), "Copied with wl-copy.")) }
    if has("DISPLAY") {
      takers.append((helper("xclip", ["-selection", "clipboard"]), "Copied with xclip."))
      takers.append((helper("xsel", ["--clipboard", "--input"]), "Copied with xsel."))
    }
    if has("TMUX") {
      takers.append((helper("tmux", ["load-buffer", "-w", "-"]), "Copied to tmux; its paste key puts it in."))
    }
    return takers.compactMap { taker, news in taker.map { ($0, news) } }
  }

  private func has(_ variable: String) -> Bool { environment[variable]?.isEmpty == false }

  private func helper(_ name: String, _ arguments: [String] = []) -> Helper? {
    Helper(name, arguments, environment: environment)
  }
}
