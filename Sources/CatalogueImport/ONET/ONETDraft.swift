import CareerModel

/// What the files of an O*NET release tell, gathered by occupation as they are read.
final class ONETDraft {
  private(set) var occupations: [ONETOccupationDraft] = []
  /// Skills and fields of knowledge that are rated.
  private(set) var elements: [Skill] = []
  /// Programs and systems.
  private(set) var technologies: [Skill] = []
  private(set) var preparations: [Int: Preparation] = [:]
  private var occupationPlaces: [ONETCode: Int] = [:]
  private var elementNames: [ONETElement: (name: String, about: String)] = [:]
  private var elementPlaces: [ONETElement: Int] = [:]
  private var technologyPlaces = TechnologyPlaces()
  /// Whether the files are those of the short form, whose descriptions are our own.
  let isShortForm: Bool
  private let employment: EmploymentTable

  init(isShortForm: Bool = false, employment: EmploymentTable = EmploymentTable()) {
    self.isShortForm = isShortForm
    self.employment = employment
  }

  /// Reads every table, occupations first, since all others speak of them.
  func read(_ folder: ONETFolder) throws(DataFileError) -> [FileTotals] {
    var files = try folder.occupations { occupation in
      occupationPlaces[occupation.code] = occupations.count
      occupations.append(
        ONETOccupationDraft(
          occupation, describedBy: isShortForm ? [Source.editorial] : ONETOccupationDraft.sources,
          employment: employment[occupation.code.soc]))
    }
    files += try folder.titles { (title) throws(SkippedRows.Reason) in
      let place = try place(of: title.code)
      occupations[place].titles.append(title.title.line)
      if !title.short.isBlank { occupations[place].titles.append(title.short.line) }
    }
    files += try readElements(folder)
    files += try folder.technology { (technology) throws(SkippedRows.Reason) in
      let place = try place(of: technology.code)
      occupations[place].technologies.append(
        .init(
          skill: try self.place(of: technology), isHot: technology.isHot, isInDemand: technology.isInDemand))
    }
    files += try folder.tasks { (task) throws(SkippedRows.Reason) in
      let place = try place(of: task.code)
      let text = CitedText(task.text.line, sources: ONETOccupationDraft.sources)
      if task.kind == .core { occupations[place].coreTasks.append(text) } else { occupations[place].tasks.append(text) }
    }
    return try files + readZones(folder) + readRelations(folder) + readInterests(folder)
  }

  private func readElements(_ folder: ONETFolder) throws(DataFileError) -> [FileTotals] {
    let names = try folder.elements { elementNames[$0.element] = ($0.name.line, $0.description.plainLine) }
    var files = folder.tables.contains(.elements) ? names : []
    for table in [ONETTable.skills, .knowledge] {
      files += try folder.ratings(
        of: table,
        check: { (rating) throws(SkippedRows.Reason) in
          _ = try place(of: rating.code)
          guard elementNames[rating.element] != nil else { throw .unknown(column: ONETRatingColumn.element.name) }
        },
        { rating in
          guard let place = occupationPlaces[rating.code] else { return }
          occupations[place].ratings.append(
            .init(skill: self.place(of: rating.element), importance: rating.importance, level: rating.knownLevel))
        })
    }
    return files
  }

  private func readZones(_ folder: ONETFolder) throws(DataFileError) -> [FileTotals] {
    let zones = try folder.jobZones { (zone) throws(SkippedRows.Reason) in
      let place = try place(of: zone.code)
      guard occupations[place].zone == nil else { throw .repeated }
      occupations[place].zone = zone.zone
    }
    return try zones
      + folder.jobZoneNames { zone in
        let meaning = [zone.education, zone.experience, zone.training].map(\.plainLine).filter { !$0.isEmpty }
        preparations[zone.zone] = Preparation(
          rank: zone.zone, name: zone.name.line, meaning: meaning.joined(separator: " "))
      }
  }

  private func readRelations(_ folder: ONETFolder) throws(DataFileError) -> [FileTotals] {
    try folder.related { (relation) throws(SkippedRows.Reason) in
      let place = try place(of: relation.code)
      let related = try self.place(of: relation.related, ONETRelationColumn.related.name)
      guard related != place else { throw .malformed(column: ONETRelationColumn.related.name) }
      occupations[place].relations.append(.init(occupation: related, tier: relation.tier, index: relation.index))
    }
  }

  private func readInterests(_ folder: ONETFolder) throws(DataFileError) -> [FileTotals] {
    try folder.interests { (interest) throws(SkippedRows.Reason) in
      let place = try place(of: interest.code)
      guard occupations[place].interests[interest.kind] == nil else { throw .repeated }
      occupations[place].interests[interest.kind] = interest.value
    }
  }
}

extension ONETDraft {
  private func place(
    of code: ONETCode, _ column: String = ONETOccupationColumn.code.name
  ) throws(SkippedRows.Reason) -> Int {
    guard let place = occupationPlaces[code] else { throw .unknown(column: column) }
    return place
  }

  private func place(of element: ONETElement) -> Int {
    if let place = elementPlaces[element] { return place }
    let (name, about) = elementNames[element] ?? ("", "")
    elementPlaces[element] = elements.count
    elements.append(
      Skill(
        id: Skill.ID(element.description), name: name, about: about, group: element.group, kind: element.kind,
        sources: ONETOccupationDraft.sources + (isShortForm ? [Source.editorial] : [])))
    return elements.count - 1
  }

  /// Of a program by its name, however a row spells it.
  private func place(of technology: ONETTechnology) throws(SkippedRows.Reason) -> Int {
    let name = technology.name.line
    let (place, id) = try technologyPlaces.place(of: name)
    if let id {
      technologies.append(
        Skill(
          id: id, name: name, about: technology.kind.plainLine, kind: .tool, sources: ONETOccupationDraft.sources))
    }
    return place
  }
}

extension ONETRating {
  /// The level, unless the publisher holds it to be beside the point.
  fileprivate var knownLevel: Int? { isNotRelevant ? nil : level }
}

extension ONETDraft {
  /// The roles of a catalogue that was made from the draft, as they are compared: by all ratings, of which requirements
  /// keep the important ones only, for what an occupation does not need tells it from others as well.
  func likenesses(of catalogue: Catalogue) -> [SimilarEntry] {
    let places = Dictionary(
      occupations.enumerated().map { (Role.ID($1.code.description), $0) }, uniquingKeysWith: { first, _ in first })
    return zip(catalogue.roles, SimilarEntry.list(of: catalogue)).map { role, entry in
      guard let place = places[role.id] else { return entry }
      let rated = occupations[place].elementRatings.compactMap { rating in
        rating.importance.map { (skill: elements[rating.skill], importance: $0) }
      }
      func needs(isKnowledge: Bool) -> [SimilarEntry.Need] {
        rated.filter { ($0.skill.kind == .concept) == isKnowledge }.map {
          SimilarEntry.Need($0.skill, weight: $0.importance)
        }
      }
      return SimilarEntry(
        title: entry.title, aliases: entry.aliases, sentences: entry.sentences, knowledge: needs(isKnowledge: true),
        skills: needs(isKnowledge: false), tools: entry.tools)
    }
  }
}
