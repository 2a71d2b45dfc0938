/// The rows of a file that could not be used, counted by reason, with the line where each reason was first met.
public struct SkippedRows: Hashable, Sendable {
  public enum Reason: Error, Hashable, Sendable {
    /// A value that the row is nothing without is absent.
    case missing(column: String)
    /// A value is not what its column holds, such as a code of another form or a number out of range.
    case malformed(column: String)
    /// A value of a person's own list is not written in a way that is understood; how it may be, with samples.
    case unreadable(column: String, samples: String)
    /// A value has more decimals than can be kept.
    case tooFine(column: String)
    /// There are more values than columns, so that none can be trusted to stand where it should.
    case tooManyFields
    /// Text follows a closing quote.
    case misquoted
    /// An earlier row has the same code.
    case repeated
    /// An earlier row has the same name.
    case sameName
    /// A code that leads nowhere: nothing in the release has it.
    case unknown(column: String)
    /// It is about a group of occupations, which is none itself.
    case group
  }

  public struct Entry: Hashable, Sendable {
    public let reason: Reason
    public fileprivate(set) var count: Int
    /// Where each of them starts, counted from 1, as far as `mostLines` go.
    public fileprivate(set) var lines: [Int]
    /// Where the first such row starts.
    public var firstLine: Int { lines[0] }
  }

  /// Publishers' files have rows by the million.
  private static let mostLines = 1_000

  /// In the order in which the reasons were first met.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// All of them.
  public var count: Int { entries.reduce(0) { $0 + $1.count } }

  mutating func add(_ reason: Reason, line: Int) {
    // A file has a handful of reasons at most, so looking through them beats hashing.
    if let place = entries.firstIndex(where: { $0.reason == reason }) {
      entries[place].count += 1
      if entries[place].lines.count < Self.mostLines { entries[place].lines.append(line) }
    } else {
      entries.append(Entry(reason: reason, count: 1, lines: [line]))
    }
  }
}

extension SkippedRows.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let column): "no \(column)"
    case .malformed(let column): "\(column) not understood"
    case .unreadable(let column, let samples): "\(column) not understood (write \(samples))"
    case .tooFine(let column): "\(column) with more than one decimal"
    case .tooManyFields: "more values than columns"
    case .misquoted: "text after a closing quote"
    case .repeated: "a code that was there before"
    case .sameName: "a name that was there before"
    case .group: "about a group of occupations (ISCO), which is no role"
    case .unknown(let column): "\(column) that nothing else in the release has"
    }
  }
}
