import TerminalText

/// Clean words in one or more weights; between two runs stands one space.
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  public enum Weight: Hashable, Sendable {
    case plain
    /// What the eye lands on.
    case strong
    /// What supports it: sources, dates, units.
    case faint
    /// A web address.
    case address
  }

  public struct Run: Hashable, Sendable {
    public let text: String
    public let weight: Weight
  }

  public private(set) var runs: [Run]

  /// One run, made fit for a terminal; none if nothing is left of it.
  public init(_ text: String, _ weight: Weight = .plain) {
    let text = TerminalText.clean(text)
    runs = text.isEmpty ? [] : [Run(text: text, weight: weight)]
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// What is said beside a title, set off by a dot.
  static func note(_ text: String) -> Phrase { text.isEmpty ? "" : Phrase("\(Sign.bullet.unicode) \(text)", .faint) }

  /// What is drawn before the first line of a phrase, and what before those that it goes on in.
  public struct Branch: Hashable, Sendable {
    public let first: String
    public let others: String
  }

  /// Set for what hangs in a tree; its spaces are kept as they are.
  public private(set) var branch: Branch?

  /// A phrase at the end of a branch of a tree.
  static func hanging(_ text: String, from branch: Branch) -> Phrase {
    var phrase = Phrase(text)
    phrase.branch = branch
    return phrase
  }

  public static func + (left: Phrase, right: Phrase) -> Phrase {
    var phrase = left
    phrase.runs += right.runs
    return phrase
  }

  public static func += (left: inout Phrase, right: Phrase) { left.runs += right.runs }

  public var isEmpty: Bool { runs.isEmpty }

  /// The words alone.
  public var text: String { runs.map(\.text).joined(separator: " ") }
}
