import CareerModel

/// How far an import is.
struct ImportStatus: Hashable, Sendable {
  enum Phase: Hashable, Sendable {
    case reading
    /// What was read becomes a catalogue.
    case ordering
    /// The search and the similar roles.
    case indexing
    case writing
  }

  let kind: ImportKind
  let phase: Phase
  /// The size of all files, in bytes.
  let size: Int
  /// Of the whole import, from 0 to 100.
  let percent: Int
  /// While files are read, once that can be told.
  let bytesPerSecond: Int?
  /// Once that can be told; the seconds are rounded up.
  let secondsLeft: Int?
}

extension ImportStatus.Phase {
  /// Where the phase begins and ends, in hundredths of a whole import.
  ///
  /// Measured on O*NET 29.3 and ESCO 1.2.0; an import that only reads takes the first phase for nearly all.
  func span(of kind: ImportKind) -> Range<Int> {
    guard kind.dataset != nil else { return self == .reading ? 0..<90 : 90..<100 }
    return switch self {
    case .reading: 0..<40
    case .ordering: 40..<55
    case .indexing: 55..<85
    case .writing: 85..<100
    }
  }

  /// What is being done, in a word.
  var title: String {
    switch self {
    case .reading: "reading"
    case .ordering: "putting in order"
    case .indexing: "indexing"
    case .writing: "writing"
    }
  }
}
