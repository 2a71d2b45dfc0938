import CareerModel
import CareerPages
import CareerReports
import CareerStore

/// What a command works with: every source that is loaded, and the person.
///
/// A command works in the one source that holds what it is about; where that is in several, in all of them together.
struct CommandContext {
  let library: Library
  let profile: Profile
  /// What reports call our own catalogue.
  let name: String

  /// The person in one source, or in all of them.
  ///
  /// - Throws: What opening the source throws.
  func context(in dataset: Dataset = .standard) throws -> PageContext {
    PageContext(profile: profile, in: try library.opened(dataset), from: name)
  }

  /// The person where some roles and skills are; what no source knows is passed over.
  func context(holding roles: [Role.ID], skills: [Skill.ID] = []) throws -> PageContext {
    try context(in: dataset(holding: roles, skills: skills))
  }

  /// The one source that has all of these, our own if there are none; else all sources.
  func dataset(holding roles: [Role.ID], skills: [Skill.ID] = []) throws -> Dataset {
    let homes = Set(try roles.compactMap(dataset(ofRole:)) + skills.compactMap(dataset(ofSkill:)))
    return homes.count > 1 ? .all : homes.first ?? .standard
  }

  /// The source that has a role, our own before others.
  func dataset(ofRole id: Role.ID) throws -> Dataset? { try first { $0.rolePosition(id) != nil } }

  /// The source that has a skill, our own before others.
  func dataset(ofSkill id: Skill.ID) throws -> Dataset? { try first { $0.skillPosition(id) != nil } }

  /// The source that cites a publication, our own before others.
  func dataset(citing id: Source.ID) throws -> Dataset? { try first { $0.source(id) != nil } }

  /// The same after an edit.
  func applying(_ edit: ProfileEdit) -> CommandContext {
    var profile = profile
    profile.apply(edit)
    return CommandContext(library: library, profile: profile, name: name)
  }

  /// The handout of the person, in the source that holds all it speaks of.
  ///
  /// - Parameter roles: those to set beside the targets.
  func handout(comparing roles: [Role.ID], today: Day) throws -> HandoutReport {
    let context = try context(holding: profile.namedRoles + roles, skills: profile.namedSkills)
    return HandoutReport(context, comparing: roles, today: today)
  }

  /// Skills with a mark that are in no source any more, by id.
  func unknownSkills(marked mark: Mark) -> [Skill.ID] {
    library.unknown(profile.marks.filter { $0.value == mark }.keys.sorted())
  }

  /// The first source that has something; those after it are not opened.
  ///
  /// - Throws: `StoreError` for a source that cannot be read, once it is known that no other has it.
  private func first(where has: (Catalogue) -> Bool) throws -> Dataset? {
    var failure: StoreError?
    for dataset in library.singleDatasets {
      do {
        if let catalogue = try library.catalogue(of: dataset), has(catalogue) { return dataset }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return nil
  }
}

extension Library {
  /// The sources one by one, our own first.
  var singleDatasets: [Dataset] { datasets.filter { !$0.traits.isJoined } }

  /// A source beside all others.
  ///
  /// - Throws: `DatasetMissing` for a source that is not imported; `StoreError` for one that cannot be read.
  func opened(_ dataset: Dataset) throws -> Catalogue {
    guard let catalogue = try catalogue(of: dataset) else { throw DatasetMissing(dataset: dataset) }
    return catalogue
  }
}

/// A source was asked for that is not imported.
struct DatasetMissing: ExplainedError {
  let dataset: Dataset

  var code: String { "not-imported" }
  var message: String { "\(dataset.title) is not imported." }
  var hint: String { "`careers import \(dataset.rawValue) PATH` does that, from its publisher's files." }
  var status: ExitStatus { .nothingFound }
}
