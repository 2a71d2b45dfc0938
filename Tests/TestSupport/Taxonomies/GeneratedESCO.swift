/// An ESCO classification of the size and shape of release 1.2.0, in its layout; every name and text in it is made up.
struct GeneratedESCO {
  private static let (occupationCount, skillCount) = (3039, 13_939)
  private static let (relationCount, doubledCount) = (129_004, 17)
  private static let (occupationLabelCount, skillLabelCount) = (30_000, 35_000)
  private static let skillRelationCount = 5818
  /// Of occupations and of skills, the steps up to a broader one of their own kind; all others are to groups.
  private static let (occupationStepCount, skillStepCount) = (1248, 6463)
  private static let (occupationGroupStepCount, skillGroupStepCount) = (1795, 13_723)
  private static let stepColumns = ["conceptType", "conceptUri", "broaderType", "broaderUri"]
  private static let base = "http://data.europa.eu/esco"
  private static let skillKinds = ["skill/competence", "skill/competence", "skill/competence", "knowledge"]
  private static let reuseLevels = ["sector-specific", "cross-sector", "occupation-specific", "transversal"]

  struct Occupation {
    let uri: String
    let label: String
    let group: String
  }

  /// In the order of the files.
  let occupations: [Occupation]
  private let skills: [String]
  private let iscoGroups: CodeTree
  private let skillGroups: CodeTree
  private let folder: String
  private var generator: SeededGenerator

  init(in folder: String, seed: UInt64) {
    self.folder = folder
    var generator = SeededGenerator(seed: seed)
    let iscoGroups = CodeTree(top: (0...9).map(String.init), levels: [43, 130, 436])
    let groups = iscoGroups.codes(ofLevel: 3)
    occupations = (0..<Self.occupationCount).map { number in
      // Not those that the generated O*NET has.
      Occupation(
        uri: "\(Self.base)/occupation/\(Self.identifier(using: &generator))",
        label: Phrases.occupation(number + 900), group: groups[number * groups.count / Self.occupationCount])
    }
    skills = (0..<Self.skillCount).map { _ in "\(Self.base)/skill/\(Self.identifier(using: &generator))" }
    self.iscoGroups = iscoGroups
    skillGroups = CodeTree(top: ["S", "K", "T", "L"], levels: [32, 204, 400])
    self.generator = generator
  }

  /// A UUID, of hexadecimal digits in groups.
  private static func identifier(using generator: inout SeededGenerator) -> String {
    let digits = Array("0123456789abcdef")
    return [8, 4, 4, 4, 12].map { count in
      let bits = generator.next()
      return String((0..<count).map { digits[Int((bits >> (4 * $0)) & 15)] })
    }.joined(separator: "-")
  }

  mutating func write() throws {
    try writeOccupations()
    try writeSkills()
    try writeRelations()
    try writeSkillRelations()
    try writeGroups("ISCOGroups_en.csv", type: "ISCOGroup", path: "isco/C", iscoGroups)
    try writeGroups("skillGroups_en.csv", type: "SkillGroup", path: "skill/", skillGroups)
    try writeOccupationHierarchy()
    try writeSkillHierarchy()
  }

  private mutating func writeOccupations() throws {
    let columns = [
      "conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "hiddenLabels", "status",
      "modifiedDate", "regulatedProfessionNote", "scopeNote", "definition", "inScheme", "description", "code",
    ]
    let counts = Shares.counts(
      of: Self.occupationLabelCount, among: occupations.count, least: 1, steepness: 1.5, using: &generator)
    var number = Self.occupationCount + 900
    try TableWriter.write("\(folder)/occupations_en.csv", .commas, columns) { table in
      for (place, occupation) in occupations.enumerated() {
        let labels = (0..<counts[place]).map { Phrases.occupation(number + $0) }
        number += labels.count
        try table.write([
          "Occupation", occupation.uri, occupation.group, occupation.label, labels.joined(separator: "\n"), "",
          "released", "2024-01-24T15:38:45.842Z", "\(Self.base)/regulated-professions/unregulated", "", "",
          "\(Self.base)/concept-scheme/occupations,\n\(Self.base)/concept-scheme/member-occupations",
          Phrases.description(statements: 3, using: &generator), "\(occupation.group).\(place)",
        ])
      }
    }
  }

  private mutating func writeSkills() throws {
    let columns = [
      "conceptType", "conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels", "hiddenLabels", "status",
      "modifiedDate", "scopeNote", "definition", "inScheme", "description",
    ]
    let counts = Shares.counts(
      of: Self.skillLabelCount, among: skills.count, least: 0, steepness: 2, using: &generator)
    var number = Self.skillCount
    try TableWriter.write("\(folder)/skills_en.csv", .commas, columns) { table in
      for (place, skill) in skills.enumerated() {
        let labels = (0..<counts[place]).map { Phrases.skill(number + $0) }
        number += labels.count
        try table.write([
          "KnowledgeSkillCompetence", skill, Self.skillKinds[place % 4], Self.reuseLevels[place % 5 % 4],
          Phrases.skill(place), labels.joined(separator: "\n"), "", "released", "", "", "", "",
          Phrases.task(using: &generator),
        ])
      }
    }
  }

