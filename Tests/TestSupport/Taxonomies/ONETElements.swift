/// The skills and fields of knowledge that generated occupations are rated by, in groups as O*NET has them.
enum ONETElements {
  struct Element {
    let id: String
    let name: String
  }

  /// Of the content model, most of which is about other things than skills and knowledge.
  private static let count = 627

  static let skills = elements([("2.A.1", 10), ("2.B.1", 6), ("2.B.3", 11), ("2.B.4", 8)]) {
    Phrases.capitalised(Words.verbs[$0])
  }
  static let knowledge = elements([("2.C.1", 6), ("2.C.3", 5), ("2.C.4", 8), ("2.C.7", 6), ("2.C.9", 8)]) {
    Phrases.title(Words.fields[$0])
  }

  /// The whole content model.
  static var all: [Element] {
    let rated = skills + knowledge
    return rated
      + (1...count - rated.count).map { Element(id: "4.A.\($0)", name: Phrases.capitalised(Phrases.skill($0))) }
  }

  private static func elements(_ groups: [(id: String, count: Int)], name: (Int) -> String) -> [Element] {
    let ids = groups.flatMap { group in "abcdefghijk".prefix(group.count).map { "\(group.id).\($0)" } }
    return ids.enumerated().map { Element(id: $1, name: name($0)) }
  }
}
