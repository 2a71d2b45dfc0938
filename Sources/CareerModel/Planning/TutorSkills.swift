extension Tutor {
  /// Whether lessons with the tutor are about a skill: one of the subjects covers it.
  public func teaches(_ skill: Skill) -> Bool { subjects.contains { TutorSubject($0).covers(skill) } }
}

/// A subject of lessons as a source prints it, such as "Python".
public struct TutorSubject: Hashable, Sendable {
  private let words: [Substring]

  public init(_ name: String) { words = Self.words(of: name) }

  /// A subject covers the languages whose names have its words in them, "Python basics" for "Python", and any skill of
  /// just its name.
  ///
  /// Words are compared whole: "Java" does not cover JavaScript.
  public func covers(_ skill: Skill) -> Bool {
    let name = Self.words(of: skill.name)
    return skill.kind == .language ? !words.isEmpty && name.contains(words) : name == words
  }

  static func words(of name: String) -> [Substring] {
    TextFolding.fold(name).split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }
  }
}
