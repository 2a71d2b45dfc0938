import Foundation

/// A figure with its unit.
enum Quantity {
  case milliseconds(Double)
  case bytes(Int)
  case megabytes(Double)
  case percent(Double)
  case share(Int, of: Int)

  var value: Double {
    switch self {
    case .milliseconds(let value), .megabytes(let value), .percent(let value): value
    case .bytes(let count): Double(count)
    case .share(let count, let all): Double(count) / Double(max(all, 1))
    }
  }

  var text: String {
    switch self {
    case .milliseconds(let value): String(format: value < 10 ? "%.2f ms" : "%.1f ms", value)
    case .bytes(let count): "\(count) bytes"
    case .megabytes(let value): String(format: "%.1f MB", value)
    case .percent(let value): String(format: "%.1f %%", value)
    case .share(let count, let all): "\(count) of \(all)"
    }
  }
}

/// What careers is to keep within or to reach, in the unit of the measure.
enum Target {
  case under(Double)
  case atLeast(Double)
  case timesPeer(Double)
  case timesPeerOrUnder(Double, Double)
  /// So many times as fast as the peer.
  case timesFaster(Double)
}

/// One line of the report: a measure of careers, of its peer where it has one, and the target where there is one.
struct Finding {
  let measure: String
  let careers: Quantity?
  var peer: Quantity?
  var target: Target?

  var ratio: Double? {
    if let careers, let peer { careers.value / peer.value } else { nil }
  }

  /// Whether the target is met; nil without one, false when there is no figure to hold against it.
  var isMet: Bool? {
    switch target {
    case nil: nil
    case .under(let limit): isUnder(limit)
    case .atLeast(let limit): careers.map { $0.value >= limit } ?? false
    case .timesPeer(let times): isWithin(times)
    case .timesPeerOrUnder(let times, let limit): isWithin(times) || isUnder(limit)
    case .timesFaster(let times): isWithin(1 / times)
    }
  }

  private func isUnder(_ limit: Double) -> Bool { careers.map { $0.value < limit } ?? false }

  private func isWithin(_ times: Double) -> Bool { ratio.map { $0 <= times } ?? false }
}
