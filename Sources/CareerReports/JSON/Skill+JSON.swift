import CareerModel

extension Skill {
  /// The skill as a person stands with it.
  /// - Parameters:
  ///   - wantedBy: the number of roles that ask for it.
  ///   - source: the dataset that it is from; nil for our own catalogue.
  func json(mark: Mark?, isImplied: Bool, wantedBy: Int, source: Dataset?) -> JSONValue {
    .object([
      "id": id, "name": name, "group": group.rawValue, "kind": kind.rawValue, "mark": mark, "implied": isImplied,
      "hours": hours, "needs": needs, "implies": implies, "after": after, "wantedBy": wantedBy, "resources": resources,
      "source": source?.rawValue,
    ])
  }
}

extension LearningResource: JSONConvertible {
  public var json: JSONValue { .object(["title": title, "url": url]) }
}