  /// Half of what an occupation asks for is of its own field, the rest of what many ask for.
  private mutating func writeRelations() throws {
    let counts = Shares.counts(
      of: Self.relationCount - Self.doubledCount, among: occupations.count, least: 14, steepness: 1.45,
      using: &generator)
    var unseen = 0
    var doubled: [[String]] = []
    let columns = ["occupationUri", "relationType", "skillType", "skillUri"]
    try TableWriter.write("\(folder)/occupationSkillRelations_en.csv", .commas, columns) { table in
      for (place, occupation) in occupations.enumerated() {
        let home = place * Self.skillCount / Self.occupationCount
        var asked: Set<Int> = []
        while asked.count < counts[place] {
          switch generator.number(0...99) {
          case ..<10:
            asked.insert(unseen)
            unseen = (unseen + 1) % Self.skillCount
          case ..<55: asked.insert((home + generator.number(0...400)) % Self.skillCount)
          default: asked.insert(Shares.place(among: Self.skillCount, steepness: 2, using: &generator))
          }
        }
        for skill in asked.sorted() {
          let isEssential = generator.chance(52)
          let row = [
            occupation.uri, isEssential ? "essential" : "optional", Self.skillKinds[skill % 4], skills[skill],
          ]
          try table.write(row)
          if isEssential, doubled.count < Self.doubledCount {
            doubled.append([row[0], "optional", row[2], row[3]])
          }
        }
      }
      for row in doubled { try table.write(row) }
    }
  }

  private mutating func writeSkillRelations() throws {
    let columns = ["originalSkillUri", "originalSkillType", "relationType", "relatedSkillType", "relatedSkillUri"]
    try TableWriter.write("\(folder)/skillSkillRelations_en.csv", .commas, columns) { table in
      for number in 0..<Self.skillRelationCount {
        // Upwards only, so that no skill builds on itself.
        let skill = number * 2
        let related = skill + generator.number(1...300)
        try table.write([
          skills[skill], Self.skillKinds[skill % 4], number % 30 == 0 ? "essential" : "optional",
          Self.skillKinds[related % 4], skills[related],
        ])
      }
    }
  }

  private mutating func writeGroups(_ name: String, type: String, path: String, _ groups: CodeTree) throws {
    let columns = [
      "conceptType", "conceptUri", "code", "preferredLabel", "status", "altLabels", "inScheme", "description",
    ]
    try TableWriter.write("\(folder)/\(name)", .commas, columns) { table in
      for (number, code) in groups.codes.enumerated() {
        try table.write([
          type, "\(Self.base)/\(path)\(code)", code, Phrases.capitalised(Phrases.skill(number * 11)), "released", "",
          "\(Self.base)/concept-scheme/skills", Phrases.description(statements: 8, using: &generator),
        ])
      }
    }
  }

  private mutating func writeOccupationHierarchy() throws {
    try TableWriter.write("\(folder)/broaderRelationsOccPillar_en.csv", .commas, Self.stepColumns) { table in
      for (code, parent) in iscoGroups.steps {
        try table.write(["ISCOGroup", "\(Self.base)/isco/C\(code)", "ISCOGroup", "\(Self.base)/isco/C\(parent)"])
      }
      for occupation in occupations.prefix(Self.occupationGroupStepCount) {
        try table.write(["Occupation", occupation.uri, "ISCOGroup", "\(Self.base)/isco/C\(occupation.group)"])
      }
      for occupation in occupations.suffix(Self.occupationStepCount) {
        let broader = occupations[generator.number(0...Self.occupationGroupStepCount - 5)]
        try table.write(["Occupation", occupation.uri, "Occupation", broader.uri])
      }
    }
  }

  private mutating func writeSkillHierarchy() throws {
    let type = "KnowledgeSkillCompetence"
    let groups = skillGroups.codes(ofLevel: 3)
    try TableWriter.write("\(folder)/broaderRelationsSkillPillar_en.csv", .commas, Self.stepColumns) { table in
      for (code, parent) in skillGroups.steps {
        try table.write(["SkillGroup", "\(Self.base)/skill/\(code)", "SkillGroup", "\(Self.base)/skill/\(parent)"])
      }
      for place in 0..<Self.skillGroupStepCount {
        try table.write([type, skills[place], "SkillGroup", "\(Self.base)/skill/\(groups[place % groups.count])"])
      }
      for place in 0..<Self.skillStepCount {
        let skill = Self.skillCount - 1 - place
        try table.write([type, skills[skill], type, skills[generator.number(0...skill - 1)]])
      }
    }
  }
}
