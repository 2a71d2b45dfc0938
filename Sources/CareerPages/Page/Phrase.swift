import CareerModel
import TerminalText

/// Clean words in one or more weights; between two runs stands one space, unless they are joined otherwise.
///
///     let name = Phrase("Python", .strong) + Phrase("60 h", .faint)
///     let cited = Phrase("Teams want SQL.") + .cited(["python-careers"])
///     let aside = name.apart("learned by practice", .faint)
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What words mean; each renderer has its own look for it, and paper has but the first four.
  public enum Weight: Hashable, Sendable {
    case plain
    /// What the eye lands on.
    case strong
    /// What supports it: sources, dates, units.
    case faint
    /// A web address.
    case address
    /// Faint on a screen, where it stands beside much else, and plain on paper.
    case quiet
    case link, accent, figure, held, learning, gain, loss, warning
  }

  /// What stands between a run and the one before it.
  public enum Gap: Hashable, Sendable {
    case space
    case none
    /// Two blanks on a screen, one on paper.
    case wide
  }

  public struct Run: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
      case words
      /// Words that lead to a web address.
      case link(to: String)
      /// The numbers of some sources, once a page has given them.
      case citation([Source.ID])
      /// The box of a checklist; on a screen only.
      case box(Box)
      /// The sign in such a box, without it; on a screen only.
      case sign(Box)
      /// A bar; on a screen, and where paper is drawn on.
      case gauge(Gauge)
    }

    public let text: String
    public let weight: Weight
    public fileprivate(set) var gap = Gap.space
    public var content = Content.words

    /// Whether text alone has it: words, and the numbers of sources once a page has given them.
    public var isText: Bool {
      switch content {
      case .words, .link: true
      case .citation: !text.isEmpty
      case .box, .sign, .gauge: false
      }
    }
  }

  /// A bar in two segments, so many columns wide: what is held, and what will be.
  public struct Gauge: Hashable, Sendable {
    public let held: Int
    public let learning: Int
    public let whole: Int
    public let width: Int
  }

  public private(set) var runs: [Run]

  /// One run, made fit for a terminal; none if nothing is left of it.
  public init(_ text: String, _ weight: Weight = .plain) {
    let text = TerminalText.clean(text)
    runs = text.isEmpty ? [] : [Run(text: text, weight: weight)]
  }

  public init(stringLiteral text: String) { self.init(text) }

  private init(_ content: Run.Content) { runs = [Run(text: "", weight: .faint, content: content)] }

  init(runs: [Run]) { self.runs = runs }

  /// The place of the numbers of some sources; nothing where there are none.
  public static func cited(_ sources: [Source.ID]) -> Phrase { sources.isEmpty ? "" : Phrase(.citation(sources)) }

  /// A sentence with its sources.
  public static func cited(_ text: CitedText) -> Phrase { Phrase(text.text) + .cited(text.sources) }

  /// Words that lead to a web address; without one, or with another kind of address, the words alone.
  public static func link(_ text: String, to address: String?) -> Phrase {
    var phrase = Phrase(text)
    guard let address, address.isWebAddress, !phrase.isEmpty else { return phrase }
    phrase.runs[0].content = .link(to: TerminalText.clean(address))
    return phrase
  }

  public static func gauge(held: Int, learning: Int = 0, of whole: Int, width: Int) -> Phrase {
    gauge(Gauge(held: held, learning: learning, whole: whole, width: width))
  }

  public static func gauge(_ gauge: Gauge) -> Phrase { Phrase(.gauge(gauge)) }

  /// "[✓] SQL": a name behind its box.
  public static func boxed(_ name: String, _ box: Box) -> Phrase { Phrase(.box(box)).joined(Phrase(name)) }

  public static func sign(_ box: Box) -> Phrase { Phrase(.sign(box)) }

  /// What is said beside a title, set off by a dot.
  public static func note(_ text: String) -> Phrase {
    text.isEmpty ? "" : Phrase("\(Sign.bullet.unicode) \(text)", .faint)
  }

  /// What is drawn before the first line of a phrase, and what before those that it goes on in.
  public struct Branch: Hashable, Sendable {
    public let first: String
    public let others: String

    public init(first: String, others: String) {
      self.first = first
      self.others = others
    }
  }

  /// Set for what hangs in a tree; its spaces are kept as they are.
  public private(set) var branch: Branch?

  /// A phrase at the end of a branch of a tree.
  public static func hanging(_ text: String, from branch: Branch) -> Phrase {
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

  /// With more words right behind the last.
  public func joined(_ more: Phrase) -> Phrase { self + more.with(.none) }

  public func joined(_ more: String, _ weight: Weight = .plain) -> Phrase { joined(Phrase(more, weight)) }

  /// With more words a little apart.
  public func apart(_ more: Phrase) -> Phrase { self + more.with(.wide) }

  public func apart(_ more: String, _ weight: Weight = .plain) -> Phrase { apart(Phrase(more, weight)) }

  private func with(_ gap: Gap) -> Phrase {
    var phrase = self
    if !runs.isEmpty { phrase.runs[0].gap = gap }
    return phrase
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// Without its first run.
  public func dropFirst() -> Phrase { Phrase(runs: Array(runs.dropFirst())) }

  /// The words alone.
  public var text: String { laidOut(\.text) }

  /// The words as a renderer writes them, run by run; what only a screen draws is left out.
  public func laidOut(_ written: (Run) -> String) -> String {
    runs.filter(\.isText)
      .reduce("") { text, run in text + (text.isEmpty || run.gap == .none ? "" : " ") + written(run) }
  }
}
