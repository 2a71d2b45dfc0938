import Canvas
import CareerModel

/// The checklist of the chosen role, or of every skill there is.
struct SkillsPane: Pane {
  let state: State
  let catalogue: Catalogue
  private let role: Role?
  private let entries: [Entry]

  init(state: State, catalogue: Catalogue) {
    self.state = state
    self.catalogue = catalogue
    role = state.checklistRole.flatMap(catalogue.role)
    entries = Self.entries(for: role, state: state, catalogue: catalogue)
  }

  let orders = [
    Arrangement(id: "listed", title: "as listed"),
    Arrangement(id: "gain", title: "by gain"),
    Arrangement(id: "hours", title: "by hours"),
    Arrangement(id: "name", title: "by name"),
  ]

  let filters = [
    FilterField(
      id: "mark", title: "Mark",
      options: [
        Arrangement(id: "held", title: "held"), Arrangement(id: "missing", title: "missing"),
        Arrangement(id: "learning", title: "learning"), Arrangement(id: "unwanted", title: "will not use"),
      ]),
    FilterField(
      id: "strength", title: "Strength",
      options: Strength.allCases.map { Arrangement(id: $0.rawValue, title: $0.text) }),
    FilterField(
      id: "group", title: "Group", options: SkillGroup.allCases.map { Arrangement(id: $0.rawValue, title: $0.title) }),
  ]

  private var memory: PaneState { state.panes[.skills] ?? PaneState() }
  private var learner: Learner { state.standings.learner }
  private var arrangement: Arrangement { state.arrangement(of: .skills, among: orders) ?? orders[0] }

  /// The heading of the prerequisites that a role does not name itself.
  private static let neededFirst = "Needed first"

  // MARK: The list

  var items: [Item] {
    let entries = self.entries.filter(passes)
    guard arrangement.id == "listed" else {
      let sorted = entries.sorted(by: order).map { Item.skill($0.skill.id) }
      return memory.isReversed ? sorted.reversed() : sorted
    }
    let sections = SkillGroup.allCases.map(\.title) + [Self.neededFirst]
    return sections.flatMap { title -> [Item] in
      let members = entries.filter { $0.section == title }.map { Item.skill($0.skill.id) }
      let heading = Item.section(title)
      if members.isEmpty { return [] }
      return [heading] + (memory.toggled.contains(heading) ? [] : memory.isReversed ? members.reversed() : members)
    }
  }

  /// One skill of the list, with what the role says of it.
  private struct Entry {
    let skill: Skill
    let position: Int
    let requirement: Requirement?
    let section: String
  }

  private static func entries(for role: Role?, state: State, catalogue: Catalogue) -> [Entry] {
    guard let role else {
      return catalogue.skills.enumerated().map {
        Entry(skill: $1, position: $0, requirement: nil, section: $1.group.title)
      }
    }
    var seen: Set<Skill.ID> = []
    let asked = role.requirements.flatMap { requirement in
      requirement.options.compactMap { id -> Entry? in
        guard seen.insert(id).inserted, let position = catalogue.skillPosition(id) else { return nil }
        let skill = catalogue.skills[position]
        return Entry(skill: skill, position: position, requirement: requirement, section: skill.group.title)
      }
    }
    let missing = state.standings[role.id]?.toGo.missing ?? []
    let first = missing.filter { !seen.contains(catalogue.skills[$0].id) }.map {
      Entry(skill: catalogue.skills[$0], position: $0, requirement: nil, section: neededFirst)
    }
    return asked + first
  }

  private func passes(_ entry: Entry) -> Bool {
    let filter = memory.filter
    switch filter["mark"] {
    case "held": if !learner.holdings.holds(entry.position) { return false }
    case "missing": if learner.holdings.holds(entry.position) { return false }
    case let mark?: if state.profile.marks[entry.skill.id]?.rawValue != mark { return false }
    case nil: break
    }
    if let strength = filter["strength"], role != nil, entry.requirement?.strength.rawValue != strength { return false }
    if let group = filter["group"], entry.skill.group.rawValue != group { return false }
    return true
  }

  private func order(_ left: Entry, _ right: Entry) -> Bool {
    switch arrangement.id {
    case "gain": return gain(of: left) > gain(of: right)
    case "hours": return minutes(of: left) < minutes(of: right)
    default: return TextFolding.fold(left.skill.name) < TextFolding.fold(right.skill.name)
    }
  }

  /// What ticking it adds to the chosen role; without one, how many roles want it.
  private func gain(of entry: Entry) -> Int {
    guard let role = role.flatMap({ catalogue.rolePosition($0.id) }) else {
      return state.demand.roles[entry.position].count
    }
    return learner.holdings.holds(entry.position) ? 0 : learner.gain(of: entry.position, for: role)
  }

