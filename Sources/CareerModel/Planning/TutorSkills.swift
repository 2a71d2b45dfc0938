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

/// A subject of lessons that is about nothing that can be planned, and the skills that may be meant.
public struct UntaughtSubject: Hashable, Sendable {
  public let subject: String
  /// At most three.
  public let near: [Skill.ID]
}

extension Catalogue {
  private static let (mostNear, longestSubject) = (3, 100)

  /// The subjects that no lesson can be about, each once; none where nothing has hours, so that there are no lessons.
  public func untaught(_ subjects: [String]) -> [UntaughtSubject] {
    guard hasHours else { return [] }
    let studied = skills.indices.filter { estimates[$0] != nil }.map { skills[$0] }
    var seen: Set<String> = []
    return subjects.filter { subject in
      seen.insert(subject).inserted && !studied.contains(where: TutorSubject(subject).covers)
    }
    .map { subject in
      // Comparing takes the square of the length.
      guard subject.count <= Self.longestSubject else { return UntaughtSubject(subject: subject, near: []) }
      let near: [Skill.ID] =
        switch Lookup(subject, among: studied) {
        case .found(let skill): [skill]
        case .ambiguous(let skills), .unknown(let skills): skills
        }
      return UntaughtSubject(subject: subject, near: Array(near.prefix(Self.mostNear)))
    }
  }
}
