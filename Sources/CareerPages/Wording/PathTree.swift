import CareerModel

extension PathTree.Node {
  /// Where the role is followed instead of here, such as "shown below"; nil where it is followed here.
  public var elsewhereText: String? {
    switch elsewhere {
    case .above: "shown above"
    case .below: "shown below"
    case .root: "back to where it began"
    case nil: nil
    }
  }
}
