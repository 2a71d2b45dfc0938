/// Up to three zero-width scalars, kept in one word so that cells compare fast.
///
/// A cell of curses holds five wide characters: the spacing one, three marks and the end.
public struct CombiningMarks: Hashable, Sendable {
  /// 21 bits a scalar, the first in the lowest.
  private var bits: UInt64 = 0

  public static let limit = 3

  public init() {}

  public var isEmpty: Bool { bits == 0 }

  /// Adds a mark; one past the limit is dropped.
  public mutating func append(_ mark: Unicode.Scalar) {
    for shift in stride(from: UInt64(0), to: 63, by: 21) where (bits >> shift) & 0x1F_FFFF == 0 {
      bits |= UInt64(mark.value) << shift
      return
    }
  }

  public var scalars: [Unicode.Scalar] {
    stride(from: UInt64(0), to: 63, by: 21).compactMap { shift in
      let value = UInt32((bits >> shift) & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }
}
