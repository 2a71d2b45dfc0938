import Canvas
import CareerModel

/// The checklist of the chosen role, or of every skill there is.
struct SkillsPane: Pane {
  let state: State
  let catalogue: Catalogue
  private let role: Role?

  init(state: State, catalogue: Catalogue) {
    self.state = state
    self.catalogue = catalogue
    role = state.checklistRole.flatMap(catalogue.role)
  }

  var orders: [Arrangement] { Self.orders }
  private static let orders = [
    Arrangement(id: "listed", title: "as listed"),
    Arrangement(id: "gain", title: "by gain"),
    Arrangement(id: "hours", title: "by hours"),
    Arrangement(id: "name", title: "by name"),
  ]

  var filters: [FilterField] { Self.filters }
  private static let filters = [
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

  var listing: Listing {
    let entries = self.entries.filter(passes)
    guard arrangement.id == "listed" else {
      let sorted = sorted(entries).map { Item.skill(catalogue.skills[$0.position].id) }
      return Listing(memory.isReversed ? sorted.reversed() : sorted)
    }
    var listing = Listing()
    for title in SkillGroup.allCases.map(\.title) + [Self.neededFirst] {
      let members = entries.filter { $0.section == title }
      guard !members.isEmpty else { continue }
      let held = members.count { learner.holdings.holds($0.position) }
      let items = members.map { Item.skill(catalogue.skills[$0.position].id) }
      listing.add(
        title, memory.isReversed ? items.reversed() : items,
        note: title == Self.neededFirst ? "not asked for by name" : "\(held) / \(members.count)",
        isFolded: memory.toggled.contains(.section(title)))
    }
    return listing
  }

  /// One skill of the list, by position.
  private struct Entry {
    let position: Int
    let strength: Strength?
    let section: String
  }

  private var entries: [Entry] {
    guard let role else {
      return catalogue.skills.indices.map {
        Entry(position: $0, strength: nil, section: catalogue.skills[$0].group.title)
      }
    }
    var seen: Set<Int> = []
    let asked = zip(role.requirements, terms).flatMap { requirement, term in
      term.options.filter { seen.insert($0).inserted }.map {
        Entry(position: $0, strength: requirement.strength, section: catalogue.skills[$0].group.title)
      }
    }
    let missing = state.standings[role.id]?.toGo.missing ?? []
    return asked
      + missing.filter { !seen.contains($0) }.map { Entry(position: $0, strength: nil, section: Self.neededFirst) }
  }

  private var terms: [Catalogue.Term] {
    role.flatMap { catalogue.rolePosition($0.id) }.map { catalogue.terms[$0] } ?? []
  }

  private func passes(_ entry: Entry) -> Bool {
    let filter = memory.filter
    if filter.isEmpty { return true }
    let skill = catalogue.skills[entry.position]
    switch filter["mark"] {
    case "held": if !learner.holdings.holds(entry.position) { return false }
    case "missing": if learner.holdings.holds(entry.position) { return false }
    case let mark?: if state.profile.marks[skill.id]?.rawValue != mark { return false }
    case nil: break
    }
    if let strength = filter["strength"], role != nil, entry.strength?.rawValue != strength { return false }
    return filter["group"] == nil || skill.group.rawValue == filter["group"]
  }

  private func sorted(_ entries: [Entry]) -> [Entry] {
    switch arrangement.id {
    case "gain": entries.sorted { worth(of: $0.position) > worth(of: $1.position) }
    case "hours": entries.sorted { minutes(of: $0.position) < minutes(of: $1.position) }
    default: entries.sorted { name(of: $0.position) < name(of: $1.position) }
    }
  }

  /// What ticking it adds to the chosen role; without one, how many roles want it.
  private func worth(of position: Int) -> Int {
    guard let role = role.flatMap({ catalogue.rolePosition($0.id) }) else { return state.demand.roles[position].count }
    return isSettled(position) ? 0 : learner.gain(of: position, for: role)
  }

  /// Whether nothing is left to do about it: held, or never to be used.
  private func isSettled(_ position: Int) -> Bool {
    learner.holdings.holds(position) || learner.holdings.unwanted.contains(position)
  }

  private func minutes(of position: Int) -> Int { catalogue.skills[position].hours?.likelyMinutes ?? .max }

  private func name(of position: Int) -> String { TextFolding.fold(catalogue.skills[position].name) }

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
    return Line(match.countsText + hours + order + filterNote, .dim)
  }

  private var filterNote: String { FilterField.note(of: filters, chosen: memory.filter) }

  var emptyText: String {
    if catalogue.skills.isEmpty { return "This catalogue has no skills." }
    return entries.isEmpty
      ? "This role asks for nothing." : "No skill passes the filter. \(state.filterAdvice)"
  }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item {
      let fold = memory.toggled.contains(item) ? state.look.foldClosed + " " : ""
      return .heading(
        Line(fold + title, .heading), trailing: Line(state.listings[.skills]?.notes[item] ?? "", .dim))
    }
    guard let id = item.skill, let position = catalogue.skillPosition(id) else { return .item(Line()) }
    let requirement = role?.requirements.first { $0.options.contains(id) }
    let others = (requirement?.options ?? []).filter { $0 != id }.compactMap { catalogue.skill($0)?.name }
    let name =
      Line(catalogue.skills[position].name) + Line(others.isEmpty ? "" : "  or " + others.joined(separator: ", "), .dim)
    return .item(
      ChecklistRow(SkillLine.box(of: id, in: state), name: name).line(in: state.look),
      trailing: role == nil
        ? demandFacts(of: position) : requirementFacts(of: position, requirement, width: width))
  }

  /// How many roles want it, and its hours.
  private func demandFacts(of position: Int) -> Line {
    let wanted = state.demand.roles[position].count
    return Line.cell(wanted.of("role"), .dim, columns: 9, aligned: .right, in: state.look)
      + hours(of: position)
  }

  /// Strength, hours, and what ticking it adds.
  private func requirementFacts(of position: Int, _ requirement: Requirement?, width: Int) -> Line {
    let gain = worth(of: position)
    let added = Line.cell(gain > 0 ? "+\(gain)" : "", .gain, columns: 5, aligned: .right, in: state.look)
    guard width >= 44 else { return added }
    let strength = requirement?.strength.text ?? "prerequisite"
    let dispute = requirement?.isDisputed == true ? ", disputed" : ""
    return Line(strength + dispute, .dim) + hours(of: position) + added
  }

  private func hours(of position: Int) -> Line {
    let skill = catalogue.skills[position]
    let text = isSettled(position) ? "" : skill.briefText(of: skill.hours)
    return Line.cell(text, .figure, columns: 10, aligned: .right, in: state.look)
  }

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
