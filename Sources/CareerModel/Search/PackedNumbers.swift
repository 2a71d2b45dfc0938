/// Many lists of numbers in one array, by number of the list.
struct PackedNumbers: Sendable {
  private(set) var elements: [UInt32] = []
  /// Where each list starts, and where the last ends.
  private(set) var starts: [UInt32] = [0]

  init() {}

  /// Nil when the starts do not fit the elements.
  init?(elements: [UInt32], starts: [UInt32]) {
    guard starts.first == 0, starts.last.map(Int.init) == elements.count, starts.isSorted else { return nil }
    (self.elements, self.starts) = (elements, starts)
  }

  var count: Int { starts.count - 1 }

  subscript(_ list: Int) -> ArraySlice<UInt32> { elements[Int(starts[list])..<Int(starts[list + 1])] }

  mutating func append(_ list: some Sequence<UInt32>) {
    elements += list
    starts.append(UInt32(elements.count))
  }

  /// For each place the lists that have an element there, in order.
  func inverted(to count: Int, place: (UInt32) -> Int) -> PackedNumbers {
    var inverted = PackedNumbers()
    inverted.starts = Array(repeating: 0, count: count + 1)
    for element in elements { inverted.starts[place(element) + 1] += 1 }
    for place in 0..<count { inverted.starts[place + 1] += inverted.starts[place] }
    inverted.elements = Array(repeating: 0, count: elements.count)
    var ends = inverted.starts
    for list in 0..<self.count {
      for element in self[list] {
        inverted.elements[Int(ends[place(element)])] = UInt32(list)
        ends[place(element)] += 1
      }
    }
    return inverted
  }
}
