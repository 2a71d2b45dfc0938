import CareerModel

/// A text to read from top to bottom, before it is known what it will be drawn on.
///
///     var page = Page([.title("Software Developer")])
///     page.add(.fact("Match", Phrase("59%", .strong)))
///     page.add(.paragraph(.cited(summary)))
public struct Page: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    /// What the page is about, and behind it what is said of it.
    case title(Phrase)
    case heading(Phrase, note: Phrase = "")
    case paragraph(Phrase)
    case bullet(Phrase, to: Destination? = nil)
    /// A name and what is to be said of it; those that follow each other line up.
    case fact(String, Phrase)
    /// A fact with a bar.
    case measure(String, Phrase, Phrase.Gauge)
    /// A line to find, with what belongs to it beneath.
    case entry(Phrase, [Phrase])
    /// Something to do, with a box to tick on paper, and what belongs to it beneath.
    case task(Phrase, [Phrase])
    /// What somebody says, a paragraph of it.
    case quote(Phrase)
    case table(Table)
    /// One line, with a part at the right edge, that may lead somewhere.
    case line(Phrase, right: Phrase = "", to: Destination? = nil)
    /// Amounts on one scale.
    case ranges([Range])
    /// A way on to something that the text speaks of.
    case way(Phrase, to: Destination)
    /// A blank line, where a screen would run two things together.
    case space
    /// Sources to be spelt out although no sentence cites them.
    case cites([Source.ID])
    /// What the numbers on the page stand for.
    case sources(SourceList)
  }

  /// A name, maybe none, and what is said of it.
  public typealias Fact = (name: String, text: Phrase)

  /// An amount with its ends, what it is, and who says so; on a scale where both ends are known.
  public struct Range: Hashable, Sendable {
    public let title: Phrase
    public let low: Int?
    public let mark: Int?
    public let high: Int?
    public let note: Phrase
  }

  public private(set) var blocks: [Block] = []

  public init() {}

  public init(_ blocks: [Block]) { self.blocks = blocks }

  public mutating func add(_ block: Block) { blocks.append(block) }

  public mutating func add(_ more: some Sequence<Block>) { blocks += more }
}

/// Where a link leads.
public enum Destination: Hashable, Sendable {
  case role(Role.ID)
  case skill(Skill.ID)
  case tutors
  case tutor(Tutor.ID)
  case topic(GuideTopic.ID)
  case url(String)
}
