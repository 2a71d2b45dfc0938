import CareerModel
import CareerReports

/// What a command works with: every source that is loaded, and the person.
///
/// A command works in the one source that holds what it is about; where that is in several, in all of them together.
struct Loaded {
  let library: Library
  let profile: Profile
  /// What reports call our own catalogue.
  let name: String

  /// The person in one source, or in all of them.
  ///
  /// - Throws: What opening the source throws.
  func situation(in origin: CatalogueOrigin = .builtIn) throws -> Situation {
    Situation(profile: profile, in: try library.opened(origin), from: name)
  }

  /// The person where some roles and skills are; what no source knows is passed over.
  func situation(holding roles: [Role.ID], skills: [Skill.ID] = []) throws -> Situation {
    try situation(in: origin(holding: roles, skills: skills))
  }

  /// The one source that has all of these, our own if there are none; else all sources.
  func origin(holding roles: [Role.ID], skills: [Skill.ID] = []) throws -> CatalogueOrigin {
    let homes = Set(try roles.compactMap(origin(ofRole:)) + skills.compactMap(origin(ofSkill:)))
    return homes.count > 1 ? .all : homes.first ?? .builtIn
  }

  /// The source that has a role, our own before others.
  func origin(ofRole id: Role.ID) throws -> CatalogueOrigin? { try first { $0.rolePosition(id) != nil } }

  /// The source that has a skill, our own before others.
  func origin(ofSkill id: Skill.ID) throws -> CatalogueOrigin? { try first { $0.skillPosition(id) != nil } }

  /// Skills with a mark that are in no source any more, by id.
  func unknownSkills(marked mark: Mark) -> [Skill.ID] {
    library.unknown(profile.marks.filter { $0.value == mark }.keys.sorted())
  }

  /// The first source that has something; those after it are not opened.
  private func first(where has: (Catalogue) -> Bool) throws -> CatalogueOrigin? {
    try library.sources.first { try library.catalogue(of: $0).map(has) ?? false }
  }
}

extension Library {
  /// The sources one by one, our own first.
  var sources: [CatalogueOrigin] { origins.filter { $0 != .all } }

  /// A source; where nothing is imported, all that is loaded is our own.
  ///
  /// - Throws: `SourceMissing` for a source that is not imported; `StoreError` for one that cannot be read.
  func opened(_ origin: CatalogueOrigin) throws -> Catalogue {
    let isAlone = origin == .all && !origins.contains(.all)
    guard let catalogue = try catalogue(of: isAlone ? .builtIn : origin) else { throw SourceMissing(origin: origin) }
    return catalogue
  }
}

/// A source was asked for that is not imported.
struct SourceMissing: ExplainedError {
  let origin: CatalogueOrigin

  var code: String { "not-imported" }
  var message: String { "\(origin.title) is not imported." }
  var hint: String { "`careers import \(origin.rawValue) PATH` does that, from its publisher's files." }
  var status: ExitStatus { .nothingFound }
}
