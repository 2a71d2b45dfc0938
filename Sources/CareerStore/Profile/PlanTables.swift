internal import GRDB

import CareerModel

/// The tables of a plan's settings: one row for single values, a table for each list.
extension ProfileTables {
  func plan() throws -> PlanSettings {
    var settings =
      try database.rows(
        "SELECT minutes_per_week, start, hours_per_lesson, budget_currency, budget_hundredths FROM plan"
      ) { try $0.planSettings() }.first ?? PlanSettings()
    settings.daysOff = try Self.daysOff.read(database)
    for (subject, tutor) in try tutors() { settings.tutors[subject] = tutor }
    settings.stepOrder = try Self.stepOrder.read(database)
    return settings
  }

  /// Turns the stored settings into others, touching only what differs.
  func replace(_ old: PlanSettings, with new: PlanSettings) throws {
    if new.minutesPerWeek != old.minutesPerWeek { try set(["minutes_per_week": new.minutesPerWeek]) }
    if new.start != old.start { try set(["start": new.start?.description]) }
    if new.hoursPerLesson != old.hoursPerLesson { try set(["hours_per_lesson": new.hoursPerLesson]) }
    if new.budget != old.budget {
      try set(["budget_currency": new.budget?.currency, "budget_hundredths": new.budget?.hundredths])
    }
    try Self.daysOff.replace(old.daysOff, with: new.daysOff, in: database)
    for subject in Set(old.tutors.keys).union(new.tutors.keys).sorted() where old.tutors[subject] != new.tutors[subject]
    {
      try set(new.tutors[subject], for: subject)
    }
    try Self.stepOrder.replace(old.stepOrder, with: new.stepOrder, in: database)
  }

  /// Sets columns of the one row, which is made when it is first needed.
  private func set(_ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>) throws {
    let standard = PlanSettings()
    try database.run(
      "INSERT OR IGNORE INTO plan (only, minutes_per_week, hours_per_lesson) VALUES (1, ?, ?)",
      [standard.minutesPerWeek, standard.hoursPerLesson])
    let columns = values.map { "\($0.key) = ?" }.joined(separator: ", ")
    try database.run("UPDATE plan SET \(columns)", StatementArguments(values.map(\.value)))
  }

  private func set(_ tutor: Tutor.ID?, for subject: String) throws {
    if let tutor {
      try database.run("INSERT OR REPLACE INTO plan_tutor (subject, tutor) VALUES (?, ?)", [subject, tutor.rawValue])
    } else {
      try database.run("DELETE FROM plan_tutor WHERE subject = ?", [subject])
    }
  }

  private func tutors() throws -> [(String, Tutor.ID)] {
    try database.rows("SELECT subject, tutor FROM plan_tutor") { try ($0.text(), $0.id()) }
  }

  private static var daysOff: ListTable<ClosedRange<Day>> {
    ListTable(
      name: "plan_day_off", columns: ["first", "last"],
      values: { [$0.lowerBound.description, $0.upperBound.description] }, element: { try $0.days() })
  }

  private static var stepOrder: ListTable<Skill.ID> {
    ListTable(name: "plan_step", columns: ["skill"], values: { [$0.rawValue] }, element: { try $0.id() })
  }
}

extension Columns {
  mutating func day() throws -> Day { try Self.day(text()) }

  mutating func optionalDay() throws -> Day? { try optionalText().map(Self.day) }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw UnreadableValue(text: text) }
    return day
  }

  fileprivate mutating func days() throws -> ClosedRange<Day> {
    let (first, last) = try (day(), day())
    guard first <= last else { throw UnreadableValue(text: "\(first)..\(last)") }
    return first...last
  }

  fileprivate mutating func planSettings() throws -> PlanSettings {
    var settings = PlanSettings()
    settings.minutesPerWeek = try integer()
    settings.start = try optionalDay()
    settings.hoursPerLesson = try integer()
    if let currency = try optionalText(), let hundredths = try optionalInteger() {
      settings.budget = Money(currency: currency, hundredths: hundredths)
    }
    return settings
  }
}
