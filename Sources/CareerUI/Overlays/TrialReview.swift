import Canvas
import CareerModel
import CareerPages

/// The review of what was tried: each mark with what it brings alone, then what the chosen ones bring together.
struct TrialReview: Overlay {
  /// What is not to be kept.
  var left: Set<Skill.ID> = []
  var selected = 0

  static let context = Binding.Context.trial
  static let shared: [Action] = [.toggle, .tryMarks]
  static let keys = [
    Binding(
      ["d"], .discard, [context], .marking, "Discard what was tried", named: "discard-what-was-tried",
      hint: Binding.Hint("discard all", 3))
  ]
  static let labels: Labels = [.toggle: "choose", .enter: "keep", .quit: "go on trying"]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    let skills = state.triedSkills
    switch action {
    case .toggle: if skills.indices.contains(selected) { next.left.formSymmetricDifference([skills[selected]]) }
    case .enter: return keep(skills.filter { !left.contains($0) }, of: skills.count, in: &state)
    case .discard:
      state.overlay = nil
      state.editing.endTrial()
      state.message = Message("Discarded: \(skills.count.of("mark")). Your own marks are as they were.")
      return []
    case .leave, .quit, .tryMarks: return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: skills.count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  private func keep(_ skills: [Skill.ID], of count: Int, in state: inout State) -> [Effect] {
    guard !skills.isEmpty else {
      let discard = state.key(.discard, in: .trial)
      state.message = Message("Nothing is chosen to keep. \(discard) discards everything.")
      return []
    }
    state.overlay = nil
    let kept = skills.count == count ? count.of("mark") : "\(skills.count) of \(count.of("mark"))"
    state.message = Message("Kept: \(kept). \(state.key(.undo)) takes it back in one step.", .done)
    return state.editing.keepTried(skills, on: state.today)
  }

  func renewed(in state: State, after earlier: State) -> TrialReview {
    var next = self
    let (skills, now) = (earlier.triedSkills, state.triedSkills)
    let place = skills.indices.contains(selected) ? now.firstIndex(of: skills[selected]) : nil
    next.selected = place ?? min(selected, max(0, now.count - 1))
    return next
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    if let trial = state.trial { TrialView(review: self, trial: trial, state: state).draw(in: area, of: &frame) }
  }
}

/// The marks that were tried, and beneath them what those that are chosen bring together.
private struct TrialView: View {
  let review: TrialReview
  let trial: Trial
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 68

  func draw(in area: Rect, of frame: inout Frame) {
    let skills = state.triedSkills
    let width = min(Self.width, area.width - 4)
    let role = subject(skills)
    let footer = self.footer(skills, role: role, width: width)
    let panel = Panel(
      title: Line("What you tried", .heading),
      trailing: Line("\(state.key(.leave, in: .trial)) goes on trying", .dim),
      contentSize: Size(width: width, height: 1 + skills.count + 1 + footer.count))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    frame.put(Line(columnTitle(role), .dim), across: content.row(0).inset(right: 1), aligned: .right)
    // In low windows the list comes before what is said beneath it.
    let footerHeight = max(0, min(footer.count + 1, content.height - 1 - min(skills.count, 3)))
    let rows = content.inset(top: 1, bottom: footerHeight)
    ChoiceList(count: skills.count, selected: review.selected) { row(of: skills[$0], role: role) }
      .draw(in: rows, of: &frame)
    for (index, line) in footer.prefix(max(0, footerHeight - 1)).enumerated() {
      frame.put(line, across: content.row(rows.height + 2 + index))
    }
  }

  // MARK: Rows

  private func columnTitle(_ role: Int?) -> String {
    role.map { "each alone, for \(catalogue.roles[$0].title)" } ?? ""
  }

  private func row(of skill: Skill.ID, role: Int?) -> ListRow {
    let isKept = !review.left.contains(skill)
    let name = Line(catalogue.name(of: skill))
    return .item(
      ChecklistRow(isKept ? .have : .none, name: name + Line("  " + words(for: skill), .dim)).line(in: state.look),
      trailing: role.map { facts(of: skill, role: $0) } ?? Line())
  }

