import CareerModel

/// Skills of the catalogue, or those that one role asks for.
public struct SkillsReport: ListReport {
  private let situation: Situation
  /// The position of the role whose checklist it is.
  private let role: Int?
  private let entries: [Entry]
  private let demand: SkillDemand

  /// A skill by its position, with what the role says of it.
  private struct Entry {
    let skill: Int
    let item: ChecklistItem?
  }

  /// - Parameters:
  ///   - role: its position; nil for all skills.
  ///   - filter: which skills, by position, are in it.
  public init(_ situation: Situation, role: Int? = nil, filter: (Int) -> Bool = { _ in true }) {
    self.situation = situation
    self.role = role
    demand = SkillDemand(in: situation.catalogue)
    var seen: Set<Int> = []
    let all =
      role.map { situation.checklist(of: $0).map { Entry(skill: $0.position, item: $0) } }
      ?? situation.catalogue.skills.indices.map { Entry(skill: $0, item: nil) }
    entries = all.filter { filter($0.skill) && seen.insert($0.skill).inserted }
  }

  private func skill(_ entry: Entry) -> Skill { situation.catalogue.skills[entry.skill] }

  public var emptyText: String? { entries.isEmpty ? "No skill answers to that." : nil }

  public var json: JSONValue {
    .object([
      "skills": entries.map { entry in
        let object = skill(entry).json(
          mark: situation.profile.marks[skill(entry).id], isImplied: situation.isImplied(entry.skill),
          wantedBy: demand.roles[entry.skill].count)
        guard let item = entry.item else { return object }
        return object.adding([
          "strength": item.need.rawValue, "weight": item.weight, "gain": item.gain, "oneOf": item.oneOf,
        ])
      }
    ])
  }

  public var page: Page {
    guard let role else { return allSkills }
    let entity = situation.catalogue.roles[role]
    var page = Page([.title("Skills for \(entity.title)")])
    page.add(situation.facts(of: entity))
    page.add(
      .table(
        situation.table(
          of: SkillGroup.allCases.map { group in
            (heading(group), entries.compactMap(\.item).filter { $0.skill.group == group })
          })))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    return page
  }

  private var allSkills: Page {
    let held = entries.count { situation.learner.holdings.holds($0.skill) }
    return Page([
      .title("Skills" + .note("\(held) of \(entries.count) held")),
      .table(
        Table(
          [
            Table.Column("Skill", isFlexible: true), Table.Column("Hours", .right), Table.Column("Wanted by", .right),
            Table.Column("Mark"),
          ],
          sections: SkillGroup.allCases.compactMap { group in
            let members = entries.filter { skill($0).group == group }
            return members.isEmpty ? nil : Table.Section(heading(group), rows: members.map(row))
          })),
    ])
  }

  private func heading(_ group: SkillGroup) -> Phrase {
    let members = entries.filter { skill($0).group == group }
    let held = members.count { situation.learner.holdings.holds($0.skill) }
    return Phrase(group.title, .strong) + .note("\(held) of \(members.count)")
  }

  private func row(_ entry: Entry) -> [Phrase] {
    let wanted = demand.roles[entry.skill].count
    let mark = situation.isImplied(entry.skill) ? "implied" : situation.profile.marks[skill(entry).id]?.text
    return [
      Phrase(skill(entry).name), Phrase(skill(entry).briefText(of: skill(entry).hours)),
      Phrase(wanted.of("role")), Phrase(mark ?? ""),
    ]
  }

  public var records: Records {
    Records(
      columns: ["id", "name", "group", "kind", "mark", "implied"] + Records.hoursColumns + ["needs", "wantedBy"]
        + (role == nil ? [] : ["strength", "weight", "gain", "oneOf"]),
      rows: entries.map { entry in
        let skill = skill(entry)
        let own =
          [
            skill.id.rawValue, skill.name, skill.group.rawValue, skill.kind.rawValue,
            situation.profile.marks[skill.id]?.rawValue, "\(situation.isImplied(entry.skill))",
          ] + Records.hours(skill.hours) + [Records.ids(skill.needs), "\(demand.roles[entry.skill].count)"]
        guard let item = entry.item else { return own }
        return own + [item.need.rawValue, "\(item.weight)", "\(item.gain)", Records.ids(item.group)]
      })
  }
}
