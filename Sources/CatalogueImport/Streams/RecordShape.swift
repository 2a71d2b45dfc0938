/// Where the fields of one record lie, as offsets from its first byte.
struct RecordShape: ~Copyable {
  struct Field {
    let start: Int32
    let end: Int32
    /// Whether quotes in it stand twice, each pair for one.
    let hasDoubledQuotes: Bool

    var count: Int { Int(end - start) }
  }

  /// Fields beyond these are counted and not kept; no publisher has a tenth as many columns.
  static let capacity = 1_024

  let fields = UnsafeMutablePointer<Field>.allocate(capacity: RecordShape.capacity)
  /// How many fields there are, those that were not kept included.
  private(set) var count = 0
  /// Whether any field has doubled quotes.
  private(set) var hasDoubledQuotes = false
  /// Whether text follows a closing quote somewhere.
  var isMisquoted = false
  /// How many line ends are in it, its own included.
  var lineEnds = 0

  deinit { fields.deallocate() }

  mutating func clear() {
    count = 0
    hasDoubledQuotes = false
    isMisquoted = false
    lineEnds = 0
  }

  @inline(__always)
  mutating func add(_ start: Int, _ end: Int, hasDoubledQuotes doubled: Bool = false) {
    if count < Self.capacity {
      let (start, end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
      (fields + count).initialize(to: Field(start: start, end: end, hasDoubledQuotes: doubled))
    }
    count += 1
    if doubled { hasDoubledQuotes = true }
  }
}

/// How far a scanner came.
enum ScanOutcome {
  /// A record of so many bytes, its line end included.
  case record(length: Int)
  /// The last record of the file, which no line end follows.
  case lastRecord(length: Int)
  /// The window ends before the record does; its last field starts here.
  case unfinished(fieldStart: Int)
  /// Something that no file of this kind holds, at this place.
  case fault(DataFileError.Reason, at: Int)
}
