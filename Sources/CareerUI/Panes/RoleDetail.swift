import Canvas
import CareerModel

/// Everything about one role, from the match to its sources, as a text with links.
struct RoleDetail {
  let role: Role
  let state: State
  let catalogue: Catalogue
  let width: Int

  private var standing: Standing? { state.standings[role.id] }
  private var learner: Learner { state.standings.learner }

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    addHead(to: &detail)
    addStanding(to: &detail)
    detail.space()
    PayBlock(role: role, catalogue: catalogue).addHeadline(to: &detail)
    addTexts(to: &detail)
    addNextTicks(to: &detail)
    addMoves(to: &detail)
    detail.add(notesOn: .role(role.id), in: state)
    addBackground(to: &detail)
    addDisagreements(to: &detail)
    PayBlock(role: role, catalogue: catalogue).addAll(to: &detail)
    detail.addSources(from: catalogue)
    return detail
  }

  private func addHead(to detail: inout Detail) {
    let track = catalogue.track(role.track)?.name ?? role.track.rawValue
    detail.add(RoleLine.title(of: role, in: state, width: detail.width).strong)
    detail.add(Line("\(role.level.name) · \(track)", .dim))
    if !role.aliases.isEmpty { detail.add(text: "also: " + role.aliases.joined(separator: ", "), .dim) }
    detail.space()
    for text in role.summary { detail.add(cited: text) }
    detail.space()
  }

  private func addStanding(to detail: inout Detail) {
    guard let standing, let match = standing.match else {
      return detail.add(Line("Match  ", .dim) + Line("none: this role asks for nothing"))
    }
    var line = Line("Match  ", .dim) + Line("\(match.percent)% ", .strong) + RoleLine.change(of: role, in: state)
    line += RoleLine.gauge(standing, width: 10, in: state)
    if let learned = standing.matchWhenLearned, learned.percent > match.percent {
      line += Line("  \(learned.percent)% when learning is done", .learning)
    }
    detail.add(line)
    detail.add(text: match.countsText, after: "       ")
    addMissing(match, to: &detail)
    addToGo(standing.toGo, to: &detail)
  }

  /// What is missing by name, where the list is about that.
  private func addMissing(_ match: Match, to detail: inout Detail) {
    guard state.showsNearRoles, match.missingEssentials > 0 else { return }
    detail.add(text: "missing " + state.missingEssentials(of: role.id).enumerated, after: "       ")
  }

  /// The hours, and by name what has none.
  private func addToGo(_ toGo: HoursToGo, to detail: inout Detail) {
    let hours = toGo.hours
    if hours != .zero {
      detail.add(Line("To go  ", .dim) + Line(hours.estimateText))
    } else if toGo.unknown.isEmpty {
      detail.add(Line("To go  ", .dim) + Line("nothing essential is missing", .held))
    } else {
      detail.add(Line("To go  ", .dim) + Line("no study, yet not everything"))
    }
    let unknown = toGo.unknown.map { catalogue.skills[$0] }
    for skill in unknown where skill.group == .experience {
      detail.add(
        text: "+ " + skill.name + (skill.kind == .qualification ? ", or an equal route" : ""), after: "       ")
    }
    let practised = unknown.filter { $0.group != .experience }.map(\.name)
    if !practised.isEmpty {
      detail.add(text: "+ by practice: " + practised.joined(separator: ", "), .dim, after: "       ")
    }
  }

  private func addTexts(to detail: inout Detail) {
    guard !role.responsibilities.isEmpty else { return }
    detail.heading("What you would do")
    for text in role.responsibilities { detail.add(cited: text, bullet: true) }
  }

  /// The missing essentials that lift the match most.
  private func addNextTicks(to detail: inout Detail) {
    guard let position = catalogue.rolePosition(role.id), let toGo = standing?.toGo else { return }
    let next = learner.worthTicking(toGo.missing, for: position, limit: 6)
    guard !next.isEmpty else { return }
    detail.heading("Tick next", note: "what it adds to the match")
    for item in next {
      let skill = catalogue.skills[item.skill]
      let hours = skill.briefText(of: skill.hours)
      let right =
        Line.cell(hours, .dim, columns: 9, aligned: .right, in: state.look)
        + Line.cell("+\(item.gain)", .gain, columns: 5, aligned: .right, in: state.look)
      detail.add(SkillLine.named(skill, in: state), right, to: .skill(skill.id))
    }
  }

  private func addMoves(to detail: inout Detail) {
    add("Leads to", catalogue.moves(from: role.id).map { ($0.to, $0) }, to: &detail)
    add("Comes from", catalogue.moves(to: role.id).map { ($0.from, $0) }, to: &detail)
  }

  private func add(_ title: String, _ moves: [(role: Role.ID, move: Move)], to detail: inout Detail) {
    let known = moves.compactMap { move in catalogue.role(move.role).map { ($0, move.move) } }
    guard !known.isEmpty else { return }
    detail.heading(title)
    for (other, move) in known {
      let percent = state.standings[other.id]?.match.map { "\($0.percent)%" } ?? ""
      let right =
        Line.cell(other.level.name, .dim, columns: 9, in: state.look)
        + Line.cell(percent, columns: 5, aligned: .right, in: state.look)
      detail.add(Line(other.title) + Line("  " + move.text, .dim), right, to: .role(other.id))
    }
  }

  private func addBackground(to detail: inout Detail) {
    if let workplaces = catalogue.workplaces(of: role) {
      detail.heading("Where")
      detail.add(cited: CitedText(workplaces.names.joined(separator: ", "), sources: workplaces.sources))
    }
    if !role.tools.isEmpty {
      detail.heading("Tools you would meet")
      detail.add(text: role.tools.joined(separator: ", "))
    }
    let outlook = catalogue.outlook(of: role)
    if !outlook.isEmpty {
      detail.heading("Outlook")
      for text in outlook { detail.add(cited: text) }
    }
    if let years = role.years {
      detail.heading("Experience usually named")
      detail.add(cited: CitedText(years.text, sources: years.sources))
    }
  }

  /// The requirements that sources judge differently, each side with its date; pay shows its own.
  private func addDisagreements(to detail: inout Detail) {
    guard let position = catalogue.rolePosition(role.id) else { return }
    let groups = Disagreements(on: position, in: catalogue).verdictGroups
    guard !groups.isEmpty else { return }
    detail.heading("Where sources disagree")
    for group in groups {
      let sides = group[0].verdicts.map { $0.text(in: catalogue) + " " + detail.cite([$0.source]) }
      detail.add(
        text: Line(group.map { $0.name(in: catalogue) }.enumerated) + Line(": " + sides.joined(separator: "; "), .dim),
        after: Line(" \(state.look.bullet) ", .dim))
    }
    detail.add(text: Notice.verdictsDiffer, .dim)
    if let topic = catalogue.topic(GuideTopic.disagreements) {
      detail.add(Line(" \(state.look.arrowRight) ", .dim) + Line(topic.title, .link), to: .topic(topic.id))
    }
  }
}
