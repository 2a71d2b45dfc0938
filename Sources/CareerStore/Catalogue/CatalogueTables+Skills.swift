internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeSkills(_ skills: [Skill]) throws {
    try database.execute(
      sql: """
        CREATE TABLE skill (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, covers TEXT, about TEXT NOT NULL,
          skill_group TEXT NOT NULL, kind TEXT NOT NULL, needs TEXT NOT NULL,
          low_minutes INTEGER, likely_minutes INTEGER, high_minutes INTEGER, hours_note TEXT, sources TEXT NOT NULL
        ) STRICT;
        CREATE TABLE skill_resource (
          position INTEGER PRIMARY KEY, skill INTEGER NOT NULL, title TEXT NOT NULL, url TEXT
        ) STRICT;
        """)
    for skill in skills {
      let position = try insert(
        into: "skill",
        [
          skill.id.rawValue, skill.name, skill.covers, skill.about, skill.group.rawValue, skill.kind.rawValue,
          TextList.encode(skill.needs), skill.hours?.lowMinutes, skill.hours?.likelyMinutes, skill.hours?.highMinutes,
          skill.hoursNote, TextList.encode(skill.sources),
        ])
      for resource in skill.resources { try insert(into: "skill_resource", [position, resource.title, resource.url]) }
    }
  }

  func readSkills() throws -> [Skill] {
    let resources = try parts(in: "skill_resource") { _, columns in
      try LearningResource(title: columns.text(), url: columns.optionalText())
    }
    return try values(in: "skill") { position, columns in
      try Skill(
        id: columns.id(), name: columns.text(), covers: columns.optionalText(), about: columns.text(),
        group: columns.choice(), kind: columns.choice(), needs: columns.ids(), hours: columns.hours(),
        hoursNote: columns.optionalText(), resources: resources[position] ?? [], sources: columns.ids())
    }
  }
}

extension Columns {
  /// Three columns, all or none of them empty.
  fileprivate mutating func hours() throws -> HoursRange? {
    let (low, likely, high) = try (optionalInteger(), optionalInteger(), optionalInteger())
    guard let low, let likely, let high else { return nil }
    return HoursRange(lowMinutes: low, likelyMinutes: likely, highMinutes: high)
  }
}
