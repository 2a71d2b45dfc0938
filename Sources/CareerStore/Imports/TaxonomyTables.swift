internal import GRDB

import CareerModel
import Foundation

/// The tables of a taxonomy: heads of roles and skills, terms and moves as parts, and a row of texts for each role and skill.
struct TaxonomyTables {
  let database: Database

  enum Part {
    static let skills = "skills"
    static let roles = "roles"
    static let terms = "terms"
    static let moves = "moves"
  }

  func write(_ catalogue: Catalogue) throws {
    let tables = CatalogueTables(database: database)
    try tables.writeTracks(catalogue.tracks)
    try database.execute(
      sql: """
        CREATE TABLE preparation (
          position INTEGER PRIMARY KEY, rank INTEGER NOT NULL, name TEXT NOT NULL, meaning TEXT NOT NULL
        ) STRICT;
        CREATE TABLE role_text (position INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
        CREATE TABLE skill_text (position INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
        """)
    let preparations = Set(catalogue.roles.compactMap(\.preparation)).sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
    for preparation in preparations {
      try tables.insert(into: "preparation", [preparation.rank, preparation.name, preparation.meaning])
    }
    let parts = ImportTables(database: database)
    try parts.write(SkillRecords(catalogue.skills).bytes, as: Part.skills)
    try parts.write(RoleRecords(catalogue.roles, preparations: preparations).bytes, as: Part.roles)
    try parts.write(PackedTerms.bytes(of: catalogue.terms), as: Part.terms)
    var moves = PackedWriter()
    moves.write(catalogue.moves) { catalogue.rolePosition($0) }
    try parts.write(moves.bytes, as: Part.moves)
    try write(catalogue.roles, into: "role_text") { $0.write($1.texts) { catalogue.skillPosition($0) } }
    try write(catalogue.skills, into: "skill_text") { $0.write($1.texts) }
  }

  private func write<Element>(
    _ elements: [Element], into table: String, _ write: (inout PackedWriter, Element) -> Void
  ) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (?, ?)")
    for (position, element) in elements.enumerated() {
      var writer = PackedWriter()
      write(&writer, element)
      try statement.execute(arguments: [position, writer.bytes.data])
    }
  }

  func readTracks() throws -> [Track] { try CatalogueTables(database: database).readTracks() }

  func readPreparations() throws -> [Preparation] {
    try CatalogueTables(database: database).values(in: "preparation") { _, columns in
      try Preparation(rank: columns.integer(), name: columns.text(), meaning: columns.text())
    }
  }

  /// The texts of a role, whose requirements name skills by their place among these ids.
  func readTexts(ofRole position: Int, skills: [Skill.ID]) throws -> RoleTexts {
    try texts("SELECT texts FROM role_text WHERE position = ?", position) { try $0.roleTexts(skills: skills) }
  }

  func readTexts(ofSkill position: Int) throws -> SkillTexts {
    try texts("SELECT texts FROM skill_text WHERE position = ?", position) { try $0.skillTexts() }
  }

  private func texts<Texts>(
    _ sql: String, _ position: Int, _ read: (inout PackedReader) throws -> Texts
  ) throws -> Texts {
    let texts = try database.withBytes(sql, [position]) { bytes in
      var reader = PackedReader(bytes)
      return try read(&reader)
    }
    guard let texts else { throw PackingError.endsEarly }
    return texts
  }
}
