import Canvas
import CareerModel
import CareerPages

/// The checklist of the chosen role, or of every skill there is.
struct SkillsPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  private let role: Role?

  init(state: State) {
    self.state = state
    role = state.checklistRole.flatMap(state.catalogue.role)
  }

  var orders: [Arrangement] { offered.map { Arrangement(id: $0.rawValue, title: title(of: $0)) } }

  private var offered: [SkillOrder] { SkillOrder.allCases.filter(isOffered) }

  private func isOffered(_ order: SkillOrder) -> Bool {
    switch order {
    case .listed, .gain, .name: true
    case .hours: catalogue.hasHours
    // Without a role nothing is gained, and what only weighs takes no hours.
    case .hourly: role != nil && catalogue.hasHours && !facts.isWeighed
    }
  }

  private func title(of order: SkillOrder) -> String {
    switch order {
    case .listed: facts.isWeighed ? "by weight" : "as listed"
    case .gain: "by gain"
    case .hours: "by hours"
    case .hourly: "most for an hour first"
    case .name: "by name"
    }
  }

  var filters: [FilterField] {
    [Self.marks, Self.strengths, FilterField(id: "group", title: "Group", options: groups.options)]
  }

  private static let marks = FilterField(
    id: "mark", title: "Mark",
    options: [
      Arrangement(id: "held", title: "held"), Arrangement(id: "missing", title: "missing"),
      Arrangement(id: "learning", title: "learning"), Arrangement(id: "unwanted", title: "will not use"),
    ])
  private static let strengths = FilterField(
    id: "strength", title: "Strength", options: Strength.allCases.map { Arrangement(id: $0.rawValue, title: $0.text) })

  private var groups: SkillSections { SkillSections(of: catalogue) }
  private var facts: SkillFacts { SkillFacts(state: state, role: role) }
  private var pane: PaneState { state.panes[.skills] ?? PaneState() }
  private var learner: Learner { state.assessments.learner }
  var order: SkillOrder { state.order(of: .skills, among: offered) }

  /// The heading of the prerequisites that a role does not name itself.
  private static let neededFirst = "Needed first"

  /// A longer section of a taxonomy starts folded, unless it is the first.
  private static let mostUnfolded = 40

  // MARK: The list

  var listing: Listing {
    let filter = pane.filter
    if role == nil, filter.isEmpty, let list = state.skillList { return listing(of: list) }
    let entries = filter.isEmpty ? self.entries : self.entries.filter { passes($0, filter) }
    guard order == .listed else {
      let sorted = sorted(entries).map { Item.skill(catalogue.skills[$0.position].id) }
      return Listing(pane.isReversed ? sorted.reversed() : sorted)
    }
    let titles = sectionTitles
    var members = Array(repeating: [Entry](), count: titles.count)
    for entry in entries { members[entry.section].append(entry) }
    var listing = Listing()
    for (section, title) in titles.enumerated() where !members[section].isEmpty {
      let entries = arranged(members[section])
      let held = entries.count { learner.heldSkills.holds($0.position) }
      let note = title == Self.neededFirst ? "not asked for by name" : note(held: held, of: entries.count, in: section)
      add(title, entries.map { Item.skill(catalogue.skills[$0.position].id) }, note: note, to: &listing)
    }
    return listing
  }

  /// Whether the checklist has its groups by how strongly the role asks for something.
  private var isByStrength: Bool { role != nil && !facts.isWeighed }

  private var sectionTitles: [String] {
    (isByStrength ? Strength.allCases.map(\.text.capitalised) : groups.titles) + [Self.neededFirst]
  }

  /// "5 of 15": of a role how many of its requirements are met, of which a group of alternatives is one.
  private func note(held: Int, of count: Int, in section: Int) -> String {
    guard isByStrength, Strength.allCases.indices.contains(section),
      let match = role.flatMap({ state.assessments[$0.id]?.match })
    else { return "\(held.grouped) / \(count.grouped)" }
    let tally = Strength.allCases[section] == .essential ? match.essential : match.advantage
    return "\(tally.held) of \(tally.of)"
  }

  /// All skills, of which only the counts depend on the person.
  private func listing(of list: SkillList) -> Listing {
    guard list.order == .listed else {
      return Listing(pane.isReversed ? list.groups[0].reversed() : list.groups[0])
    }
    var listing = Listing()
    for (title, (items, held)) in zip(groups.titles, zip(list.groups, list.heldCounts(learner))) where !items.isEmpty {
      add(title, items, note: "\(held.grouped) / \(items.count.grouped)", to: &listing)
    }
    return listing
  }

  private func add(_ title: String, _ items: [Item], note: String, to listing: inout Listing) {
    listing.add(
      title, pane.isReversed ? items.reversed() : items, note: note,
      startsFolded: catalogue.traits.isLarge && !listing.items.isEmpty && items.count > Self.mostUnfolded,
      in: pane)
  }

  /// One skill of the list, by position, with the place of its section.
  private struct Entry {
    let position: Int
    let strength: Strength?
    let weight: Int
    let section: Int
  }

  private var entries: [Entry] {
    let groups = groups
    guard let role else {
      return catalogue.skills.indices.map {
        Entry(position: $0, strength: nil, weight: 0, section: groups.place(ofSkill: $0))
      }
    }
    var seen: Set<Int> = []
    let asked = terms.flatMap { term in
      term.options.filter { seen.insert($0).inserted }.map {
        Entry(
          position: $0, strength: term.strength, weight: term.weight,
          section: isByStrength
            ? Strength.allCases.firstIndex(of: term.strength) ?? 0 : groups.place(ofSkill: $0))
      }
    }
    let missing = state.assessments[role.id]?.toGo.missing ?? []
    return asked
      + missing.filter { !seen.contains($0) }.map {
        Entry(position: $0, strength: nil, weight: 0, section: sectionTitles.count - 1)
      }
  }

  private var terms: [Catalogue.Term] {
    role.flatMap { catalogue.rolePosition($0.id) }.map { Array(catalogue.terms[$0]) } ?? []
  }

  /// What counts most first, where a taxonomy's figures say so; else as listed, what was held before today last, so that
  /// nothing moves away from under the cursor.
  private func arranged(_ entries: [Entry]) -> [Entry] {
    guard facts.isWeighed else { return entries.filter { !isLongHeld($0) } + entries.filter(isLongHeld) }
    let order = entries.indices.sorted { left, right in
      let (first, second) = (entries[left], entries[right])
      if first.strength != second.strength { return first.strength == .essential }
      return first.weight != second.weight ? first.weight > second.weight : left < right
    }
    return order.map { entries[$0] }
  }

  private func isLongHeld(_ entry: Entry) -> Bool {
    learner.heldSkills.holds(entry.position)
      && state.profile.markDays[catalogue.skills[entry.position].id] != state.today
  }

  private func passes(_ entry: Entry, _ filter: [String: String]) -> Bool {
    let skill = catalogue.skills[entry.position]
    switch filter["mark"] {
    case "held": if !learner.heldSkills.holds(entry.position) { return false }
    case "missing": if learner.heldSkills.holds(entry.position) { return false }
    case let mark?: if learner.marks[skill.id]?.rawValue != mark { return false }
    case nil: break
    }
    if let strength = filter["strength"], role != nil, entry.strength?.rawValue != strength { return false }
    return filter["group"] == nil || groups.id(ofSkill: entry.position) == filter["group"]
  }

  private func sorted(_ entries: [Entry]) -> [Entry] {
    switch order {
    case .listed: entries
    case .gain: entries.sorted(byKey: { -facts.value(of: $0.position) })
    case .hourly: entries.sorted(byKey: { facts.hourlyGain(of: $0.position) })
    case .hours: entries.sorted(byKey: { facts.minutes(of: $0.position) })
    case .name: entries.sorted(byKey: { name(of: $0.position) })
    }
  }

  private func name(of position: Int) -> String { TextFolding.fold(catalogue.skills[position].name) }

  var heading: Line {
    guard let role else {
      return title + Line(" " + state.datasetNote + "all skills, ", .dim)
        + Line("\(learner.heldSkills.held.count.grouped) held")
    }
    return title + Line(" for ", .dim) + Line(role.title, .strong) + Line("  ")
      + RoleLine.assessment(of: role, in: state, gaugeWidth: 10)
  }

  private var title: Line {
    let listing = state.listings[.skills] ?? Listing()
    let place = pane.selected?.skill == nil ? "" : listing.rank(of: pane.index).grouped + "/"
    return Line("SKILLS \(place)\(listing.memberCount.grouped)", .heading)
  }

  var subheading: Line {
    guard let role, let assessment = state.assessments[role.id], let match = assessment.match else {
      return Line(title(of: order) + filterNote, .dim)
    }
    let toGo = assessment.toGo
    let hours = toGo.unrated.map { "\($0.text) · " } ?? (toGo.hours == .zero ? "" : "\(toGo.briefText) to go · ")
    let manner = order == .listed ? "" : title(of: order) + " · "
    return Line(hours + manner + match.countsText + filterNote, .dim)
  }

  private var filterNote: String { FilterField.note(of: filters, chosen: pane.filter) }

  var emptyText: String {
    if catalogue.skills.isEmpty { return Notice.noSkills }
    let nothing = entries.isEmpty ? role.flatMap { state.assessments[$0.id]?.noMatchSentence() } : nil
    return nothing ?? "\(Notice.filteredOut("skill")) \(state.filterAdvice)"
  }

  var hasHeads: Bool { true }

  func heads(width: Int) -> Line {
    Line.spread(Line(), facts.heads(width: width), width: width, in: state.look)
  }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item {
      return .section(title, state.listings[.skills]?.section(item), in: state.look)
    }
    guard let id = item.skill, let position = catalogue.skillPosition(id) else { return .item(Line()) }
    let requirement = role == nil ? nil : state.checklist?[position]
    let others = (requirement?.options ?? []).filter { $0 != id }.compactMap { catalogue.skill($0)?.name }
    let name =
      Line(catalogue.name(ofSkill: position, besides: role == nil ? [] : state.checklist?.sharedNames ?? []))
      + Line(others.isEmpty ? "" : "  or " + others.joined(separator: ", "), .dim)
    return .item(
      ChecklistRow(SkillLine.box(of: id, in: state), name: name).line(in: state.look),
      trailing: role == nil
        ? facts.ofDemand(for: position) : facts.of(requirement, for: position, width: width))
  }

  func text(of item: Item) -> String {
    if case .section(let title) = item { return title }
    return item.skill.flatMap(catalogue.skill)?.name ?? ""
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let skill = item.skill.flatMap(catalogue.skill) else { return Detail(width: width, look: state.look) }
    let asked = role.flatMap { role in state.requirement(of: role, for: skill.id).map { (role: role, requirement: $0) }
    }
    return state.detail(SkillPage(skill, asked: asked, in: state.pageContext).screen, width: width)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let skill = item.skill.flatMap(catalogue.skill) else { return [] }
    return state.preview(SkillPage(skill, in: state.pageContext).preview, width: width)
  }
}
