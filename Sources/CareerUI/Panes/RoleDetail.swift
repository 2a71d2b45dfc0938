import Canvas
import CareerModel

/// Everything about one role, from the match to its sources, as a text with links.
struct RoleDetail {
  let role: Role
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int
  /// Read once: a large source reads them from disk each time.
  private let texts: RoleTexts

  init(role: Role, state: State, width: Int) {
    self.role = role
    self.state = state
    self.width = width
    texts = role.texts
  }

  private var assessment: Assessment? { state.assessments[role.id] }
  private var learner: Learner { state.assessments.learner }

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    addHead(to: &detail)
    addStanding(to: &detail)
    detail.space()
    PayBlock(role: role, catalogue: catalogue).addHeadline(to: &detail)
    addTexts(to: &detail)
    addNextTicks(to: &detail)
    addMoves(to: &detail)
    TaxonomyBlock(role: role, texts: texts, state: state).add(to: &detail)
    detail.add(notesOn: .role(role.id), in: state)
    addBackground(to: &detail)
    addDisagreements(to: &detail)
    PayBlock(role: role, catalogue: catalogue).addAll(to: &detail)
    if catalogue.traits(ofRoleID: role.id).attribution != nil { detail.name(texts.requirementSources) }
    detail.addSources(from: catalogue)
    return detail
  }

  private func addHead(to detail: inout Detail) {
    let track = catalogue.track(role.track)?.name ?? role.track.rawValue
    addTitle(to: &detail)
    let place = [role.level?.name ?? role.preparation?.name, track].compactMap(\.self)
    detail.add(text: place.joined(separator: " · "), .dim)
    if !texts.aliases.isEmpty { detail.add(text: "also: " + aliases, .dim) }
    detail.space()
    for text in texts.summary { detail.add(cited: text) }
    detail.space()
  }

  /// The whole title, however long, and behind it or beneath what the person said of the role.
  private func addTitle(to detail: inout Detail) {
    var lines = Line(role.title, .strong).wrapped(to: detail.width, in: state.look)
    let marks = RoleLine.marks(of: role, in: state, after: " ")
    if let last = lines.last, last.columns(in: state.look) + marks.columns(in: state.look) <= detail.width {
      lines[lines.count - 1] = last + marks
    } else {
      lines.append(RoleLine.marks(of: role, in: state))
    }
    for line in lines { detail.add(line) }
  }

  /// All other titles, or the first few and how many more there are.
  private var aliases: String {
    let rest = texts.aliases.count - Self.shownAliases
    guard rest > Self.fewAliases else { return texts.aliases.joined(separator: ", ") }
    let finds = state.key(.openPalette)
    return texts.aliases.prefix(Self.shownAliases).joined(separator: ", ")
      + " and \(rest.grouped) more; \(finds) finds it by any of them"
  }

  private static let shownAliases = 8
  /// As many more as are shown all the same.
  private static let fewAliases = 4

  private func addStanding(to detail: inout Detail) {
    guard let assessment, let match = assessment.match else {
      let reason = catalogue.unrated(role.id)?.text ?? "this role asks for nothing"
      return detail.add(Line("Match  ", .dim) + Line("none: \(reason)"))
    }
    var line = Line("Match  ", .dim) + Line("\(match.percent)% ", .strong) + RoleLine.change(of: role, in: state)
    line += RoleLine.gauge(assessment, width: 10, in: state)
    if let learned = assessment.matchWhenLearned, learned.percent > match.percent {
      line += Line("  \(learned.percent)% when learning is done", .learning)
    }
    detail.add(line)
    detail.add(text: match.countsText, after: "       ")
    addMissing(match, to: &detail)
    addToGo(assessment.toGo, to: &detail)
  }

  /// What is missing by name, where the list is about that.
  private func addMissing(_ match: Match, to detail: inout Detail) {
    guard state.showsNearRoles, match.missingEssentials > 0 else { return }
    detail.add(text: "missing " + state.missingEssentials(of: role.id).enumerated, after: "       ")
  }

  /// The hours, and by name what has none.
  private func addToGo(_ toGo: HoursToGo, to detail: inout Detail) {
    if state.countsInsteadOfHours(for: role) { return addCount(of: toGo, to: &detail) }
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

  /// How many are missing, where a source knows no hours.
  private func addCount(of toGo: HoursToGo, to detail: inout Detail) {
    let lead = Line("To go  ", .dim)
    if let unrated = toGo.unrated { return detail.add(lead + Line(unrated.text)) }
    guard !toGo.missing.isEmpty else {
      return detail.add(lead + Line("nothing essential is missing", .held))
    }
    detail.add(lead + Line("\(toGo.missing.count.of("essential skill")) missing; this source has no hours"))
    if assessment?.isThin == true {
      detail.add(text: "thin: it lists so little that the match says little", .dim, after: "       ")
    }
  }

  private func addTexts(to detail: inout Detail) {
    guard !texts.responsibilities.isEmpty else { return }
    detail.heading("What you would do")
    for text in texts.responsibilities { detail.add(cited: text, bullet: true) }
  }

  /// The missing essentials that lift the match most.
  private func addNextTicks(to detail: inout Detail) {
    guard let position = catalogue.rolePosition(role.id), let toGo = assessment?.toGo else { return }
    let next = learner.worthTicking(toGo.missing, for: position, limit: 6)
    guard !next.isEmpty else { return }
    detail.heading("Tick next", note: "what it adds to the match")
    for item in next {
      let skill = catalogue.skills[item.skill]
      let hours = skill.briefText(of: skill.hours)
      let hoursColumns = state.countsInsteadOfHours(for: role) ? 0 : 9
      let right =
        Line.cell(hours, .dim, columns: hoursColumns, aligned: .right, in: state.look)
        + Line.cell("+\(item.gain)", .gain, columns: 5, aligned: .right, in: state.look)
      detail.add(SkillLine.named(skill, in: state), right, to: .skill(skill.id))
    }
  }

  private func addMoves(to detail: inout Detail) {
    add("Leads to", catalogue.moves(from: role.id).filter(\.isStep).map { ($0.to, $0) }, to: &detail)
    add("Comes from", catalogue.moves(to: role.id).filter(\.isStep).map { ($0.from, $0) }, to: &detail)
  }

  private func add(_ title: String, _ moves: [(role: Role.ID, move: Move)], to detail: inout Detail) {
    let known = moves.compactMap { move in catalogue.role(move.role).map { ($0, move.move) } }
    guard !known.isEmpty else { return }
    detail.heading(title)
    for (other, move) in known {
      let percent = state.assessments[other.id]?.match.map { "\($0.percent)%" } ?? ""
      let right =
        Line.cell(other.grade, .dim, columns: 9, in: state.look)
        + Line.cell(percent, columns: 5, aligned: .right, in: state.look)
      detail.add(Line(other.title) + Line("  " + move.text, .dim), right, to: .role(other.id))
    }
  }

  private func addBackground(to detail: inout Detail) {
    if let workplaces = catalogue.workplaces(in: texts, of: role.track) {
      detail.heading("Where")
      detail.add(cited: CitedText(workplaces.names.joined(separator: ", "), sources: workplaces.sources))
    }
    if !texts.tools.isEmpty {
      detail.heading("Tools you would meet")
      detail.add(text: texts.tools.joined(separator: ", "))
    }
    let outlook = catalogue.outlook(in: texts, of: role.track)
    if !outlook.isEmpty {
      detail.heading("Outlook")
      for text in outlook { detail.add(cited: text) }
    }
    if let years = texts.years {
      detail.heading("Experience usually named")
      detail.add(cited: CitedText(years.text, sources: years.sources))
    }
  }

  /// The requirements that sources judge differently, each side with its date; pay shows its own.
  private func addDisagreements(to detail: inout Detail) {
    // A taxonomy is one source, which does not disagree with itself.
    guard catalogue.traits(ofRoleID: role.id).hasHours, let position = catalogue.rolePosition(role.id) else {
      return
    }
    let groups = Disagreements(on: position, in: catalogue).verdictGroups
    guard !groups.isEmpty else { return }
    detail.heading("Where sources disagree")
    for group in groups {
      let sides = group[0].verdicts.map { $0.text(in: catalogue) + " " + detail.cite([$0.source]) }
      detail.add(
        text: Line(group.map { $0.name(in: catalogue) }.enumerated) + Line(": " + sides.joined(separator: "; "), .dim),
        after: Line(" \(state.look[.bullet]) ", .dim))
    }
    detail.add(text: Notice.verdictsDiffer, .dim)
    if let topic = catalogue.topic(GuideTopic.disagreements) {
      detail.add(Line(" \(state.look[.arrowRight]) ", .dim) + Line(topic.title, .link), to: .topic(topic.id))
    }
  }
}
