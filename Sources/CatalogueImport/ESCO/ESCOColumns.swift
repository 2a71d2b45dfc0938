// Layout 1.0 has six columns of occupations and no codes; 1.2.1 adds a column at the end, and labels to the relations.

enum ESCOOccupationColumn: Int, FileColumn {
  case concept, isco, label, otherLabels, hiddenLabels, description

  var names: [String] {
    switch self {
    case .concept: ["conceptUri"]
    case .isco: ["iscoGroup"]
    case .label: ["preferredLabel"]
    case .otherLabels: ["altLabels"]
    case .hiddenLabels: ["hiddenLabels"]
    case .description: ["description"]
    }
  }

  var isNeeded: Bool { self == .concept || self == .isco || self == .label }
}

enum ESCOSkillColumn: Int, FileColumn {
  case concept, type, reuse, label, otherLabels, hiddenLabels, description

  var names: [String] {
    switch self {
    case .concept: ["conceptUri"]
    case .type: ["skillType"]
    case .reuse: ["reuseLevel"]
    case .label: ["preferredLabel"]
    case .otherLabels: ["altLabels"]
    case .hiddenLabels: ["hiddenLabels"]
    case .description: ["description"]
    }
  }

  var isNeeded: Bool { self == .concept || self == .label }
}

enum ESCOGroupColumn: Int, FileColumn {
  case concept, code, label

  var names: [String] {
    switch self {
    case .concept: ["conceptUri"]
    case .code: ["code"]
    case .label: ["preferredLabel"]
    }
  }

  var isNeeded: Bool { self == .concept || self == .label }
}

enum ESCORequirementColumn: Int, FileColumn {
  case occupation, type, skill

  var names: [String] {
    switch self {
    case .occupation: ["occupationUri"]
    case .type: ["relationType"]
    case .skill: ["skillUri"]
    }
  }

  var isNeeded: Bool { true }
}

enum ESCOSkillRelationColumn: Int, FileColumn {
  case skill, type, related

  var names: [String] {
    switch self {
    case .skill: ["originalSkillUri"]
    case .type: ["relationType"]
    case .related: ["relatedSkillUri"]
    }
  }

  var isNeeded: Bool { true }
}

enum ESCOBroaderColumn: Int, FileColumn {
  case concept, broader

  var names: [String] {
    switch self {
    case .concept: ["conceptUri"]
    case .broader: ["broaderUri"]
    }
  }

  var isNeeded: Bool { true }
}
