/// Values that are made once for each key, and kept until there are too many of them.
///
///     var names = Memo<Int, FoldedNames>()
///     names.value(for: edition) { FoldedNames(catalogue.skills.map(\.name)) }  // made
///     names.value(for: edition) { FoldedNames(catalogue.skills.map(\.name)) }  // the same again
///
/// A key holds all that its value is made from, so nothing has to be emptied when that changes.
struct Memo<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private let limit: Int

  /// - Parameter limit: How many are kept before it starts over; 0 makes each value anew.
  init(limit: Int = 1) { self.limit = limit }

  /// How many are kept.
  var count: Int { values.count }

  mutating func value(for key: Key, make: () -> Value) -> Value {
    if let known = values[key] { return known }
    let value = make()
    guard limit > 0 else { return value }
    if values.count >= limit { values.removeAll(keepingCapacity: true) }
    values[key] = value
    return value
  }
}

extension Memo: Sendable where Key: Sendable, Value: Sendable {}
