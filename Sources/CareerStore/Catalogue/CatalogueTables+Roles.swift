internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeRoles(_ roles: [Role]) throws {
    try database.execute(
      sql: """
        CREATE TABLE role (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, aliases TEXT NOT NULL,
          track TEXT NOT NULL, level_rank INTEGER, years TEXT, years_sources TEXT,
          requirement_sources TEXT NOT NULL, grants TEXT NOT NULL, tools TEXT NOT NULL,
          workplaces TEXT, workplace_sources TEXT
        ) STRICT;
        CREATE TABLE requirement (
          position INTEGER PRIMARY KEY, role INTEGER NOT NULL, options TEXT NOT NULL, strength TEXT NOT NULL,
          weight INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE verdict (
          position INTEGER PRIMARY KEY, requirement INTEGER NOT NULL, source TEXT NOT NULL, strength TEXT NOT NULL
        ) STRICT;
        """)
    for table in ["role_summary", "role_responsibility", "role_outlook"] {
      try createCitedTexts(table, partsOf: "role")
    }
    for role in roles {
      let position = try insert(
        into: "role",
        [
          role.id.rawValue, role.title, TextList.encode(role.aliases), role.track.rawValue, role.level?.rank,
          role.years?.value, role.years.map { TextList.encode($0.sources) }, TextList.encode(role.requirementSources),
          TextList.encode(role.grants), TextList.encode(role.tools),
          role.workplaces.map { TextList.encode($0.names) }, role.workplaces.map { TextList.encode($0.sources) },
        ])
      try writeCitedTexts(role.summary, partsOf: position, in: "role_summary")
      try writeCitedTexts(role.responsibilities, partsOf: position, in: "role_responsibility")
      try writeCitedTexts(role.outlook, partsOf: position, in: "role_outlook")
      for requirement in role.requirements { try write(requirement, of: position) }
    }
  }

  func readRoles(levels: [Level]) throws -> [Role] {
    let levels = Dictionary(levels.map { ($0.rank, $0) }, uniquingKeysWith: { first, _ in first })
    let summaries = try readCitedTexts(in: "role_summary")
    let responsibilities = try readCitedTexts(in: "role_responsibility")
    let outlooks = try readCitedTexts(in: "role_outlook")
    let requirements = try readRequirements()
    return try values(in: "role") { position, columns in
      try Role(
        id: columns.id(), title: columns.text(), aliases: columns.texts(), track: columns.id(),
        level: columns.level(among: levels), years: columns.years(), summary: summaries[position] ?? [],
        responsibilities: responsibilities[position] ?? [], requirements: requirements[position] ?? [],
        requirementSources: columns.ids(), grants: columns.ids(), tools: columns.texts(),
        workplaces: columns.workplaces(), outlook: outlooks[position] ?? [])
    }
  }

  private func write(_ requirement: Requirement, of role: Int64) throws {
    let position = try insert(
      into: "requirement",
      [role, TextList.encode(requirement.options), requirement.strength.rawValue, requirement.weight])
    for verdict in requirement.verdicts {
      try insert(into: "verdict", [position, verdict.source.rawValue, verdict.strength.rawValue])
    }
  }

  private func readRequirements() throws -> [Int: [Requirement]] {
    let verdicts = try parts(in: "verdict") { _, columns in
      try Verdict(source: columns.id(), strength: columns.choice())
    }
    return try parts(in: "requirement") { position, columns in
      try Requirement(
        options: columns.ids(), strength: columns.choice(), weight: columns.integer(),
        verdicts: verdicts[position] ?? [])
    }
  }
}

extension Columns {
  fileprivate mutating func level(among levels: [Int: Level]) throws -> Level? {
    guard let rank = try optionalInteger() else { return nil }
    guard let level = levels[rank] else { throw UnreadableValue(text: "level \(rank)") }
    return level
  }

  fileprivate mutating func years() throws -> PublishedYears? {
    let (value, sources) = try (optionalText(), optionalIDs() as [Source.ID]?)
    guard let value, let sources else { return nil }
    return PublishedYears(value: value, sources: sources)
  }

  fileprivate mutating func workplaces() throws -> Workplaces? {
    let (names, sources) = try (optionalTexts(), optionalIDs() as [Source.ID]?)
    guard let names, let sources else { return nil }
    return Workplaces(names: names, sources: sources)
  }
}
