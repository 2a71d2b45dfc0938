internal import GRDB

import CareerModel

/// The tables that hold what a profile says now.
///
/// They are written row by row, and of lists the rows that differ.
struct ProfileTables {
  let database: Database

  func read() throws -> Profile {
    var profile = Profile()
    for (skill, mark) in try marks() { profile.marks[skill] = mark }
    for (skill, day) in try markDays() { profile.markDays[skill] = day }
    for (subject, text) in try lines("SELECT kind, subject, text FROM note") { profile.notes[subject] = text }
    for (subject, line) in try lines("SELECT kind, subject, line FROM evidence ORDER BY kind, subject, position") {
      profile.evidence[subject, default: []].append(line)
    }
    profile.log = try Self.log.read(database)
    profile.targets = try Self.targets.read(database)
    profile.bookmarks = try Self.bookmarks.read(database)
    profile.here = try here()
    profile.plan = try plan()
    for (pair, correction) in try corrections() { profile.corrections[pair] = correction }
    for (activity, liking) in try answers() { profile.answers[activity] = liking }
    profile.cover = try cover()
    return profile
  }

  /// Writes one change, which starts from what the tables hold.
  func apply(_ change: ProfileChange, at time: String) throws {
    switch change {
    case .mark(let skill, _, let mark?):
      try database.run(
        "INSERT OR REPLACE INTO mark (skill, mark, changed_at) VALUES (?, ?, ?)", [skill.rawValue, mark.rawValue, time])
    case .mark(let skill, _, nil):
      try database.run("DELETE FROM mark WHERE skill = ?", [skill.rawValue])
    case .markDay(let skill, _, let day?):
      try database.run(
        "INSERT OR REPLACE INTO mark_day (skill, day) VALUES (?, ?)", [skill.rawValue, day.description])
    case .markDay(let skill, _, nil):
      try database.run("DELETE FROM mark_day WHERE skill = ?", [skill.rawValue])
    case .note(let subject, _, let text?):
      try database.run(
        "INSERT OR REPLACE INTO note (kind, subject, text, changed_at) VALUES (?, ?, ?, ?)",
        [subject.kind, subject.id, text, time])
    case .note(let subject, _, nil):
      try database.run("DELETE FROM note WHERE kind = ? AND subject = ?", [subject.kind, subject.id])
    case .here(_, let role?):
      try database.run("INSERT OR REPLACE INTO here (only, role) VALUES (1, ?)", [role.rawValue])
    case .here(_, nil):
      try database.run("DELETE FROM here")
    case .evidence(let subject, let old, let new): try Self.evidence(of: subject).replace(old, with: new, in: database)
    case .bookmarks(let old, let new): try Self.bookmarks.replace(old, with: new, in: database)
    case .log(let old, let new): try Self.log.replace(old, with: new, in: database)
    case .targets(let old, let new): try Self.targets.replace(old, with: new, in: database)
    case .plan(let old, let new): try replace(old, with: new)
    case .correction(let pair, _, let correction?):
      try database.run(
        "INSERT OR REPLACE INTO skill_correction (first, second, correction) VALUES (?, ?, ?)",
        [pair.first.rawValue, pair.second.rawValue, correction.rawValue])
    case .correction(let pair, _, nil):
      try database.run(
        "DELETE FROM skill_correction WHERE first = ? AND second = ?", [pair.first.rawValue, pair.second.rawValue])
    case .answer(let activity, _, let liking?):
      try database.run(
        "INSERT OR REPLACE INTO answer (activity, answer) VALUES (?, ?)", [activity.rawValue, liking.rawValue])
    case .answer(let activity, _, nil):
      try database.run("DELETE FROM answer WHERE activity = ?", [activity.rawValue])
    case .cover(_, let cover):
      try database.run(
        "INSERT OR REPLACE INTO handout (only, name, day, words) VALUES (1, ?, ?, ?)",
        [cover.name, cover.day?.description, cover.words])
    }
  }

  private func cover() throws -> HandoutCover {
    try database.rows("SELECT name, day, words FROM handout") { columns in
      var cover = HandoutCover()
      cover.name = try columns.text()
      cover.day = try columns.optionalDay()
      cover.words = try columns.text()
      return cover
    }.first ?? HandoutCover()
  }

  private func here() throws -> Role.ID? {
    try database.rows("SELECT role FROM here") { try Role.ID($0.text()) }.first
  }

  private func marks() throws -> [(Skill.ID, Mark)] {
    try database.rows("SELECT skill, mark FROM mark") { try ($0.id(), $0.choice()) }
  }

  private func markDays() throws -> [(Skill.ID, Day)] {
    try database.rows("SELECT skill, day FROM mark_day") { try ($0.id(), $0.day()) }
  }

  private func corrections() throws -> [(SkillPair, SkillCorrection)] {
    try database.rows("SELECT first, second, correction FROM skill_correction") { columns in
      let (first, second): (Skill.ID, Skill.ID) = try (columns.id(), columns.id())
      guard let pair = SkillPair(first, second) else { throw UnreadableValue(text: first.rawValue) }
      return try (pair, columns.choice())
    }
  }

  private func answers() throws -> [(Activity.ID, Liking)] {
    try database.rows("SELECT activity, answer FROM answer") { try ($0.id(), $0.choice()) }
  }

  private func lines(_ sql: String) throws -> [(Subject, String)] {
    try database.rows(sql) { try (Subject(kind: $0.text(), id: $0.text()), $0.text()) }
  }
}

extension ProfileTables {
  private static var log: ListTable<StudyEntry> {
    ListTable(
      name: "study", columns: ["skill", "minutes", "day"], values: { [$0.skill.rawValue, $0.minutes, $0.day] },
      element: { try StudyEntry(skill: $0.id(), minutes: $0.integer(), day: $0.text()) })
  }

  private static var targets: ListTable<Target> {
    ListTable(
      name: "target", columns: ["role", "weight"], values: { [$0.role.rawValue, $0.weight] },
      element: { try Target(role: $0.id(), weight: $0.integer()) })
  }

  private static var bookmarks: ListTable<Role.ID> {
    ListTable(name: "bookmark", columns: ["role"], values: { [$0.rawValue] }, element: { try $0.id() })
  }

  private static func evidence(of subject: Subject) -> ListTable<String> {
    ListTable(
      name: "evidence", owner: ["kind": subject.kind, "subject": subject.id], columns: ["line"], values: { [$0] },
      element: { try $0.text() })
  }
}

extension Subject {
  fileprivate init(kind: String, id: String) throws {
    switch kind {
    case "role": self = .role(Role.ID(id))
    case "skill": self = .skill(Skill.ID(id))
    default: throw UnreadableValue(text: kind)
    }
  }

  fileprivate var kind: String {
    switch self {
    case .role: "role"
    case .skill: "skill"
    }
  }

  fileprivate var id: String {
    switch self {
    case .role(let id): id.rawValue
    case .skill(let id): id.rawValue
    }
  }
}
