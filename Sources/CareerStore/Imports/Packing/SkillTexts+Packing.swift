import CareerModel

extension PackedWriter {
  mutating func write(_ texts: SkillTexts) {
    write(text: texts.covers)
    write(texts.aliases) { $0.write(text: $1) }
    write(text: texts.about)
    write(text: texts.hoursNote)
    write(texts.resources) {
      $0.write(text: $1.title)
      $0.write(text: $1.url)
    }
    write(sources: texts.sources)
  }
}

extension PackedReader {
  mutating func skillTexts() throws(PackingError) -> SkillTexts {
    var texts = SkillTexts()
    texts.covers = try optionalText()
    texts.aliases = try list { reader throws(PackingError) in try reader.text() }
    texts.about = try text()
    texts.hoursNote = try optionalText()
    texts.resources = try list { reader throws(PackingError) in
      LearningResource(title: try reader.text(), url: try reader.optionalText())
    }
    texts.sources = try sources()
    try finish()
    return texts
  }
}
