extension PathTree.Node {
  /// Where the role is followed instead of here, such as "shown below"; nil where it is followed here.
  ///
  /// Above and below are those of the rows with nothing folded.
  public var elsewhereText: String? {
    guard shownAbove || loop else { return nil }
    let first = Int(places.firstPlaces[Int(places[index].role)])
    if first < 0 { return "back to where it began" }
    return places.isPlace(first, before: index) ? "shown above" : "shown below"
  }
}
