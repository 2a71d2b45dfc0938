/// How well the level that a pay figure names fits the level of a role.
enum PayLevelFit: Int, Comparable {
  /// All levels, or the role's own.
  case own
  /// Entry and graduate pay for a junior role; "experienced" from Mid up.
  case close
  case other

  /// `named` is as in the catalogue: "all", "mid", "senior / lead", "junior (0-2 years)", "experienced".
  init(of named: String, to level: Level) {
    let words = Self.words(named)
    if words.contains("all") || !words.isDisjoint(with: Self.words(level.name)) {
      self = .own
    } else if level.rank <= Level.highestFirstJob {
      self = words.isDisjoint(with: ["entry", "graduate", "junior"]) ? .other : .close
    } else {
      self = words.contains("experienced") ? .close : .other
    }
  }

  /// The words before any brackets, in lower case.
  private static func words(_ text: String) -> Set<String> {
    Set(text.prefix { $0 != "(" }.lowercased().split { !$0.isLetter }.map(String.init))
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
