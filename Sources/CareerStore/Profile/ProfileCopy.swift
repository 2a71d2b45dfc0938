internal import GRDB

import Foundation

/// A copy of a profile as it was at some time.
public struct ProfileCopy: Hashable, Sendable {
  public let path: String
  /// To the second.
  public let time: Date
  /// How many skills are marked in it; nil until it was looked at.
  public internal(set) var markCount: Int?

  /// Nil for a file that is no copy.
  init?(_ name: String, in folder: String) {
    guard let time = Date(utcText: name, Self.nameFormat) else { return nil }
    self.init(at: time, in: folder)
  }

  init(at time: Date, in folder: String) {
    self.time = time
    path = "\(folder)/\(time.utcText(Self.nameFormat))"
  }

  /// Such that names sort by time.
  private static let nameFormat = "%Y-%m-%dT%H%M%SZ.sqlite"

  /// The time as people write it, to be named by: "2026-11-29T20:30:00Z".
  public var text: String { time.utcText("%Y-%m-%dT%H:%M:%SZ") }

  /// The time as sentences have it, and what is in it: "29 Nov 2026, 20:30 UTC (212 skills marked)".
  public var brief: String {
    let marks = markCount.map { " (\($0) \($0 == 1 ? "skill" : "skills") marked)" } ?? ""
    return time.utcText("%-d %b %Y, %H:%M UTC") + marks
  }

  /// Whether some text names it: a day, or the time as far as it is written.
  func isNamed(by text: String) -> Bool {
    let plain = text.filter { $0 != ":" }
    return !plain.isEmpty && time.utcText("%Y-%m-%dT%H%M%SZ").hasPrefix(plain)
  }

  /// The seal of what is in it; nil where that cannot be read.
  var seal: String? {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { try ProfileSeal(database: $0).kept() }
    } catch {
      return nil
    }
  }

  /// Which week it was made in, counted from Monday.
  var week: Int { Int(((time.timeIntervalSince1970 / 86_400).rounded(.down) + 3) / 7) }
}
