import CareerModel

/// One occupation of O*NET as far as its files have been read.
struct ONETOccupationDraft {
  /// What every text and every requirement cites that is the publisher's.
  static let sources: [Source.ID] = [Source.onet]

  struct Rating {
    /// The place among the elements.
    let skill: Int
    var importance: Int?
    var level: Int?

    /// Whether it is rated as important or more, which makes a requirement.
    var isImportant: Bool { (importance ?? 0) >= RequirementWeight.leastImportance }
  }

  struct Technology {
    /// The place among the technologies.
    let skill: Int
    var isHot: Bool
    var isInDemand: Bool
  }

  struct Relation {
    /// The place among the occupations.
    let occupation: Int
    let tier: ONETRelation.Tier?
    let index: Int
  }

  let code: ONETCode
  let title: String
  let summary: [CitedText]
  let employment: Int?
  /// As read, with doubles.
  var titles: [String] = []
  /// As read: an element may have one entry for each of its scales.
  var ratings: [Rating] = []
  /// As read, with doubles.
  var technologies: [Technology] = []
  var coreTasks: [CitedText] = []
  /// Supplemental ones, and those that nobody has rated.
  var tasks: [CitedText] = []
  var zone: Int?
  var relations: [Relation] = []
  var interests: [Interest: Int] = [:]

  /// - Parameter sources: Whose the description is.
  init(_ occupation: ONETOccupation, describedBy sources: [Source.ID], employment: Int?) {
    code = occupation.code
    title = occupation.title.line
    summary = occupation.description.plainParagraphs.map { CitedText($0, sources: sources) }
    self.employment = employment
  }
}

extension ONETOccupationDraft {
  /// Other titles, each once.
  var aliases: [String] {
    var seen: Set<String> = [title]
    return titles.filter { seen.insert($0).inserted }
  }

  /// What is rated, one entry for each element, by element.
  var elementRatings: [Rating] {
    merged(ratings, by: \.skill) { first, second in
      first.importance = first.importance ?? second.importance
      first.level = first.level ?? second.level
    }
  }

  /// Each technology once, by technology.
  var namedTechnologies: [Technology] {
    merged(technologies, by: \.skill) { first, second in
      first.isHot = first.isHot || second.isHot
      first.isInDemand = first.isInDemand || second.isInDemand
    }
  }

  /// Related occupations, each once, the most alike first.
  var nearestFirst: [Relation] {
    var seen: Set<Int> = []
    return relations.sorted { $0.index < $1.index }.filter { seen.insert($0.occupation).inserted }
  }

  /// All six scores; nil where one is missing, for what is left says nothing.
  var interestScores: InterestScores? {
    interests.count == Interest.allCases.count ? InterestScores { interests[$0, default: 0] } : nil
  }

  /// One entry for each key, sorted by it; `join` adds a later entry to the first one.
  private func merged<Entry>(
    _ entries: [Entry], by key: KeyPath<Entry, Int>, join: (inout Entry, Entry) -> Void
  ) -> [Entry] {
    var merged: [Entry] = []
    for entry in entries.sorted(by: { $0[keyPath: key] < $1[keyPath: key] }) {
      if let last = merged.indices.last, merged[last][keyPath: key] == entry[keyPath: key] {
        join(&merged[last], entry)
      } else {
        merged.append(entry)
      }
    }
    return merged
  }
}