  private func minutes(of entry: Entry) -> Int { entry.skill.hours?.likelyMinutes ?? .max }

  var heading: Line {
    guard let role else {
      let held = catalogue.skills.indices.count { learner.holdings.holds($0) }
      return Line("SKILLS ", .heading) + Line("\(held)/\(catalogue.skills.count) held") + Line(" · all skills", .dim)
    }
    return Line("SKILLS ", .heading) + Line("for ", .dim) + Line(role.title, .strong) + Line("  ")
      + RoleLine.standing(of: role, in: state, gaugeWidth: 10)
  }

  var subheading: Line {
    guard let role, let standing = state.standings[role.id], let match = standing.match else {
      return Line(arrangement.title + filterNote, .dim)
    }
    let hours = standing.toGo.hours == .zero ? "" : " · \(standing.toGo.hours.text) to go"
    let order = arrangement.id == "listed" ? "" : " · " + arrangement.title
    return Line(RoleLine.counts(match) + hours + order + filterNote, .dim)
  }

  private var filterNote: String { FilterField.note(of: filters, chosen: memory.filter) }

  var emptyText: String {
    memory.filter.isEmpty
      ? "This role asks for nothing." : "No skill passes the filter. Press f to change it, - there to clear it."
  }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item { return sectionRow(title, isFolded: memory.toggled.contains(item)) }
    guard let entry = item.skill.flatMap(entry(of:)) else { return .item(Line()) }
    let name = ChecklistRow(SkillLine.box(of: entry.skill.id, in: state), name: self.name(of: entry)).line(in: state.look)
    return .item(name, trailing: role == nil ? demandFacts(of: entry) : requirementFacts(of: entry, width: width))
  }

  private func sectionRow(_ title: String, isFolded: Bool) -> ListRow {
    let members = entries.filter { $0.section == title }
    let held = members.count { learner.holdings.holds($0.position) }
    let note = title == Self.neededFirst ? "not asked for by name" : "\(held) / \(members.count)"
    return .heading(
      Line((isFolded ? state.look.foldClosed + " " : "") + title, .heading), trailing: Line(note, .dim))
  }

  private func name(of entry: Entry) -> Line {
    let others = (entry.requirement?.options ?? []).filter { $0 != entry.skill.id }.compactMap { catalogue.skill($0)?.name }
    return Line(entry.skill.name) + Line(others.isEmpty ? "" : "  or " + others.joined(separator: ", "), .dim)
  }

  /// How many roles want it, and its hours.
  private func demandFacts(of entry: Entry) -> Line {
    let wanted = gain(of: entry)
    return Line.cell("\(wanted) role\(wanted == 1 ? "" : "s")", .dim, columns: 9, aligned: .right, in: state.look)
      + hours(of: entry)
  }

  /// Strength, hours, and what ticking it adds.
  private func requirementFacts(of entry: Entry, width: Int) -> Line {
    let gain = gain(of: entry)
    let added = Line.cell(gain > 0 ? "+\(gain)" : "", .gain, columns: 5, aligned: .right, in: state.look)
    guard width >= 44 else { return added }
    let strength = entry.requirement?.strength.text ?? "prerequisite"
    let dispute = entry.requirement?.isDisputed == true ? ", disputed" : ""
    return Line(strength + dispute, .dim) + hours(of: entry) + added
  }

  private func hours(of entry: Entry) -> Line {
    let text = learner.holdings.holds(entry.position) ? "" : entry.skill.hours.map { "\($0.likely) h" } ?? "practice"
    return Line.cell(text, columns: 10, aligned: .right, in: state.look)
  }

  private func entry(of id: Skill.ID) -> Entry? { entries.first { $0.skill.id == id } }

  func text(of item: Item) -> String {
    if case .section(let title) = item { return title }
    return item.skill.flatMap(catalogue.skill)?.name ?? ""
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let skill = item.skill.flatMap(catalogue.skill) else { return Detail(width: width, look: state.look) }
    return SkillDetail(skill: skill, role: role, state: state, catalogue: catalogue, width: width).detail
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let skill = item.skill.flatMap(catalogue.skill) else { return [] }
    let needs = skill.needs.compactMap { catalogue.skill($0)?.name }.joined(separator: ", ")
    let wanted = state.demand.roles[catalogue.skillPosition(skill.id) ?? 0].count
    return Line(skill.about).wrapped(to: width, in: state.look).prefix(2) + [
      Line("Needs first  ", .dim) + Line(needs.isEmpty ? "nothing" : needs),
      Line("Wanted by    ", .dim) + Line("\(wanted) of \(catalogue.roles.count) roles"),
    ]
  }
}
