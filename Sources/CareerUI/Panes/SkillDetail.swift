import Canvas
import CareerModel

/// Everything about one skill, as a text with links.
struct SkillDetail {
  let skill: Skill
  /// The role whose checklist it stands in.
  let role: Role?
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  /// Read once: a large source reads them from disk each time.
  private let texts: SkillTexts

  init(skill: Skill, role: Role?, state: State, width: Int) {
    self.skill = skill
    self.role = role
    self.state = state
    self.width = width
    texts = skill.texts
  }

  private var learner: Learner { state.assessments.learner }
  private var position: Int? { catalogue.skillPosition(skill.id) }
  /// Whether it is from a taxonomy, which knows neither hours nor needs.
  private var isCounted: Bool { position.map(catalogue.isCounted) ?? false }

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    addHead(to: &detail)
    addRequirement(to: &detail)
    addNeighbours(to: &detail)
    detail.add(texts.resources, titled: "Learn", openedBy: state.key(.openLink))
    addLifts(to: &detail)
    addDemand(to: &detail)
    detail.add(notesOn: .skill(skill.id), in: state)
    addNaming(to: &detail)
    detail.addSources(from: catalogue)
    return detail
  }

  private func addHead(to detail: inout Detail) {
    addName(to: &detail)
    if let covers = texts.covers { detail.add(text: "takes in " + covers, .dim) }
    addAliases(to: &detail)
    detail.space()
    detail.add(text: texts.about)
    detail.space()
    let box = SkillLine.box(of: skill.id, in: state)
    detail.add(ChecklistRow(box, name: Line(SkillLine.words(for: box))).line(in: state.look))
    if let hours = skill.hours {
      detail.add(Line("Study  ", .dim) + Line(hours.estimateText))
    } else if !isCounted {
      detail.add(
        Line("Study  ", .dim)
          + Line(skill.kind == .qualification ? "by years, not counted in hours" : "by practice, not counted in hours"))
    }
    if let note = texts.hoursNote { detail.add(text: note, .dim, after: "       ") }
  }

  /// The name with its kind at the right; above it where both have no room in one line.
  private func addName(to detail: inout Detail) {
    let kind = Line("\(skill.kind.rawValue) · \(skill.group.title)", .dim)
    let name = Line(skill.name, .strong)
    if name.columns(in: state.look) + 1 + kind.columns(in: state.look) <= detail.width || !isCounted {
      detail.add(name, kind)
    } else {
      detail.add(text: name)
      detail.add(kind)
    }
  }

  private func addAliases(to detail: inout Detail) {
    guard !texts.aliases.isEmpty else { return }
    let rest = texts.aliases.count - Self.shownAliases
    detail.add(
      text: "also: " + texts.aliases.prefix(Self.shownAliases).joined(separator: ", ")
        + (rest > 0 ? " and \(rest.grouped) more" : ""), .dim)
  }

  private static let shownAliases = 8

  private func addRequirement(to detail: inout Detail) {
    guard let role, let requirement = state.requirement(of: role, for: skill.id) else { return }
    detail.heading("For \(role.title)")
    detail.add(Line("counts as \(requirement.strength.text)"))
    add(requirement.rating, to: &detail)
    let others = requirement.options.filter { $0 != skill.id }.compactMap { catalogue.skill($0)?.name }
    if !others.isEmpty { detail.add(text: "any one will do: \(skill.name) or \(others.joined(separator: " or "))") }
    for verdict in role.verdicts(on: requirement) {
      detail.add(
        text: Line(verdict.strength.text) + Line("  " + attribution(of: verdict, in: &detail), .dim),
        after: Line(" \(state.look[.bullet]) ", .dim))
    }
    if requirement.isDisputed { detail.add(text: Notice.verdictsDiffer, .dim) }
  }

  /// What the taxonomy publishes of it, on its own scales.
  private func add(_ rating: Rating?, to detail: inout Detail) {
    guard let rating else { return }
    if let importance = rating.importance {
      let level = rating.level.map { ", level \(Rating.text(of: $0)) of 7" } ?? ""
      detail.add(text: "importance \(Rating.text(of: importance)) of 5" + level)
    }
    if rating.isHot { detail.add(text: "hot: employers of many kinds often ask for it") }
    if rating.isInDemand { detail.add(text: "in demand: often asked of people in this occupation") }
  }

  /// "says Python Careers, 2025 [1]", or that the verdict is our own.
  private func attribution(of verdict: Verdict, in detail: inout Detail) -> String {
    guard verdict.source != Source.editorial else { return "is our own judgement" }
    let name = catalogue.source(verdict.source)?.citation ?? verdict.source.rawValue
    return "says \(name) \(detail.cite([verdict.source]))"
  }

  private func addNeighbours(to detail: inout Detail) {
    add("Needs first", skill.needs.compactMap(catalogue.skill), to: &detail)
    // Taxonomies know no needs, and have too many skills to be looked through for them.
    guard !isCounted else { return }
    add("Opens the way to", catalogue.skills.filter { $0.needs.contains(skill.id) }, to: &detail)
  }

  private func add(_ title: String, _ skills: [Skill], to detail: inout Detail) {
    guard !skills.isEmpty else { return }
    detail.heading(title)
    for other in skills {
      let hours = other.briefText(of: other.hours)
      detail.add(
        SkillLine.named(other, in: state), Line(hours, .dim), to: .skill(other.id))
    }
  }

  private func addLifts(to detail: inout Detail) {
    guard let position, !learner.heldSkills.holds(position) else { return }
    let lifts = learner.lifts(of: position, limit: 6)
    guard !lifts.isEmpty else { return }
    detail.heading("Ticking it lifts")
    for lift in lifts {
      let role = catalogue.roles[lift.role]
      detail.add(Line(role.title), Line("+\(lift.gain)", .gain), to: .role(role.id))
    }
  }

  private func addDemand(to detail: inout Detail) {
    guard let position else { return }
    let demand = catalogue.demand
    let roles = demand.roles[position].count
    detail.heading("Wanted by")
    guard roles > 0 else { return detail.add(Line("no role of \(state.source.inSentence)")) }
    detail.add(
      Line(
        "\(roles.grouped) of \(catalogue.roles.count.of("role")), "
          + "\(demand.essentialRoles[position].count.grouped) as essential"))
  }

  private func addNaming(to detail: inout Detail) {
    let sources = texts.sources.filter { $0 != Source.editorial }
    guard !sources.isEmpty else { return }
    detail.heading("Named by")
    for source in sources.compactMap(catalogue.source) {
      detail.add(
        text: Line(source.title) + Line(" \(detail.cite([source.id]))", .dim),
        after: Line(" \(state.look[.bullet]) ", .dim))
    }
  }
}
