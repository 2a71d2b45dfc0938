import CareerModel

extension Skill {
  /// The skill as a person stands with it.
  /// - Parameter wantedBy: the number of roles that ask for it.
  func json(mark: Mark?, isImplied: Bool, wantedBy: Int) -> JSONValue {
    .object([
      "id": id, "name": name, "group": group.rawValue, "kind": kind.rawValue, "mark": mark, "implied": isImplied,
      "hours": hours, "needs": needs, "wantedBy": wantedBy, "resources": resources,
    ])
  }
}

extension LearningResource: JSONConvertible {
  public var json: JSONValue { .object(["title": title, "url": url]) }
}
