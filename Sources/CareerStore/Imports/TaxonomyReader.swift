import CareerModel
internal import GRDB
import Synchronization

/// Reads the texts of an imported taxonomy row by row over one connection, and keeps those that were read last.
final class TaxonomyReader: CatalogueReading {
  private let file: ImportFile
  private let queue: DatabaseQueue
  private let roles: [Role.ID]
  private let skills: [Skill.ID]
  private let recentRoles = RecentTexts<RoleTexts>()
  private let recentSkills = RecentTexts<SkillTexts>()
  private let problems = KeptProblems()

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

  /// How strongly skills point to roles; nil where it cannot be read.
  var fit: FitPoints? {
    read(nil) { try CatalogueTables(database: $0).fit(roleCount: roles.count, skillCount: skills.count) }
  }

  /// What went wrong since this was asked last.
  func takeProblems() -> [StoreError] { problems.take() }

  private func read<Value>(_ empty: Value, _ read: (Database) throws -> Value) -> Value {
    problems.value(else: empty) { () throws(StoreError) in try file.perform { try queue.unsafeRead(read) } }
  }
}

/// The texts that were read last, a small number of them: a list shows neighbours again and again.
///
/// Each position has its slot, which it shares with others far away, so that neighbours never drive each other out.
final class RecentTexts<Texts: Sendable>: Sendable {
  private static var slotCount: Int { 64 }
  private let slots = Mutex<[Slot?]>([])

  private struct Slot {
    let position: Int
    let texts: Texts
  }

  /// Positions are from 0; nil when they cannot be read, which is tried again the next time.
  func texts(at position: Int, read: () -> Texts?) -> Texts? {
    let place = position % Self.slotCount
    let known = slots.withLock { slots in
      slots.isEmpty ? nil : slots[place].flatMap { $0.position == position ? $0.texts : nil }
    }
    if let known { return known }
    guard let texts = read() else { return nil }
    slots.withLock { slots in
      if slots.isEmpty { slots = Array(repeating: nil, count: Self.slotCount) }
      slots[place] = Slot(position: position, texts: texts)
    }
    return texts
  }
}
