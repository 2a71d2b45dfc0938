/// Many lists in one array, each found by its number: a tenth of the memory of an array of arrays, and read from disk
/// as it lies there.
///
///     var moves = RaggedArray<Int32>()
///     moves.append([4, 2])   // list 0
///     moves[0].first         // 4
public struct RaggedArray<Element> {
  public private(set) var elements: [Element] = []
  /// Where each list starts, and where the last one ends.
  public private(set) var starts: [UInt32] = [0]

  init() {}

  init(_ lists: some Sequence<some Sequence<Element>>) {
    for list in lists { append(list) }
  }

  /// Nil when the starts do not fit the elements.
  init?(elements: [Element], starts: [UInt32]) {
    guard starts.first == 0, starts.last.map(Int.init) == elements.count, starts.isSorted else { return nil }
    (self.elements, self.starts) = (elements, starts)
  }

  /// Makes so many lists of elements that come in any order (a counting sort); those of a list stay in their order.
  ///
  /// - Parameters:
  ///   - empty: Any element, to make room with.
  ///   - visit: Hands over each element with the number of its list; called twice, to count and then to fill.
  init(count: Int, empty: Element, visit: (_ add: (_ list: Int, _ element: Element) -> Void) -> Void) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    visit { list, _ in starts[list + 1] += 1 }
    for list in 0..<count { starts[list + 1] += starts[list] }
    var next = starts
    var elements = [Element](repeating: empty, count: Int(starts[count]))
    visit { list, element in
      elements[Int(next[list])] = element
      next[list] += 1
    }
    (self.elements, self.starts) = (elements, starts)
  }

  @inlinable public var count: Int { starts.count - 1 }

  /// Where the elements of a list stand among all.
  @inlinable public func range(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  @inlinable public subscript(list: Int) -> ArraySlice<Element> { elements[range(of: list)] }

  mutating func append(_ list: some Sequence<Element>) {
    elements += list
    endList()
  }

  /// Adds an element to the list that is being put together, which `endList` ends.
  mutating func add(_ element: Element) { elements.append(element) }

  mutating func endList() { starts.append(UInt32(truncatingIfNeeded: elements.count)) }

  /// Adds many lists, one after another, at once.
  mutating func append(counts: some Sequence<Int>, elements added: some Sequence<Element>) {
    var end = starts[starts.count - 1]
    for count in counts {
      end += UInt32(truncatingIfNeeded: count)
      starts.append(end)
    }
    elements += added
  }

  mutating func reserveCapacity(lists: Int, elements count: Int) {
    starts.reserveCapacity(lists + 1)
    elements.reserveCapacity(count)
  }
}

extension RaggedArray: Sendable where Element: Sendable {}
extension RaggedArray: Equatable where Element: Equatable {}
extension RaggedArray: Hashable where Element: Hashable {}

extension RaggedArray<UInt8> {
  /// Texts in UTF-8.
  public init(_ texts: [String]) {
    reserveCapacity(lists: texts.count, elements: texts.reduce(0) { $0 + $1.utf8.count })
    for text in texts { append(text.utf8) }
  }

  /// A list as text in UTF-8.
  func text(_ list: Int) -> String { String(decoding: self[list], as: UTF8.self) }
}

extension RaggedArray<Int32> {
  /// By owner the positions that it has, in order; positions without an owner are in no list.
  init(positionsByOwner owners: [Int?], count: Int) {
    self.init(count: count, empty: 0) { add in
      for (position, owner) in owners.enumerated() {
        if let owner { add(owner, Int32(truncatingIfNeeded: position)) }
      }
    }
  }
}

extension [UInt32] {
  var isSorted: Bool { zip(self, dropFirst()).allSatisfy(<=) }
}
