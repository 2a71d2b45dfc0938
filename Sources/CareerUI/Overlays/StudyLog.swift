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

  /// Logs what was typed, or says what is wrong with it.
  private mutating func add(in state: inout State) -> [Effect] {
    let today = state.today
    guard let time = StudyTime(hours.text.trimmed), (1...StudyTime.mostMinutes).contains(time.minutes) else {
      enter(.hours)
      state.message = Message("Write hours as 2, 1.5 or 1h30, at most \(StudyTime.mostMinutes / 60).", .warning)
      return []
    }
    guard let day = Day(reading: self.day.text.trimmed) else {
      enter(.day)
      state.message = state.oneDayAdvice
      return []
    }
    if let (problem, hint) = Notice.problem(ofStudyOn: day, today: today) {
      enter(.day)
      state.message = Message("\(problem) \(hint)", .warning)
      return []
    }
    let log = state.profile.log
    let entry = StudyEntry(skill: skill, minutes: time.minutes, day: day.description)
    let effects = state.apply(ProfileEdit("log \(name(in: state))", [.log(from: log, to: log + [entry])]))
    hours = TextInput()
    row = .hours
    let rest = state.assessments.learner.restText(of: skill).map { "; \($0)" } ?? ""
    state.message = Message("Logged \(time.text) on \(day.text)\(rest).")
    return effects
  }

  private func removeEntry(_ place: Int, in state: inout State) -> [Effect] {
    let entries = entries(in: state.profile)
    guard entries.indices.contains(place) else { return [] }
    var rest = state.profile.log
    rest.remove(at: entries[place].index)
    let time = StudyTime.text(minutes: entries[place].study.minutes)
    state.message = Message("Taken out: \(time). \(state.key(.undo)) in the plan brings it back.")
    return state.apply(
      ProfileEdit("take study of \(name(in: state)) out", [.log(from: state.profile.log, to: rest)]))
  }

  private func name(in state: State) -> String { state.catalogue.skill(skill)?.name ?? skill.rawValue }

  func renewed(in state: State, after earlier: State) -> StudyLog {
    var next = self
    next.follow(from: entries(in: earlier.profile), to: entries(in: state.profile))
    return next
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.skill(skill) != nil }

  // MARK: The view

  private static let labelColumns = 8

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let entries = entries(in: state.profile)
    let keys = "\(state.key(.enter, in: .log)) logs, \(state.key(.leave, in: .log)) closes"
    let panel = Panel(
      title: Line("Study of \(name(in: state))", .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: area.panelWidth(62), height: area.panelHeight(5 + max(1, entries.count))))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    FormLine(
      label: "Hours", labelColumns: Self.labelColumns, input: hours, hint: "2, 1.5 or 1h30", isFocused: row == .hours
    ).draw(in: content.row(0), of: &frame)
    FormLine(label: "Day", labelColumns: Self.labelColumns, input: day, hint: "", isFocused: row == .day)
      .draw(in: content.row(1), of: &frame)
    frame.put(Self.summary(of: entries, in: state), across: content.row(3))
    let selected: Int? = if case .entry(let place) = row { place } else { nil }
    ChoiceList(count: entries.count, selected: selected) { index in
      let study = entries[index].study
      return .item(Line(study.date?.text ?? study.day), trailing: Line(StudyTime.text(minutes: study.minutes), .figure))
    }.draw(in: content.inset(top: 4), of: &frame)
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
