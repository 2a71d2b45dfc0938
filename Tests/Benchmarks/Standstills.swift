import Foundation

/// How often the machine lets a program stand still that does nothing but look at the clock.
///
/// A machine that shares its processors does so every few milliseconds of work; no key, and no start, can be surer than
/// that.
struct Standstills {
  private static let stretches = [1, 5, 20]
  private static let rounds = 200
  /// As between the keys that are measured, so that every stretch begins on a processor at rest.
  private static let pause: UInt32 = 30_000
  private static let noticed = Duration.milliseconds(1)

  /// How many stretches had a standstill of more than a millisecond, by their length in milliseconds.
  private let counts: [(stretch: Int, count: Int)]
  private let longest: Duration

  static func measured() -> Standstills {
    var longest = Duration.zero
    let counts = stretches.map { stretch in
      let gaps = (0..<rounds).map { _ in longestGap(in: .milliseconds(stretch)) }
      longest = max(longest, gaps.max() ?? .zero)
      return (stretch, gaps.count { $0 > noticed })
    }
    return Standstills(counts: counts, longest: longest)
  }

  private static func longestGap(in stretch: Duration) -> Duration {
    usleep(pause)
    let start = SuspendingClock.now
    var (last, longest) = (start, Duration.zero)
    while last - start < stretch {
      let now = SuspendingClock.now
      longest = max(longest, now - last)
      last = now
    }
    return longest
  }

  /// A sentence for the report.
  var description: String {
    let found = counts.map { "\($0.count) of \(Self.rounds) stretches of \($0.stretch) ms" }
    return "The machine let a program that only looks at the clock stand still for over a millisecond in "
      + found.formatted(.list(type: .and).locale(Locale(identifier: "en_GB")))
      + String(format: ", for %.1f ms at most.", longest / .milliseconds(1))
  }
}
