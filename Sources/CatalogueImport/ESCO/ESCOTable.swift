/// What is read of an ESCO release.
enum ESCOTable: CaseIterable, Sendable {
  case occupations, skills, requirements, iscoGroups, skillGroups, skillRelations, skillHierarchy

  /// The file's name without language and ending.
  var stem: String {
    switch self {
    case .occupations: "occupations"
    case .skills: "skills"
    case .requirements: "occupationSkillRelations"
    case .iscoGroups: "ISCOGroups"
    case .skillGroups: "skillGroups"
    case .skillRelations: "skillSkillRelations"
    case .skillHierarchy: "broaderRelationsSkillPillar"
    }
  }

  /// Whether every release has it, so that an import without it is not whole.
  var isExpected: Bool {
    switch self {
    case .occupations, .skills, .requirements, .skillHierarchy: true
    case .iscoGroups, .skillGroups, .skillRelations: false
    }
  }

  /// Whether it says nothing without the skills.
  var isAboutSkills: Bool {
    switch self {
    case .skills, .requirements, .skillGroups, .skillRelations, .skillHierarchy: true
    case .occupations, .iscoGroups: false
    }
  }

  /// Whether the file is written in a language, rather than in URIs that are the same in all of them.
  var hasLanguage: Bool {
    switch self {
    case .occupations, .skills, .iscoGroups, .skillGroups: true
    case .requirements, .skillRelations, .skillHierarchy: false
    }
  }
}
