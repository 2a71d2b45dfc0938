/// A text to read from top to bottom, before it is known what it will be printed on.
public struct Page: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    /// What the page is about.
    case title(Phrase)
    case heading(Phrase)
    case paragraph(Phrase)
    case bullet(Phrase)
    /// A name and what is to be said of it; those that follow each other line up.
    case fact(String, Phrase)
    /// A line to find, with what belongs to it beneath.
    case entry(Phrase, [Phrase])
    case table(Table)
  }

  public private(set) var blocks: [Block] = []

  public init() {}

  public init(_ blocks: [Block]) { self.blocks = blocks }

  public mutating func add(_ block: Block) { blocks.append(block) }

  public mutating func add(_ more: some Sequence<Block>) { blocks += more }
}
