import Canvas
import CareerModel
import CareerPages

/// What the last change moved, and what the status line says of a mark that was given: as much as it has room for, and
/// the change itself always.
extension State {
  /// By how much the last change moved a role's match, until the next key, or all that is tried; 0 when it did not.
  func gainOfLastChange(for role: Role.ID) -> Int {
    catalogue.rolePosition(role).map(gainOfLastChange) ?? 0
  }

  /// The same by the role's position.
  func gainOfLastChange(forRoleAt position: Int) -> Int {
    guard let before = editing.before?[position].match, let now = editing.assessments[position].match, before != now
    else { return 0 }
    return now.percent - before.percent
  }

  /// By how much the same moved the fit of a role of a taxonomy; 0 where there was none before.
  func gainOfFit(forRoleAt position: Int) -> Int {
    guard let before = editing.before?.fit(of: position), let now = editing.assessments.fit(of: position) else {
      return 0
    }
    return now.percent - before.percent
  }

  /// By how many likely hours the same moved the study that a route takes, each skill once; 0 when it did not.
  func hoursOfLastChange(for route: Route) -> Int {
    guard let before = editing.before else { return 0 }
    let asked = route.stops.flatMap { stop in catalogue.terms[stop.role].filter { $0.strength == .essential } }
    return route.toGo.hours.likely - HoursToGo(meeting: asked, for: before.learner).hours.likely
  }

  /// The fullest wording that fits: first the count of other roles goes, then the lift, the way back, and last the end
  /// of the name.
  func describeMark(of skills: [Skill.ID], as mark: Mark?, name: String) -> String {
    let changes = wordings(of: skills, as: mark)
    let undo = keymap.label(for: .undo, in: context).map { " \($0) undoes." } ?? ""
    let wordings = changes.map { $0 + undo } + changes.suffix(1)
    let room = StatusLine.messageColumns(in: size.width)
    if let fitting = wordings.first(where: { look.columns(of: name + $0) <= room }) { return name + fitting }
    let change = wordings.last ?? ""
    return Line(name).truncated(to: room - look.columns(of: change), in: look).text + change
  }

  /// What to say after the name, from the fullest to the shortest.
  private func wordings(of skills: [Skill.ID], as mark: Mark?) -> [String] {
    switch mark {
    case .have:
      let done = editing.trial == nil ? ": ticked." : ": tried."
      return lifts().map { "\(done) \($0)" } + [done]
    case .learning: return [": learning, the lighter part of the bars.", ": learning."]
    case .unwanted: return [": \(Notice.unwanted).", ": \(Mark.unwanted.text)."]
    case nil:
      let isImplied = skills.compactMap(catalogue.skillPosition).contains(
        where: editing.assessments.learner.heldSkills.holds)
      return isImplied ? [": \(Notice.stillImplied).", ": cleared, yet implied."] : [": cleared."]
    }
  }

  /// Which match rose the most by the last change, or by all that is tried, and how many did, from the fullest to the
  /// shortest; where roles are read by fit, of the person's own job and target alone.
  private func lifts() -> [String] {
    let lifts = catalogue.roles.indices.compactMap { position -> (title: String, gain: Int)? in
      let gain = gainOfLastChange(forRoleAt: position)
      guard gain > 0, !catalogue.traits(ofRole: position).isReadByFit || isOnesOwn(catalogue.roles[position].id) else {
        return nil
      }
      return (catalogue.roles[position].title, gain)
    }
    guard let best = lifts.max(by: { $0.gain < $1.gain }) else {
      return catalogue.traits.isReadByFit ? [] : ["No match moves."]
    }
    guard lifts.count > 1 else { return ["\(best.title) rises by \(best.gain).", "1 match rises."] }
    return [
      "\(lifts.count) matches rise, \(best.title) most, by \(best.gain).",
      "\(best.title) rises most, by \(best.gain).", "\(lifts.count) matches rise.",
    ].map { editing.trial == nil ? $0 : "In all " + $0 }
  }

  /// Whether a role is the person's job or target.
  private func isOnesOwn(_ role: Role.ID) -> Bool {
    editing.profile.here == role || editing.profile.isTarget(role, in: catalogue)
  }
}
