import Foundation
import Synchronization

/// Ctrl-C and the signals to leave, noted for work that can be ended cleanly instead of ending the program at once.
enum StopSignal {
  private static let wasRaised = Atomic(false)

  /// Whether one came since `watch`.
  static var isRaised: Bool { wasRaised.load(ordering: .relaxed) }

  /// From here on the signals are noted, and a second one ends the program at once as if nobody noted it; those that the program was started to ignore, as `nohup` does, stay ignored.
  static func watch() {
    wasRaised.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      signal(number) { number in
        guard StopSignal.wasRaised.exchange(true, ordering: .relaxed) else { return }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    #if os(Linux)
      let handler = current.__sigaction_handler.sa_handler
    #else
      let handler = current.__sigaction_u.__sa_handler
    #endif
    // Handlers are functions, which do not compare in Swift.
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
