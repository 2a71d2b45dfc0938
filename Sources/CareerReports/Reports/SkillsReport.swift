import CareerModel
import CareerPages

/// Skills of the catalogue, or those that one role asks for.
public struct SkillsReport: ListReport {
  private let context: PageContext
  /// The position of the role whose checklist it is.
  private let role: Int?
  private let entries: [Entry]
  private let demand: SkillDemand
  /// Marked skills that no dataset has.
  private let unknown: [Skill.ID]

  /// A skill by its position, with what the role says of it.
  private struct Entry {
    let skill: Int
    let item: ChecklistItem?
  }

  /// - Parameters:
  ///   - role: its position; nil for all skills.
  ///   - unknown: marked skills that no dataset has, to be told at the end.
  ///   - filter: which skills, by position, are in it.
  public init(
    _ context: PageContext, role: Int? = nil, unknown: [Skill.ID] = [], filter: (Int) -> Bool = { _ in true }
  ) {
    self.context = context
    self.unknown = unknown
    self.role = role
    demand = context.catalogue.demand
    var seen: Set<Int> = []
    let all =
      role.map { context.checklist(of: $0).map { Entry(skill: $0.position, item: $0) } }
      ?? context.catalogue.skills.indices.map { Entry(skill: $0, item: nil) }
    entries = all.filter { filter($0.skill) && seen.insert($0.skill).inserted }
  }

  private func skill(_ entry: Entry) -> Skill { context.catalogue.skills[entry.skill] }

  public var emptyText: String? { entries.isEmpty && unknown.isEmpty ? Notice.filteredOut("skill") : nil }

  public var json: JSONValue {
    .object([
      "pace": role == nil ? nil : context.learner.pace.json,
      "skills": entries.map { entry in
        let object = skill(entry).json(
          mark: context.marks[skill(entry).id], isImplied: context.isImplied(entry.skill),
          wantedBy: demand.roles[entry.skill].count, source: taxonomy(entry))
        guard let item = entry.item else { return object }
        return object.adding([
          "strength": item.need.rawValue, "weight": item.weight, "gain": item.gain, "oneOf": item.oneOf,
          "bundle": item.bundleJSON,
        ])
      },
      "inNoSource": unknown.isEmpty
        ? nil : unknown.map { JSONValue.object(["skill": $0, "mark": context.marks[$0]]) },
      "attributions": attributions.json,
    ])
  }

  private var unknownNote: [Page.Block] {
    Notice.unknownMarks(unknown, marks: context.marks).map { [.paragraph(Phrase($0, .faint))] } ?? []
  }

  /// The taxonomy that a skill is from; nil for our own catalogue.
  private func taxonomy(_ entry: Entry) -> Dataset? {
    let dataset = context.catalogue.dataset(ofSkill: entry.skill)
    return dataset.traits.attribution == nil ? nil : dataset
  }

  /// What the licences of the taxonomies ask for that the skills are from.
  private var attributions: Attributions {
    Attributions(ofDatasets: hasTaxonomies ? entries.compactMap(taxonomy) : [], in: context.catalogue)
  }

  public var page: Page {
    guard let role else { return allSkills }
    let entity = context.catalogue.roles[role]
    var page = Page([.title("Skills for \(entity.title)")])
    page.add(context.standing(with: entity))
    page.add(
      .table(
        context.table(
          of: SkillGroup.allCases.map { group in
            (heading(group), entries.compactMap(\.item).filter { $0.skill.group == group })
          })))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    page.add(attributions.blocks)
    return page
  }

  private var allSkills: Page {
    let held = entries.count { context.learner.heldSkills.holds($0.skill) }
    let catalogue = context.catalogue
    let source = catalogue.traits.isNamedInHeadings ? "\(catalogue.traits.title), " : ""
    return Page(
      [
        .title("Skills" + .note("\(source)\(held.grouped) of \(entries.count.grouped) held")),
        .table(
          Table(
            [Table.Column("Skill", isFlexible: true)]
              + (catalogue.traits.isJoined ? [Table.Column("Source")] : [])
              + (catalogue.hasHours ? [Table.Column("Hours", .right)] : [])
              + [Table.Column(Notice.wantedBy, .right), Table.Column("Mark")],
            sections: SkillGroup.allCases.compactMap { group in
              let members = entries.filter { skill($0).group == group }
              return members.isEmpty ? nil : Table.Section(heading(group), rows: members.map(row))
            })),
      ] + unknownNote + attributions.blocks)
  }

  private func heading(_ group: SkillGroup) -> Phrase {
    let members = entries.filter { skill($0).group == group }
    let held = members.count { context.learner.heldSkills.holds($0.skill) }
    return Phrase(group.title, .strong) + .note("\(held.grouped) of \(members.count.grouped)")
  }

  private func row(_ entry: Entry) -> [Phrase] {
    let wanted = demand.roles[entry.skill].count
    let mark = context.isImplied(entry.skill) ? "implied" : context.marks[skill(entry).id]?.text
    let catalogue = context.catalogue
    let source = Phrase(catalogue.dataset(ofSkill: entry.skill).title, .faint)
    let hours = Phrase(catalogue.hoursText(of: entry.skill, skill(entry).hours))
    return [Phrase(skill(entry).name)] + (catalogue.traits.isJoined ? [source] : [])
      + (catalogue.hasHours ? [hours] : []) + [Phrase(wanted.of("role")), Phrase(mark ?? "")]
  }

  public var records: Records {
    Records(
      columns: ["id", "name", "group", "kind", "mark", "implied"] + Records.hoursColumns + ["needs", "wantedBy"]
        + (role == nil ? [] : ["strength", "weight", "gain", "oneOf"])
        + (hasTaxonomies ? ["source"] : []) + (role == nil ? [] : Records.bundleColumns),
      rows: entries.map { entry in
        record(entry) + (hasTaxonomies ? [taxonomy(entry)?.rawValue] : [])
          + (entry.item.map { Records.bundle(of: $0) } ?? [])
      }, attributions: attributions, hoursAt: role == nil ? nil : context.learner.pace)
  }

  private var hasTaxonomies: Bool { context.catalogue.traits.isNamedInHeadings }

  private func record(_ entry: Entry) -> [String?] {
    let skill = skill(entry)
    let own =
      [
        skill.id.rawValue, skill.name, skill.group.rawValue, skill.kind.rawValue,
        context.marks[skill.id]?.rawValue, "\(context.isImplied(entry.skill))",
      ] + Records.hours(skill.hours) + [Records.ids(skill.needs), "\(demand.roles[entry.skill].count)"]
    guard let item = entry.item else { return own }
    return own + [item.need.rawValue, "\(item.weight)", "\(item.gain)", Records.ids(item.group)]
  }
}
