import Canvas
import CareerModel

/// Everything about one skill, as a text with links.
struct SkillDetail {
  let skill: Skill
  /// The role whose checklist it stands in.
  let role: Role?
  let state: State
  let catalogue: Catalogue
  let width: Int

  private var learner: Learner { state.standings.learner }
  private var position: Int? { catalogue.skillPosition(skill.id) }

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    addHead(to: &detail)
    addRequirement(to: &detail)
    addNeighbours(to: &detail)
    detail.add(resourcesFor: skill, titled: "Learn", openedBy: state.key(.openLink))
    addLifts(to: &detail)
    addDemand(to: &detail)
    detail.add(notesOn: .skill(skill.id), in: state)
    addNaming(to: &detail)
    detail.addSources(from: catalogue)
    return detail
  }

  private func addHead(to detail: inout Detail) {
    detail.add(Line(skill.name, .strong), Line("\(skill.kind.rawValue) · \(skill.group.title)", .dim))
    if let covers = skill.covers { detail.add(text: "takes in " + covers, .dim) }
    detail.space()
    detail.add(text: skill.about)
    detail.space()
    let box = SkillLine.box(of: skill.id, in: state)
    detail.add(ChecklistRow(box, name: Line(SkillLine.words(for: box))).line(in: state.look))
    if let hours = skill.hours {
      detail.add(Line("Study  ", .dim) + Line(hours.estimateText))
    } else {
      detail.add(
        Line("Study  ", .dim)
          + Line(skill.kind == .qualification ? "by years, not counted in hours" : "by practice, not counted in hours"))
    }
    if let note = skill.hoursNote { detail.add(text: note, .dim, after: "       ") }
  }

  private func addRequirement(to detail: inout Detail) {
    guard let role, let requirement = role.requirements.first(where: { $0.options.contains(skill.id) }) else { return }
    detail.heading("For \(role.title)")
    detail.add(Line("counts as \(requirement.strength.text)"))
    let others = requirement.options.filter { $0 != skill.id }.compactMap { catalogue.skill($0)?.name }
    if !others.isEmpty { detail.add(text: "any one will do: \(skill.name) or \(others.joined(separator: " or "))") }
    for verdict in role.verdicts(on: requirement) {
      detail.add(
        text: Line(verdict.strength.text) + Line("  " + attribution(of: verdict, in: &detail), .dim),
        after: Line(" \(state.look.bullet) ", .dim))
    }
    if requirement.isDisputed { detail.add(text: Notice.verdictsDiffer, .dim) }
  }

  /// "says Python Careers, 2025 [1]", or that the verdict is our own.
  private func attribution(of verdict: Verdict, in detail: inout Detail) -> String {
    guard verdict.source != Source.editorial else { return "is our own judgement" }
    let name = catalogue.source(verdict.source)?.citation ?? verdict.source.rawValue
    return "says \(name) \(detail.cite([verdict.source]))"
  }

  private func addNeighbours(to detail: inout Detail) {
    add("Needs first", skill.needs.compactMap(catalogue.skill), to: &detail)
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
    guard let position, !learner.holdings.holds(position) else { return }
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
    let demand = state.demand
    let roles = demand.roles[position].count
    detail.heading("Wanted by")
    guard roles > 0 else { return detail.add(Line("no role in this catalogue")) }
    detail.add(
      Line("\(roles) of \(catalogue.roles.count) roles, \(demand.essentialRoles[position].count) as essential"))
  }

  private func addNaming(to detail: inout Detail) {
    let sources = skill.sources.filter { $0 != Source.editorial }
    guard !sources.isEmpty else { return }
    detail.heading("Named by")
    for source in sources.compactMap(catalogue.source) {
      detail.add(
        text: Line(source.title) + Line(" \(detail.cite([source.id]))", .dim),
        after: Line(" \(state.look.bullet) ", .dim))
    }
  }
}
