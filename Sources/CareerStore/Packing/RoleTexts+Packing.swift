import CareerModel

/// The fields of a record, whose numbers stay as they are.
private enum Field {
  static let aliases: UInt8 = 1
  static let years: UInt8 = 2
  static let summary: UInt8 = 3
  static let responsibilities: UInt8 = 4
  static let requirements: UInt8 = 5
  static let requirementSources: UInt8 = 6
  static let tools: UInt8 = 7
  static let workplaces: UInt8 = 8
  static let outlook: UInt8 = 9
  static let interestOrigin: UInt8 = 10
}

extension RoleTexts {
  /// - Parameter position: The place of a skill; requirements whose skills have none are left out.
  func packed(position: (Skill.ID) -> Int?) -> [UInt8] {
    var record = PackedRecordWriter()
    record.add(Field.aliases, .texts, aliases, unless: [])
    record.add(Field.years, PackedForm<PublishedYears>.years.optional, years, unless: nil)
    record.add(Field.summary, .citedTexts, summary, unless: [])
    record.add(Field.responsibilities, .citedTexts, responsibilities, unless: [])
    let requirements = PackedRequirement.all(self.requirements, position: position)
    if !requirements.isEmpty { record.add(Field.requirements) { $0.write(requirements) { $0.write($1) } } }
    record.add(Field.requirementSources, .sources, requirementSources, unless: [])
    record.add(Field.tools, .texts, tools, unless: [])
    record.add(Field.workplaces, PackedForm<Workplaces>.workplaces.optional, workplaces, unless: nil)
    record.add(Field.outlook, .citedTexts, outlook, unless: [])
    record.add(Field.interestOrigin, PackedForm<InterestOrigin>.interestOrigin.optional, interestOrigin, unless: nil)
    return record.bytes
  }

  /// - Parameter skills: The ids of all skills by position.
  init(packed bytes: UnsafeRawBufferPointer, skills: [Skill.ID]) throws(PackingError) {
    let record = try PackedRecord(bytes)
    let requirements: [Requirement] = try record.value(Field.requirements, else: []) { reader throws(PackingError) in
      try reader.list { reader throws(PackingError) in try reader.requirement(skills: skills) }
    }
    self.init(
      aliases: try record.value(Field.aliases, .texts, else: []),
      years: try record.value(Field.years, PackedForm<PublishedYears>.years.optional, else: nil),
      summary: try record.value(Field.summary, .citedTexts, else: []),
      responsibilities: try record.value(Field.responsibilities, .citedTexts, else: []),
      requirements: requirements,
      requirementSources: try record.value(Field.requirementSources, .sources, else: []),
      tools: try record.value(Field.tools, .texts, else: []),
      workplaces: try record.value(Field.workplaces, PackedForm<Workplaces>.workplaces.optional, else: nil),
      outlook: try record.value(Field.outlook, .citedTexts, else: []),
      interestOrigin: try record.value(
        Field.interestOrigin, PackedForm<InterestOrigin>.interestOrigin.optional, else: nil))
  }
}

extension PackedForm<PublishedYears> {
  fileprivate static var years: Self {
    Self(
      write: {
        $0.write(text: $1.value)
        $0.write(sources: $1.sources)
      },
      read: { reader throws(PackingError) in
        PublishedYears(value: try reader.text(), sources: try reader.sources())
      })
  }
}

extension PackedForm<InterestOrigin> {
  fileprivate static var interestOrigin: Self {
    Self(
      write: {
        $0.write(shared: $1.code)
        $0.write(shared: $1.title)
        PackedForm<Bool>.flag.write(&$0, $1.isClose)
        $0.write(shared: $1.note)
        $0.write(sources: $1.sources)
      },
      read: { reader throws(PackingError) in
        InterestOrigin(
          code: try reader.sharedText(), title: try reader.sharedText(),
          isClose: try PackedForm<Bool>.flag.read(&reader), note: try reader.sharedText(), sources: try reader.sources()
        )
      })
  }
}
