import CareerModel

extension Array {
  /// The places of the elements by title, case and accents aside; equal titles stand by id.
  func inTitleOrder(_ title: KeyPath<Element, String>, id: (Element) -> String) -> [Int] {
    let titles = map { TextFolding.fold($0[keyPath: title]) }
    return indices.sorted { left, right in
      titles[left] == titles[right] ? id(self[left]) < id(self[right]) : titles[left] < titles[right]
    }
  }
}

extension [Int] {
  /// Of an order of places: the rank of each place.
  var inverted: [Int] {
    var ranks = self
    for (rank, place) in enumerated() { ranks[place] = rank }
    return ranks
  }
}
