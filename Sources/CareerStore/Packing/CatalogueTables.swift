internal import GRDB

import CareerModel
import Foundation

/// The one form in which a catalogue of any dataset is kept: parts of packed columns, and a row of texts for each role
/// and each skill.
struct CatalogueTables {
  let database: Database
  private var parts: PartTable { PartTable(database: database) }

  init(database: Database) { self.database = database }

  private enum Part {
    static let skills = "skills"
    static let roles = "roles"
    static let terms = "terms"
    static let fit = "fit"
    static let moves = "moves"
    static let pay = "pay"
    static let market = "market"
    static let levels = "levels"
    static let tracks = "tracks"
    static let tutors = "tutors"
    static let topics = "topics"
    static let counterparts = "counterparts"
    static let everyday = "everyday"
    static let activities = "activities"
    static let words = "words"
    static let sources = "sources"
  }

  /// Writes all but the sources, which `write(sources:)` does.
  func write(_ catalogue: Catalogue) throws {
    try parts.write(SkillRecords.bytes(of: catalogue.skills), as: Part.skills)
    try parts.write(RoleRecords.bytes(of: catalogue.roles), as: Part.roles)
    try parts.write(PackedTerms.bytes(of: catalogue.terms), as: Part.terms)
    if let fit = catalogue.fitPoints { try parts.write(PackedFit.bytes(of: fit), as: Part.fit) }
    try parts.write(PackedMoves.bytes(of: catalogue.moves, position: catalogue.rolePosition), as: Part.moves)
    try parts.write([catalogue.market], as: Part.market)
    try parts.write(catalogue.levels, as: Part.levels)
    try parts.write(catalogue.tracks, as: Part.tracks)
    try parts.write(catalogue.pay, as: Part.pay)
    try parts.write(catalogue.tutors, as: Part.tutors)
    try parts.write(catalogue.topics, as: Part.topics)
    try parts.write(catalogue.counterparts, as: Part.counterparts)
    try parts.write(catalogue.everyday, as: Part.everyday)
    try parts.write(catalogue.activities, as: Part.activities)
    try parts.write(catalogue.words, as: Part.words)
    try database.execute(
      sql: """
        CREATE TABLE role_text (position INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
        CREATE TABLE skill_text (position INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
        """)
    try write(catalogue.roles, into: "role_text") { $0.texts.packed(position: catalogue.skillPosition) }
    try write(catalogue.skills, into: "skill_text") { $0.texts.packed }
  }

  func write(sources: [Source]) throws { try parts.write(sources, as: Part.sources) }

  private func write<Element>(_ elements: [Element], into table: String, _ bytes: (Element) -> [UInt8]) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (?, ?)")
    for (position, element) in elements.enumerated() {
      try statement.execute(arguments: [position, bytes(element).data])
    }
  }
}

extension CatalogueTables {
  /// What there is of a catalogue without its texts, which `reader` makes a reader of.
  ///
  /// Moves and pay are not read: the caller decides when.
  func content<Reader: CatalogueReading>(
    of dataset: Dataset, reader: (_ roles: [Role.ID], _ skills: [Skill.ID]) throws -> Reader
  ) throws -> (content: CatalogueContent, reader: Reader) {
    let skills = try parts.read(Part.skills) { try SkillRecords($0) }
    // The graph of needs is made from them at once: a damaged one must not be taken for that of a taxonomy.
    guard dataset.traits.hasHours || !skills.tellOfStudy else { throw PackingError.outOfRange }
    let roles = try parts.read(Part.roles) { try RoleRecords($0) }
    let reader = try reader(roles.ids, skills.ids)
    let terms = try parts.read(Part.terms) {
      try PackedTerms.terms($0, roleCount: roles.ids.count, skillCount: skills.ids.count)
    }
    var content = CatalogueContent(
      dataset: dataset, tracks: try parts.rows(Part.tracks), skills: skills.skills(in: reader),
      roles: roles.roles(in: reader), terms: terms)
    content.market = try parts.rows(Part.market, of: Market.self).first ?? .standard
    content.levels = try parts.rows(Part.levels)
    content.tutors = try parts.rows(Part.tutors)
    content.topics = try parts.rows(Part.topics)
    content.counterparts = try parts.rows(Part.counterparts)
    content.everyday = try parts.rows(Part.everyday)
    content.activities = try parts.rows(Part.activities)
    content.words = try parts.rows(Part.words)
    content.sources = try sources
    return (content, reader)
  }

  /// - Parameter roles: The ids of all roles by position.
  func moves(roles: [Role.ID]) throws -> [Move] {
    try parts.read(Part.moves) { try PackedMoves.moves($0, roles: roles) }
  }

  func fit(roleCount: Int, skillCount: Int) throws -> FitPoints {
    try parts.read(Part.fit) { try PackedFit.points($0, roleCount: roleCount, skillCount: skillCount) }
  }

  var pay: [PayFigure] { get throws { try parts.rows(Part.pay) } }

  var sources: [Source] { get throws { try parts.rows(Part.sources) } }

  /// The texts of a role, whose requirements name skills by their place among these ids.
  func texts(ofRole position: Int, skills: [Skill.ID]) throws -> RoleTexts {
    try texts("SELECT texts FROM role_text WHERE position = ?", position) { try RoleTexts(packed: $0, skills: skills) }
  }

  func texts(ofSkill position: Int) throws -> SkillTexts {
    try texts("SELECT texts FROM skill_text WHERE position = ?", position) { try SkillTexts(packed: $0) }
  }

  /// The texts of all roles and of all skills.
  func allTexts(skills: [Skill.ID]) throws -> (roles: [RoleTexts], skills: [SkillTexts]) {
    (
      try database.withEachBytes("SELECT texts FROM role_text ORDER BY position") {
        try RoleTexts(packed: $0, skills: skills)
      }, try database.withEachBytes("SELECT texts FROM skill_text ORDER BY position") { try SkillTexts(packed: $0) }
    )
  }

  private func texts<Texts>(
    _ sql: String, _ position: Int, _ read: (UnsafeRawBufferPointer) throws -> Texts
  ) throws -> Texts {
    guard let texts = try database.withBytes(sql, [position], read) else { throw PackingError.endsEarly }
    return texts
  }
}

/// The texts of a small catalogue, all in memory.
final class LoadedTexts: CatalogueReading {
  private let roles: [RoleTexts]
  private let skills: [SkillTexts]

  /// - Parameters:
  ///   - roleCount: How many roles there are texts of.
  ///   - skills: The ids of all skills by position.
  init(_ tables: CatalogueTables, roleCount: Int, skills: [Skill.ID]) throws {
    let texts = try tables.allTexts(skills: skills)
    guard texts.roles.count == roleCount, texts.skills.count == skills.count else { throw PackingError.endsEarly }
    roles = texts.roles
    self.skills = texts.skills
  }

  func texts(ofRole position: Int) -> RoleTexts { roles[position] }
  func texts(ofSkill position: Int) -> SkillTexts { skills[position] }
}
