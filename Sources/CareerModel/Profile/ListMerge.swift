extension Array where Element: Hashable {
  /// What this list becomes when one program turns `old` into `new` while others have turned `old` into this.
  ///
  /// What the others put in stays and what they took out stays out; all else follows `new`, which is the result when
  /// there were no others. An element that both added is there once, or twice where `addingCopies` is set.
  func merging(from old: [Element], to new: [Element], addingCopies: Bool = false) -> [Element] {
    guard self != old else { return new }
    let (current, before) = (numbered, Set(old.numbered))
    var after = new.numbered
    if addingCopies {
      for index in after.indices where !before.contains(after[index]) { after[index].copy += count + new.count }
    }
    let wanted = Set(after)

    var result = current.filter { !before.contains($0) || wanted.contains($0) }
    let remaining = Set(result)
    // What is in all three lists takes the order of `new`, in the places where it stands.
    let kept = after.filter { before.contains($0) && remaining.contains($0) }
    let keptSet = Set(kept)
    for (place, item) in zip(result.indices.filter { keptSet.contains(result[$0]) }, kept) { result[place] = item }
    // What was added goes before what follows it in `new`, else to the end.
    for (index, item) in after.enumerated() where !before.contains(item) && !remaining.contains(item) {
      let next = after[(index + 1)...].first(where: keptSet.contains)
      result.insert(item, at: next.flatMap(result.firstIndex) ?? result.endIndex)
    }
    return result.map(\.element)
  }

  /// The elements told apart from their equals by a count from 0.
  private var numbered: [Numbered<Element>] {
    var counts: [Element: Int] = [:]
    return map { element in
      defer { counts[element, default: 0] += 1 }
      return Numbered(element: element, copy: counts[element, default: 0])
    }
  }
}

private struct Numbered<Element: Hashable>: Hashable {
  let element: Element
  var copy: Int
}
