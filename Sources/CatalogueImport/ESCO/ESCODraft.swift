import CareerModel

/// What the files of an ESCO release tell, gathered by occupation and by skill as they are read.
final class ESCODraft {
  struct Occupation {
    let id: String
    let isco: ISCOCode
    let title: String
    let aliases: [String]
    let summary: [String]
    /// As read: a pair may be there as essential and as optional.
    var requirements: [Requirement] = []
  }

  struct Requirement {
    /// The place among the skills.
    let skill: Int32
    let isEssential: Bool
  }

  struct Skill {
    let concept: ESCOConcept
    let isKnowledge: Bool
    let isTransversal: Bool
    let name: String
    let aliases: [String]
    let about: String
    /// Skills that it builds on, and those that go with it, by place.
    var basis: [Int] = []
    var companions: [Int] = []
  }

  private(set) var occupations: [Occupation] = []
  private(set) var skills: [Skill] = []
  private(set) var hierarchy = ESCOSkillHierarchy()
  /// The names of groups of occupations.
  private(set) var groupNames: [ISCOCode: String] = [:]
  private var occupationPlaces: [ESCOConcept: Int] = [:]
  private var skillPlaces: [ESCOConcept: Int] = [:]

  /// Reads every table, occupations and skills first, since all others speak of them.
  func read(_ folder: ESCOFolder) throws(DataFileError) -> [FileTotals] {
    var files = [
      try folder.occupations { occupation in
        occupationPlaces[occupation.concept] = occupations.count
        occupations.append(Occupation(occupation))
      },
      try folder.skills { skill in
        skillPlaces[skill.concept] = skills.count
        skills.append(Skill(skill))
      },
      try folder.requirements { (requirement) throws(SkippedRows.Reason) in
        guard let occupation = occupationPlaces[requirement.occupation] else {
          throw .unknown(column: ESCORequirementColumn.occupation.name)
        }
        let skill = try place(of: requirement.skill, ESCORequirementColumn.skill.name)
        occupations[occupation].requirements.append(
          Requirement(skill: Int32(skill), isEssential: requirement.isEssential))
      },
    ]
    files.append(
      try folder.iscoGroups { (group) throws(SkippedRows.Reason) in
        guard let code = ISCOCode(group.code) else { throw .malformed(column: ESCOGroupColumn.code.name) }
        groupNames[code] = group.label.plainLine
      })
    files += try readRelations(folder)
    return files.compactMap(\.self)
  }

  private func readRelations(_ folder: ESCOFolder) throws(DataFileError) -> [FileTotals?] {
    [
      try folder.skillGroups { hierarchy.name($0.concept, code: $0.code, $0.label.plainLine) },
      try folder.skillHierarchy { hierarchy.add($0) },
      try folder.skillRelations { (relation) throws(SkippedRows.Reason) in
        let skill = try place(of: relation.skill, ESCOSkillRelationColumn.skill.name)
        let related = try place(of: relation.related, ESCOSkillRelationColumn.related.name)
        if relation.isEssential {
          skills[skill].basis.append(related)
        } else {
          skills[skill].companions.append(related)
        }
      },
    ]
  }

  private func place(of skill: ESCOConcept, _ column: String) throws(SkippedRows.Reason) -> Int {
    guard let place = skillPlaces[skill] else { throw .unknown(column: column) }
    return place
  }

  /// The name of a skill or a group of skills; nil for a concept that the release does not name.
  func name(of concept: ESCOConcept) -> String? {
    skillPlaces[concept].map { skills[$0].name } ?? hierarchy.name(of: concept)
  }
}

extension ESCODraft.Occupation {
  fileprivate init(_ row: ESCOOccupation) {
    id = row.concept.lastPart
    isco = row.isco
    title = row.label.plainLine
    aliases = row.label.otherNames([row.otherLabels, row.hiddenLabels])
    summary = row.description.plainParagraphs
  }
}

extension ESCODraft.Skill {
  fileprivate init(_ row: ESCOSkill) {
    concept = row.concept
    isKnowledge = row.isKnowledge
    isTransversal = row.isTransversal
    name = row.label.plainLine
    aliases = row.label.otherNames([row.otherLabels, row.hiddenLabels])
    about = row.description.plainLine
  }
}

extension FieldText {
  /// The lines of some fields, each name once and without this one.
  fileprivate func otherNames(_ fields: [FieldText]) -> [String] {
    // Nearly all skills have none.
    guard fields.contains(where: { !$0.isEmpty }) else { return [] }
    var seen: Set<String> = [plainLine]
    var names: [String] = []
    for field in fields {
      field.forEachLine { line in
        let name = line.plainLine
        if !name.isEmpty && seen.insert(name).inserted { names.append(name) }
      }
    }
    return names
  }
}

/// The groups that skills belong to, and the broader skills that they are part of.
struct ESCOSkillHierarchy {
  /// The code of the group of all languages.
  private static let languages: StaticString = "L"

  private var names: [ESCOConcept: String] = [:]
  private var broader: [ESCOConcept: [ESCOConcept]] = [:]
  private var narrower: [ESCOConcept: [ESCOConcept]] = [:]
  private var languageGroups: [ESCOConcept] = []

  mutating func name(_ group: ESCOConcept, code: FieldText, _ name: String) {
    names[group] = name
    if code == Self.languages { languageGroups.append(group) }
  }

  mutating func add(_ step: ESCOBroader) {
    broader[step.concept, default: []].append(step.broader)
    narrower[step.broader, default: []].append(step.concept)
  }

  /// Of a group.
  func name(of group: ESCOConcept) -> String? { names[group] }

  /// One step up, in the order of the file.
  func broader(than concept: ESCOConcept) -> [ESCOConcept] { broader[concept] ?? [] }

  /// Everything beneath the group of languages, which people speak and write.
  var languages: Set<ESCOConcept> {
    var found = Set(languageGroups)
    var waiting = languageGroups
    // What has been found is not looked at again, so that circles in a damaged file do no harm.
    while let concept = waiting.popLast() {
      for child in narrower[concept] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }
}
