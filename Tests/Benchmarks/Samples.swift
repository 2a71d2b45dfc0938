/// Measured values of one thing.
struct Samples<Value: Comparable> {
  private(set) var values: [Value] = []

  mutating func append(_ value: Value) { values.append(value) }

  /// The smallest value that at least `percent` of all values do not exceed (nearest rank); nil when there are none.
  func percentile(_ percent: Int) -> Value? {
    let sorted = values.sorted()
    let rank = (sorted.count * percent + 99) / 100
    return sorted.isEmpty ? nil : sorted[max(rank, 1) - 1]
  }

  var largest: Value? { values.max() }
}

extension Samples<Duration> {
  func milliseconds(_ percent: Int) -> Quantity? { percentile(percent).map { .milliseconds($0 / .milliseconds(1)) } }
}
