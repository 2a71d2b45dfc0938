import CareerModel

/// The fields of a record, whose numbers stay as they are.
private enum Field {
  static let covers: UInt8 = 1
  static let aliases: UInt8 = 2
  static let about: UInt8 = 3
  static let hoursNote: UInt8 = 4
  static let resources: UInt8 = 5
  static let sources: UInt8 = 6
}

extension SkillTexts {
  var packed: [UInt8] {
    var record = PackedRecordWriter()
    record.add(Field.covers, PackedForm<String>.text.optional, covers, unless: nil)
    record.add(Field.aliases, .texts, aliases, unless: [])
    record.add(Field.about, .text, about, unless: "")
    record.add(Field.hoursNote, PackedForm<String>.text.optional, hoursNote, unless: nil)
    record.add(Field.resources, PackedForm<LearningResource>.resource.list, resources, unless: [])
    record.add(Field.sources, .sources, sources, unless: [])
    return record.bytes
  }

  init(packed bytes: UnsafeRawBufferPointer) throws(PackingError) {
    let record = try PackedRecord(bytes)
    self.init(
      covers: try record.value(Field.covers, PackedForm<String>.text.optional, else: nil),
      aliases: try record.value(Field.aliases, .texts, else: []),
      about: try record.value(Field.about, .text, else: ""),
      hoursNote: try record.value(Field.hoursNote, PackedForm<String>.text.optional, else: nil),
      resources: try record.value(Field.resources, PackedForm<LearningResource>.resource.list, else: []),
      sources: try record.value(Field.sources, .sources, else: []))
  }
}

extension PackedForm<LearningResource> {
  fileprivate static var resource: Self {
    Self(
      write: {
        $0.write(text: $1.title)
        $0.write(text: $1.url)
      },
      read: { reader throws(PackingError) in
        LearningResource(title: try reader.text(), url: try reader.optionalText())
      })
  }
}
