import CareerModel

/// One of the ten major groups of the International Standard Classification of Occupations of 2008.
///
/// English names are those of the International Labour Organization, for releases that do not name their groups; the
/// plain words are ours.
struct ISCOMajorGroup {
  /// From 0 to 9.
  let number: Int

  private static let names: [(name: String, plainly: String)] = [
    ("Armed forces occupations", "the armed forces"),
    ("Managers", Plainly.leading),
    ("Professionals", "work that takes years of study"),
    ("Technicians and associate professionals", "skilled work beside professionals"),
    ("Clerical support workers", Plainly.office),
    ("Service and sales workers", "serving, caring and selling"),
    ("Skilled agricultural, forestry and fishery workers", "working the land, the woods and the sea"),
    ("Craft and related trades workers", "making and mending by hand"),
    ("Plant and machine operators and assemblers", "running machines and vehicles"),
    ("Elementary occupations", "work to start with at once"),
  ]

  /// What both classifications call the same.
  enum Plainly {
    static let leading = "running organisations and leading people"
    static let office = "keeping an office running"
  }

  init(_ number: Int) { self.number = number }

  /// `published` is the group's name in the language of the release.
  func track(named published: String?) -> Track {
    let (name, plainly) = Self.names[number]
    return Track(
      id: Track.ID("isco-\(number)"), name: published ?? name, plainly: plainly,
      workplaces: Workplaces(names: [], sources: []))
  }
}
