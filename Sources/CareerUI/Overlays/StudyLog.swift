import CareerModel

/// The study of one skill: a line to enter more of it, and what was entered so far.
public struct StudyLog: Hashable, Sendable {
  enum Row: Hashable, Sendable {
    case hours, day
    /// An entry, by its place in the list.
    case entry(Int)
  }

  let skill: Skill.ID
  var row: Row = .hours
  var hours = TextInput()
  var day: TextInput

  init(skill: Skill.ID, today: Day) {
    self.skill = skill
    day = TextInput(today.text)
  }

  /// An entry of the profile's log.
  struct Entry: Hashable {
    /// Where it stands in the log.
    let index: Int
    let study: StudyEntry
  }

  /// The entries about the skill, newest first.
  func entries(in profile: Profile) -> [Entry] {
    profile.log.enumerated().filter { $0.element.skill == skill }.map { Entry(index: $0.offset, study: $0.element) }
      .sorted { ($0.study.day, $0.index) > ($1.study.day, $1.index) }
  }

  mutating func move(by step: Int, entries: Int) {
    let rows = [Row.hours, .day] + (0..<entries).map(Row.entry)
    let index = (rows.firstIndex(of: row) ?? 0) + step
    enter(rows[min(max(0, index), rows.count - 1)])
  }

  /// Goes to a row; the text of a field is then selected whole.
  mutating func enter(_ row: Row) {
    self.row = row
    switch row {
    case .hours: hours = hours.selected
    case .day: day = day.selected
    case .entry: break
    }
  }

  /// Stays at its entry while others put entries in or take them out.
  mutating func follow(from old: [Entry], to new: [Entry]) {
    guard case .entry(let place) = row, old.indices.contains(place) else { return }
    if let now = new.firstIndex(where: { $0.study == old[place].study }) { row = .entry(now) }
    settle(entries: new.count)
  }

  /// Goes to the last entry where the one in front is gone, and back to typing where all are.
  mutating func settle(entries: Int) {
    guard case .entry(let place) = row, place >= entries else { return }
    enter(entries == 0 ? .hours : .entry(entries - 1))
  }
}

extension State {
  mutating func updateStudyLog(_ log: StudyLog, _ action: Action) -> [Effect] {
    var log = log
    var effects: [Effect] = []
    switch action {
    case .edit(let edit):
      switch log.row {
      case .hours: report(leftOut: log.hours.apply(edit), of: log.hours.limit)
      case .day: report(leftOut: log.day.apply(edit), of: log.day.limit)
      case .entry(let place) where edit == .deleteBackward || edit == .deleteForward:
        effects = removeEntry(place, of: log)
        log.settle(entries: log.entries(in: profile).count)
      case .entry:
        message = Message("\(deleteKey) takes the entry out; \(key(.move(.up), in: .log)) goes back to typing.")
      }
    case .move(.up), .previousPane: log.move(by: -1, entries: log.entries(in: profile).count)
    case .move(.down), .nextPane: log.move(by: 1, entries: log.entries(in: profile).count)
    case .enter:
      if case .entry = log.row {
        message = Message("\(deleteKey) takes the entry out.")
      } else {
        effects = add(&log)
      }
    case .leave:
      overlay = nil
      if !log.hours.text.trimmed.isEmpty {
        message = Message(
          "“\(log.hours.text.trimmed)” was not logged: \(key(.enter, in: .log)) there logs it.", .warning)
      }
      return []
    default: return []
    }
    overlay = .log(log)
    return effects
  }

  private var deleteKey: String { key(.edit(.deleteForward), in: .log) }

  /// Logs what was typed, or says what is wrong with it.
  private mutating func add(_ log: inout StudyLog) -> [Effect] {
    guard let time = StudyTime(log.hours.text.trimmed), (1...StudyTime.mostMinutes).contains(time.minutes) else {
      log.enter(.hours)
      message = Message("Write hours as 2, 1.5 or 1h30, at most \(StudyTime.mostMinutes / 60).", .warning)
      return []
    }
    guard let day = Day(reading: log.day.text.trimmed) else {
      log.enter(.day)
      message = Message("Write the day as \(today.briefText) or \(today).", .warning)
      return []
    }
    guard day <= today else {
      log.enter(.day)
      message = Message("\(day.text) is still to come: log what you have done.", .warning)
      return []
    }
    guard day >= StudyEntry.firstDay else {
      log.row = .day
      message = Message("\(day) is too long ago: log study from \(StudyEntry.firstDay) on.", .warning)
      return []
    }
    let name = catalogue.skill(log.skill)?.name ?? log.skill.rawValue
    let entry = StudyEntry(skill: log.skill, minutes: time.minutes, day: day.description)
    let effects = apply(
      ProfileEdit("log \(name)", [.log(from: profile.log, to: profile.log + [entry])]))
    log.hours = TextInput()
    log.row = .hours
    message = Message("Logged \(time.text) on \(day.text)\(restNote(of: log.skill))")
    return effects
  }

  private func restNote(of skill: Skill.ID) -> String {
    guard let position = catalogue.skillPosition(skill), !assessments.learner.heldSkills.holds(position),
      let rest = assessments.learner.pace.rest(of: position)
    else { return "." }
    return rest.likelyMinutes == 0
      ? ". That is as much as we estimate: tick it once you have it." : "; \(rest.text) left."
  }

  private mutating func removeEntry(_ place: Int, of log: StudyLog) -> [Effect] {
    let entries = log.entries(in: profile)
    guard entries.indices.contains(place) else { return [] }
    let name = catalogue.skill(log.skill)?.name ?? log.skill.rawValue
    var rest = profile.log
    rest.remove(at: entries[place].index)
    message = Message(
      "Taken out: \(StudyTime.text(minutes: entries[place].study.minutes)). \(key(.undo)) in the plan brings it back.")
    return apply(ProfileEdit("take study of \(name) out", [.log(from: profile.log, to: rest)]))
  }
}
