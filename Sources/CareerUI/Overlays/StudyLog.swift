import Canvas
import CareerModel
import CareerPages

/// The study of one skill: a line to enter more of it, and what was entered so far.
struct StudyLog: Overlay {
  enum Row: Hashable, Sendable {
    case hours, day
    /// An entry, by its place in the list.
    case entry(Int)
  }

  let skill: Skill.ID
  var row: Row = .hours
  var hours = TextInput()
  var day: TextInput
  /// Whether what is typed was to be logged and makes no sense, until it is changed.
  var isRefused = false

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

  static let context = Binding.Context.log

  /// Letters are no text for an entry, although the fields above take some.
  var takesText: Bool { if case .entry = row { false } else { true } }

  /// Puts it over the step in front.
  static func open(in state: inout State) {
    guard let skill = state.pane.selected?.skill else { return state.message = state.noStep }
    state.overlay = StudyLog(skill: skill, today: state.today)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    var effects: [Effect] = []
    var count: Int { entries(in: state.profile).count }
    switch action {
    case .edit(let edit):
      next.isRefused = false
      switch row {
      case .hours: state.report(leftOut: next.hours.apply(edit), of: hours.limit)
      case .day: state.report(leftOut: next.day.apply(edit), of: day.limit)
      case .entry(let place) where edit == .deleteBackward || edit == .deleteForward:
        effects = removeEntry(place, in: &state)
        next.settle(entries: count)
      case .entry:
        let up = state.key(.move(.up), in: .log)
        state.message = Message("\(Self.wayOut(in: state)); \(up) goes back to typing.")
      }
    case .move(.up), .previousPane: next.move(by: -1, entries: count)
    case .move(.down), .nextPane: next.move(by: 1, entries: count)
    case .enter:
      if case .entry = row {
        state.message = Message("\(Self.wayOut(in: state)).")
      } else {
        effects = next.add(in: &state)
      }
    case .leave:
      let typed = hours.text.trimmed
      if !typed.isEmpty {
        let enter = state.key(.enter, in: .log)
        state.message = Message("“\(typed)” was not logged: \(enter) there logs it.", .warning)
      }
      return state.closeOverlay()
    default: return []
    }
    state.overlay = next
    return effects
  }

  private static func deleteKey(in state: State) -> String { state.key(.edit(.deleteForward), in: .log) }

  private static func wayOut(in state: State) -> String { "\(deleteKey(in: state)) takes the entry out" }

  /// Why what is typed cannot be logged, and in which line.
  private struct Problem: Error {
    let row: Row
    let text: String
  }

  /// What is typed, as study on a day.
  private func reading(in state: State) -> Result<(time: StudyTime, day: Day), Problem> {
    guard let time = StudyTime(hours.text.trimmed), (1...StudyTime.mostMinutes).contains(time.minutes) else {
      return .failure(
        Problem(row: .hours, text: "Write hours as 2, 1.5 or 1h30, at most \(StudyTime.mostMinutes / 60)."))
    }
    guard let day = Day(reading: self.day.text.trimmed) else {
      return .failure(Problem(row: .day, text: state.oneDayAdvice.text))
    }
    if let (problem, hint) = Notice.problem(ofStudyOn: day, today: state.today) {
      return .failure(Problem(row: .day, text: "\(problem) \(hint)"))
    }
    return .success((time, day))
  }

  /// What stands beneath the line in front.
  private func note(in state: State) -> FormNote {
    switch reading(in: state) {
    case .failure(let problem) where isRefused: .problem(problem.text)
    case .success(let (time, day)):
      .reading("\(state.key(.enter, in: .log)) logs \(time.text) on \(day.text)")
    case .failure: .advice(row == .day ? "such as \(state.today.briefText)" : "such as 2, 1.5 or 1h30")
    }
  }

  /// Logs what was typed, or says what is wrong with it.
  private mutating func add(in state: inout State) -> [Effect] {
    let (time, day): (StudyTime, Day)
    switch reading(in: state) {
    case .failure(let problem):
      enter(problem.row)
      isRefused = true
      return []
    case .success(let study): (time, day) = study
    }
    let log = state.profile.log
    let entry = StudyEntry(skill: skill, minutes: time.minutes, day: day.description)
    let effects = state.apply(ProfileEdit("log \(name(in: state))", [.log(from: log, to: log + [entry])]))
    hours = TextInput()
    row = .hours
    let rest = state.assessments.learner.restText(of: skill).map { "; \($0)" } ?? ""
    state.message = Message("Logged \(time.text) on \(day.text)\(rest).", .done)
    return effects
  }

  private func removeEntry(_ place: Int, in state: inout State) -> [Effect] {
    let entries = entries(in: state.profile)
    guard entries.indices.contains(place) else { return [] }
    var rest = state.profile.log
    rest.remove(at: entries[place].index)
    let time = StudyTime.text(minutes: entries[place].study.minutes)
    state.message = Message("Taken out: \(time). \(state.key(.undo)) in the plan brings it back.", .done)
    return state.apply(
      ProfileEdit("take study of \(name(in: state)) out", [.log(from: state.profile.log, to: rest)]))
  }

  private func name(in state: State) -> String { state.catalogue.name(of: skill) }

  func renewed(in state: State, after earlier: State) -> StudyLog {
    var next = self
    next.follow(from: entries(in: earlier.profile), to: entries(in: state.profile))
    return next
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.skill(skill) != nil }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let entries = entries(in: state.profile)
    let keys = "\(state.key(.enter, in: .log)) logs, \(state.key(.leave, in: .log)) closes"
    let panel = Panel(
      title: Line("Study of \(name(in: state))", .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: area.panelWidth(62), height: area.panelHeight(6 + max(1, entries.count))))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let focused = row == .day ? 1 : 0
    let note: [Line] = if case .entry = row { [] } else { [note(in: state).line] }
    FormLines(
      fields: [
        FormLines.Field(label: "Hours", input: hours, hint: ""),
        FormLines.Field(label: "Day", input: day, hint: ""),
      ], focused: note.isEmpty ? nil : focused, note: note
    ).draw(in: content, of: &frame)
    frame.put(Self.summary(of: entries, in: state), across: content.row(4))
    let selected: Int? = if case .entry(let place) = row { place } else { nil }
    ChoiceList(count: entries.count, selected: selected) { index in
      let study = entries[index].study
      return .item(Line(study.date?.text ?? study.day), trailing: Line(StudyTime.text(minutes: study.minutes), .figure))
    }.draw(in: content.inset(top: 5), of: &frame)
  }

  private static func summary(of entries: [Entry], in state: State) -> Line {
    let minutes = entries.reduce(0) { $0 + $1.study.minutes }
    guard minutes > 0 else { return Line("Nothing is logged yet.", .dim) }
    return Line("Logged so far  ", .dim) + Line(StudyTime.text(minutes: minutes), .strong)
      + Line("   \(deleteKey(in: state)) takes an entry out", .dim)
  }
}

extension Binding.Context {
  static let log = Self("log", .form)
}
