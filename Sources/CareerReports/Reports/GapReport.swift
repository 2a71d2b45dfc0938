import CareerModel

/// What a person lacks for a role, skill by skill.
public struct GapReport: ListReport {
  private let situation: Situation
  private let role: Role
  private let gap: Gap
  private let items: [ChecklistItem]

  /// - Parameter position: that of the role.
  public init(_ situation: Situation, role position: Int) {
    self.situation = situation
    role = situation.catalogue.roles[position]
    gap = Gap(of: position, for: situation.learner)
    items = gap.items.map { ChecklistItem($0, for: position, in: situation) }
  }

  public var json: JSONValue {
    .object([
      "role": role.id, "match": situation.standings[role.id]?.match?.percent, "hours": gap.essential.hours,
      "missing": items,
    ])
  }

  public var page: Page {
    var citations = Citations(in: situation.catalogue)
    var page = Page([.title("What is missing for \(role.title)")])
    page.add(situation.facts(of: role))
    guard !items.isEmpty else {
      page.add(.paragraph("Nothing is missing."))
      return page
    }
    page.add(.table(situation.table(of: [essentials, advantages])))
    page.add(.paragraph(Phrase(Notice.gains, .faint)))
    page.add(situation.disputes(among: items, &citations))
    page.add(citations.blocks)
    return page
  }

  private var essentials: (Phrase?, [ChecklistItem]) {
    (Phrase("For the essential requirements", .strong), Array(items.prefix(gap.essential.missing.count)))
  }

  private var advantages: (Phrase?, [ChecklistItem]) {
    let hours = gap.advantage.hours
    return (
      Phrase("For the advantages", .strong) + .note(hours == .zero ? "" : hours.estimateText),
      Array(items.dropFirst(gap.essential.missing.count))
    )
  }

  public var records: Records {
    Records(
      columns: ["skill", "name", "group", "strength", "weight", "mark"] + Records.hoursColumns
        + ["gain", "oneOf", "verdicts"],
      rows: items.map { item in
        [
          item.skill.id.rawValue, item.skill.name, item.skill.group.rawValue, item.need.rawValue, "\(item.weight)",
          item.mark?.rawValue,
        ] + Records.hours(item.hours) + [
          "\(item.gain)", Records.ids(item.group),
          Records.list(item.verdicts.map { "\($0.source) \($0.strength.text)" }),
        ]
      })
  }
}
