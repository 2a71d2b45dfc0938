internal import GRDB

import CareerModel

/// Reads the texts of an imported taxonomy row by row over one connection, and keeps those that were read last.
final class TaxonomyReader: CatalogueReading {
  private let file: ImportFile
  private let queue: DatabaseQueue
  private let roles: [Role.ID]
  private let skills: [Skill.ID]
  private let recentRoles = RecentTexts<RoleTexts>()
  private let recentSkills = RecentTexts<SkillTexts>()
  private let problem = FirstProblem()

  /// - Parameters:
  ///   - queue: A connection to the file.
  ///   - roles: The ids of all roles by position.
  ///   - skills: The ids of all skills by position.
  init(_ file: ImportFile, _ queue: DatabaseQueue, roles: [Role.ID], skills: [Skill.ID]) {
    self.file = file
    self.queue = queue
    self.roles = roles
    self.skills = skills
  }

  func texts(ofRole position: Int) -> RoleTexts {
    recentRoles.texts(at: position) {
      read(nil) { try CatalogueTables(database: $0).texts(ofRole: position, skills: skills) }
    } ?? RoleTexts()
  }

  func texts(ofSkill position: Int) -> SkillTexts {
    recentSkills.texts(at: position) {
      read(nil) { try CatalogueTables(database: $0).texts(ofSkill: position) }
    } ?? SkillTexts()
  }

  var moves: [Move] {
    read([]) { try CatalogueTables(database: $0).moves(roles: roles) }
  }

  /// What went wrong first since this was asked last.
  func takeProblem() -> StoreError? { problem.take() }

  private func read<Value>(_ empty: Value, _ read: (Database) throws -> Value) -> Value {
    problem.value(else: empty) { () throws(StoreError) in try file.perform { try queue.unsafeRead(read) } }
  }
}
