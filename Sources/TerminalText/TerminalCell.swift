/// A spacing scalar and the marks on it.
public struct TerminalCell: Hashable, Sendable {
  public let base: Unicode.Scalar
  public internal(set) var marks = CombiningMarks()

  init(base: Unicode.Scalar) { self.base = base }

  /// 1 or 2.
  public var columns: Int { WideScalars.contains(base) ? 2 : 1 }
}
