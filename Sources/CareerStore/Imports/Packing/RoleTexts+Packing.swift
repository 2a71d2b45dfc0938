import CareerModel

extension PackedWriter {
  /// - Parameter position: The place of a skill; requirements whose skills have none are left out.
  mutating func write(_ texts: RoleTexts, position: (Skill.ID) -> Int?) {
    write(texts.aliases) { $0.write(text: $1) }
    write(texts.years) {
      $0.write(text: $1.value)
      $0.write(sources: $1.sources)
    }
    write(texts.summary)
    write(texts.responsibilities)
    write(PackedRequirement.all(texts.requirements, position: position)) { $0.write($1) }
    write(sources: texts.requirementSources)
    write(texts.tools) { $0.write(text: $1) }
    write(texts.workplaces) {
      $0.write($1.names) { $0.write(text: $1) }
      $0.write(sources: $1.sources)
    }
    write(texts.outlook)
    write(texts.interests) {
      $0.write(shared: $1.name)
      $0.write(integer: $1.value)
    }
  }

  private mutating func write(_ texts: [CitedText]) {
    write(texts) {
      $0.write(text: $1.text)
      $0.write(sources: $1.sources)
    }
  }
}

extension PackedReader {
  /// - Parameter skills: The ids of all skills by position.
  mutating func roleTexts(skills: [Skill.ID]) throws(PackingError) -> RoleTexts {
    var texts = RoleTexts()
    texts.aliases = try list { reader throws(PackingError) in try reader.text() }
    texts.years = try optional { reader throws(PackingError) in
      PublishedYears(value: try reader.text(), sources: try reader.sources())
    }
    texts.summary = try citedTexts()
    texts.responsibilities = try citedTexts()
    texts.requirements = try list { reader throws(PackingError) in try reader.requirement(skills: skills) }
    texts.requirementSources = try sources()
    texts.tools = try list { reader throws(PackingError) in try reader.text() }
    texts.workplaces = try optional { reader throws(PackingError) in
      Workplaces(
        names: try reader.list { reader throws(PackingError) in try reader.text() }, sources: try reader.sources())
    }
    texts.outlook = try citedTexts()
    texts.interests = try list { reader throws(PackingError) in
      RoleInterest(name: try reader.sharedText(), value: try reader.integer())
    }
    try finish()
    return texts
  }

  private mutating func citedTexts() throws(PackingError) -> [CitedText] {
    try list { reader throws(PackingError) in CitedText(try reader.text(), sources: try reader.sources()) }
  }
}
