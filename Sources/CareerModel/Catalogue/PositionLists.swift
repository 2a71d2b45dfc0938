/// For each of some owners a list of positions, all in two arrays: what a dictionary of arrays holds, in a tenth of the
/// memory.
public struct PositionLists: Hashable, Sendable {
  /// Where the list of each owner starts, and at the end the count of all positions.
  private let starts: [Int32]
  private let positions: [Int32]

  /// Each position goes to the list of its owner, in order; those without an owner to none.
  init(_ owners: [Int?], count: Int) {
    self.init(count: count) { add in
      for (position, owner) in owners.enumerated() { if let owner { add(owner, position) } }
    }
  }

  /// `visit` hands over each owner with each of its positions, and is called twice: to count, then to fill.
  init(count: Int, visit: (_ add: (_ owner: Int, _ position: Int) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: count + 1)
    visit { owner, _ in starts[owner + 1] += 1 }
    for owner in 0..<count { starts[owner + 1] += starts[owner] }
    var next = starts
    var positions = [Int32](repeating: 0, count: Int(starts[count]))
    visit { owner, position in
      positions[Int(next[owner])] = Int32(truncatingIfNeeded: position)
      next[owner] += 1
    }
    self.starts = starts
    self.positions = positions
  }

  public var count: Int { starts.count - 1 }

  public subscript(owner: Int) -> List {
    List(positions: positions[Int(starts[owner])..<Int(starts[owner + 1])])
  }

  public struct List: RandomAccessCollection, Sendable {
    fileprivate let positions: ArraySlice<Int32>

    public var startIndex: Int { positions.startIndex }
    public var endIndex: Int { positions.endIndex }
    public subscript(index: Int) -> Int { Int(positions[index]) }
  }
}
