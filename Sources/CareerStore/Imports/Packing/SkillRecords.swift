import CareerModel

/// What lists and formulas need of all skills, by position.
struct SkillRecords {
  let ids: [Skill.ID]
  private let names: [String]
  private let groups: [SkillGroup]
  private let kinds: [SkillKind]

  init(_ skills: [Skill]) {
    ids = skills.map(\.id)
    names = skills.map(\.name)
    groups = skills.map(\.group)
    kinds = skills.map(\.kind)
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    var reader = PackedReader(bytes)
    ids = try reader.textColumn { Skill.ID($0) }
    names = try reader.textColumn { $0 }
    groups = try reader.choiceColumn()
    kinds = try reader.choiceColumn()
    try reader.finish()
    guard names.count == ids.count, groups.count == ids.count, kinds.count == ids.count else { throw .endsEarly }
  }

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.write(column: ids.map(\.rawValue))
    writer.write(column: names)
    writer.write(column: groups)
    writer.write(column: kinds)
    return writer.bytes
  }

  /// The skills, whose texts a reader fetches.
  func skills(in reader: some CatalogueReading) -> [Skill] {
    var skills: [Skill] = []
    skills.reserveCapacity(ids.count)
    for position in ids.indices {
      skills.append(
        Skill(
          id: ids[position], name: names[position], group: groups[position], kind: kinds[position],
          position: position, in: reader))
    }
    return skills
  }
}

extension PackedWriter {
  /// The place of each choice among all cases, whose order must not change without a new format.
  fileprivate mutating func write<Choice: CaseIterable & Equatable>(column choices: [Choice]) {
    let cases = Array(Choice.allCases)
    write(column: choices.map { choice in UInt32(cases.firstIndex(of: choice) ?? 0) })
  }
}

extension PackedReader {
  fileprivate mutating func choiceColumn<Choice: CaseIterable>() throws(PackingError) -> [Choice] {
    let cases = Array(Choice.allCases)
    let column = try column()
    var choices: [Choice] = []
    choices.reserveCapacity(column.count)
    for index in 0..<column.count {
      guard column[index] < cases.count else { throw .unknownChoice }
      choices.append(cases[column[index]])
    }
    return choices
  }
}
