import CareerModel

/// What lists and formulas need of all skills, by position; their texts are kept apart.
struct SkillRecords {
  let ids: [Skill.ID]
  private let names: [String]
  private let groups: [SkillGroup]
  private let kinds: [SkillKind]
  private let needs: [[Skill.ID]]
  private let implies: [[Skill.ID]]
  private let after: [[Skill.ID]]
  private let hours: [HoursRange?]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    let table = try PackedTable(bytes)
    ids = try table.texts("id") { Skill.ID($0) }
    names = try table.texts("name") { $0 }
    groups = try table.distinct(all: "group", .choice())
    kinds = try table.distinct(all: "kind", .choice())
    let list = PackedForm<Skill.ID>.sharedID().list
    needs = try table.values("needs", list, else: [])
    implies = try table.values("implies", list, else: [])
    after = try table.values("after", list, else: [])
    hours = try table.values("hours", PackedForm<HoursRange>.hours.optional, else: nil)
  }

  static func bytes(of skills: [Skill]) -> [UInt8] {
    var table = PackedTableWriter(skills)
    table.add(texts: "id") { $0.id.rawValue }
    table.add(texts: "name", \.name)
    table.add(distinct: "group", .choice()) { $0.group }
    table.add(distinct: "kind", .choice()) { $0.kind }
    let list = PackedForm<Skill.ID>.sharedID().list
    table.add("needs", list, unless: [], \.needs)
    table.add("implies", list, unless: [], \.implies)
    table.add("after", list, unless: [], \.after)
    table.add("hours", PackedForm<HoursRange>.hours.optional, unless: nil, \.hours)
    return table.bytes
  }

  /// Whether any skill is tied to others or takes hours, as only those of a dataset with hours do.
  var tellOfStudy: Bool {
    [needs, implies, after].joined().contains { !$0.isEmpty } || hours.contains { $0 != nil }
  }

  /// The skills, whose texts a reader has.
  func skills(in reader: some CatalogueReading) -> [Skill] {
    ids.indices.map { position in
      Skill(
        id: ids[position], name: names[position], group: groups[position], kind: kinds[position],
        needs: needs[position], implies: implies[position], after: after[position], hours: hours[position],
        position: position, in: reader)
    }
  }
}

extension PackedForm<HoursRange> {
  /// In minutes; the high end of the 100,000 likely hours that a catalogue's files may say is two and a half times that.
  private static var minutes: ClosedRange<Int> { 0...15_000_000 }

  fileprivate static var hours: Self {
    Self(
      write: {
        $0.write(integer: $1.lowMinutes)
        $0.write(integer: $1.likelyMinutes)
        $0.write(integer: $1.highMinutes)
      },
      read: { reader throws(PackingError) in
        let low = try reader.integer(in: minutes)
        let likely = try reader.integer(in: low...minutes.upperBound)
        return HoursRange(
          lowMinutes: low, likelyMinutes: likely, highMinutes: try reader.integer(in: likely...minutes.upperBound))
      })
  }
}
