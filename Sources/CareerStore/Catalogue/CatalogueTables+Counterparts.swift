internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeCounterparts(_ counterparts: [SkillCounterpart]) throws {
    try database.execute(
      sql: "CREATE TABLE counterpart (position INTEGER PRIMARY KEY, skill TEXT, onet TEXT, esco TEXT) STRICT")
    for counterpart in counterparts {
      try insert(
        into: "counterpart",
        [
          counterpart.skill?.rawValue, counterpart.names[.onet].map(TextList.encode),
          counterpart.names[.esco].map(TextList.encode),
        ])
    }
  }

  func readCounterparts() throws -> [SkillCounterpart] {
    try values(in: "counterpart") { _, columns in
      let (skill, onet, esco) = try (
        columns.optionalID() as Skill.ID?, columns.optionalTexts(), columns.optionalTexts()
      )
      var names: [Dataset: [String]] = [:]
      names[.onet] = onet
      names[.esco] = esco
      return SkillCounterpart(skill: skill, names: names)
    }
  }
}
