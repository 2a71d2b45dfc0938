// Releases add, drop and rename columns: "Job Title" and "Workplace Example" came with 30.3, "T2 Example" went with the
// file of tools and technology together.

enum ONETOccupationColumn: Int, FileColumn {
  case code, title, description

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .title: ["Title"]
    case .description: ["Description"]
    }
  }

  var isNeeded: Bool { true }
}

enum ONETTitleColumn: Int, FileColumn {
  case code, title, short

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .title: ["Alternate Title", "Job Title"]
    case .short: ["Short Title"]
    }
  }

  var isNeeded: Bool { self != .short }
}

enum ONETElementColumn: Int, FileColumn {
  case element, name, description

  var names: [String] {
    switch self {
    case .element: ["Element ID"]
    case .name: ["Element Name"]
    case .description: ["Description"]
    }
  }

  var isNeeded: Bool { self != .description }
}

/// Of skills, knowledge and interests alike.
enum ONETRatingColumn: Int, FileColumn {
  case code, element, scale, value, suppress, notRelevant

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .element: ["Element ID"]
    case .scale: ["Scale ID"]
    case .value: ["Data Value"]
    case .suppress: ["Recommend Suppress"]
    case .notRelevant: ["Not Relevant"]
    }
  }

  var isNeeded: Bool { self != .suppress && self != .notRelevant }
}

enum ONETTechnologyColumn: Int, FileColumn {
  case code, type, name, kind, isHot, isInDemand

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .type: ["T2 Type"]
    case .name: ["Example", "Workplace Example", "T2 Example"]
    case .kind: ["Commodity Title", "Element Name"]
    case .isHot: ["Hot Technology"]
    case .isInDemand: ["In Demand"]
    }
  }

  var isNeeded: Bool { self == .code || self == .name }
}

enum ONETTaskColumn: Int, FileColumn {
  case code, text, kind

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .text: ["Task"]
    case .kind: ["Task Type"]
    }
  }

  var isNeeded: Bool { self != .kind }
}

enum ONETJobZoneColumn: Int, FileColumn {
  case code, zone

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .zone: ["Job Zone"]
    }
  }

  var isNeeded: Bool { true }
}

enum ONETJobZoneNameColumn: Int, FileColumn {
  case zone, name, experience, education, training

  var names: [String] {
    switch self {
    case .zone: ["Job Zone"]
    case .name: ["Name"]
    case .experience: ["Experience"]
    case .education: ["Education"]
    case .training: ["Job Training"]
    }
  }

  var isNeeded: Bool { self == .zone || self == .name }
}

enum ONETRelationColumn: Int, FileColumn {
  case code, related, tier, index

  var names: [String] {
    switch self {
    case .code: ["O*NET-SOC Code"]
    case .related: ["Related O*NET-SOC Code"]
    case .tier: ["Relatedness Tier"]
    case .index: ["Index", "Related Index"]
    }
  }

  var isNeeded: Bool { self != .tier }
}