  /// "have", or "learning, was have" where there was a mark before.
  private func words(for skill: Skill.ID) -> String {
    let now = state.profile.marks[skill]?.text ?? "cleared"
    return now + (trial.profile.marks[skill].map { ", was \($0.text)" } ?? "")
  }

  /// What one mark does to the match and the hours to go of a role.
  private func facts(of skill: Skill.ID, role: Int) -> Line {
    let learner = learner(keeping: [skill])
    let gain = (learner.match(with: role)?.percent ?? 0) - (trial.assessments[role].match?.percent ?? 0)
    let hours =
      HoursToGo.essential(of: role, for: learner).hours.likely - trial.assessments[role].toGo.hours.likely
    return Line.cell(hours == 0 ? "" : "\(signed(hours)) h", .figure, columns: 8, aligned: .right, in: state.look)
      + Line.cell(gain == 0 ? "" : signed(gain), gain < 0 ? .loss : .gain, columns: 5, aligned: .right, in: state.look)
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }

  // MARK: Together

  private func footer(_ skills: [Skill.ID], role: Int?, width: Int) -> [Line] {
    let kept = skills.filter { !review.left.contains($0) }
    let summary = Line(keeping(kept.count, of: skills.count), .strong) + Line(together(kept, role: role))
    let keys = state.keymap
    let (keep, discard) = (state.key(.enter, in: .trial), state.key(.discard, in: .trial))
    let choose = keys.label(for: .toggle, in: .trial) ?? ""
    let note =
      "\(choose) chooses, \(keep) keeps the chosen, \(discard) discards all. "
      + "Nothing is written before you keep it: quitting forgets it."
    return summary.wrapped(to: width, in: state.look) + Line(note, .dim).wrapped(to: width, in: state.look)
  }

  private func keeping(_ kept: Int, of count: Int) -> String {
    if kept == 0 { return "Nothing chosen to keep." }
    return (kept == count ? "Keeping \(count.of("mark"))" : "Keeping \(kept) of \(count.of("mark"))") + ": "
  }

  private func together(_ skills: [Skill.ID], role: Int?) -> String {
    guard let role, !skills.isEmpty else { return "" }
    let learner = learner(keeping: skills)
    let changes = catalogue.roles.indices.map { role in
      (learner.match(with: role)?.percent ?? 0) - (trial.assessments[role].match?.percent ?? 0)
    }
    let (rising, falling) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let (before, after) = (trial.assessments[role].match?.percent, learner.match(with: role)?.percent)
    let title = catalogue.roles[role].title
    let own = before.flatMap { before in
      after.map { before == $0 ? "\(title) stays at \(before)%" : "\(title) \(before)% to \($0)%" }
    }
    let others = [(rising, rising == 1 ? "rises" : "rise"), (falling, falling == 1 ? "falls" : "fall")]
      .filter { $0.0 > 0 }.map { "\($0.0) match\($0.0 == 1 ? "" : "es") \($0.1)" }
    return ([own].compactMap(\.self) + (others.isEmpty ? ["no match moves"] : others)).joined(separator: ", ") + "."
  }

  /// The role that gains are told for: the target, else the one last looked at, else the one that moves most.
  private func subject(_ skills: [Skill.ID]) -> Int? {
    let target = catalogue.nextTarget(of: state.profile)?.id
    if let known = [target, state.chosenRole].compactMap({ $0.flatMap(catalogue.rolePosition) }).first {
      return known
    }
    return catalogue.roles.indices.max {
      abs(state.gainOfLastChange(for: catalogue.roles[$0].id))
        < abs(state.gainOfLastChange(for: catalogue.roles[$1].id))
    }
  }

  /// The person with some of the tried marks.
  private func learner(keeping skills: [Skill.ID]) -> Learner {
    var profile = trial.profile
    profile.apply(trial.edit(keeping: skills, of: state.profile, on: state.today))
    return Learner(profile, in: catalogue)
  }
}

extension Binding.Context {
  static let trial = Self("trial", .list)
}
