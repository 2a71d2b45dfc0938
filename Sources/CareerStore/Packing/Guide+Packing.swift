import CareerModel

// What a catalogue of our own format holds beside roles and skills: few of each.

extension Level: PackedRow {
  static func add(to table: inout PackedTableWriter<Level>) {
    table.add("level", .level) { $0 }
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Level] { try table.values("level", .level) }
}

extension Track: PackedRow {
  static func add(to table: inout PackedTableWriter<Track>) {
    table.add("id", .id(), \.id)
    table.add("name", .text, \.name)
    table.add("plainly", .text, \.plainly)
    table.add("workplaces", .workplaces, \.workplaces)
    table.add("outlook", .citedTexts, unless: [], \.outlook)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Track] {
    let (ids, names) = (try table.values("id", PackedForm<Track.ID>.id()), try table.values("name", .text))
    let (plainly, workplaces) = (try table.values("plainly", .text), try table.values("workplaces", .workplaces))
    let outlooks = try table.values("outlook", .citedTexts, else: [])
    return (0..<table.count).map {
      Track(
        id: ids[$0], name: names[$0], plainly: plainly[$0], workplaces: workplaces[$0], outlook: outlooks[$0])
    }
  }
}

extension Source: PackedRow {
  static func add(to table: inout PackedTableWriter<Source>) {
    let text = PackedForm<String>.text.optional
    table.add("id", .id(), \.id)
    table.add("title", .text, \.title)
    table.add("publisher", text, unless: nil, \.publisher)
    table.add("date", text, unless: nil, \.date)
    table.add("url", text, unless: nil, \.url)
    table.add("type", text, unless: nil, \.type)
    table.add("confidence", text, unless: nil, \.confidence)
    table.add("licence", text, unless: nil, \.licence)
    table.add("attribution", text, unless: nil, \.attribution)
    table.add("note", text, unless: nil, \.note)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Source] {
    func texts(_ name: String) throws(PackingError) -> [String?] {
      try table.values(name, PackedForm<String>.text.optional, else: nil)
    }
    let (ids, titles) = (try table.values("id", PackedForm<Source.ID>.id()), try table.values("title", .text))
    let (publishers, dates, urls) = (try texts("publisher"), try texts("date"), try texts("url"))
    let (types, confidences, licences) = (try texts("type"), try texts("confidence"), try texts("licence"))
    let (attributions, notes) = (try texts("attribution"), try texts("note"))
    return (0..<table.count).map {
      Source(
        id: ids[$0], title: titles[$0], publisher: publishers[$0], date: dates[$0], url: urls[$0], type: types[$0],
        confidence: confidences[$0], licence: licences[$0], attribution: attributions[$0], note: notes[$0])
    }
  }
}

extension Tutor: PackedRow {
  static func add(to table: inout PackedTableWriter<Tutor>) {
    table.add("id", .id(), \.id)
    table.add("name", .text, \.name)
    table.add("subjects", .texts, \.subjects)
    table.add("ratingTenths", .tenths, \.ratingTenths)
    table.add("reviews", .count, \.reviews)
    table.add("pricePerHour", .money, \.pricePerHour)
    table.add("firstLessonFree", .flag, \.firstLessonFree)
    table.add("asAt", .text, \.asAt)
    table.add("sources", .sources, \.sources)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Tutor] {
    let (ids, names) = (try table.values("id", PackedForm<Tutor.ID>.id()), try table.values("name", .text))
    let (subjects, ratings) = (try table.values("subjects", .texts), try table.values("ratingTenths", .tenths))
    let (reviews, prices) = (try table.values("reviews", .count), try table.values("pricePerHour", .money))
    let (free, dates) = (try table.values("firstLessonFree", .flag), try table.values("asAt", .text))
    let sources = try table.values("sources", .sources)
    return (0..<table.count).map {
      Tutor(
        id: ids[$0], name: names[$0], subjects: subjects[$0], ratingTenths: ratings[$0], reviews: reviews[$0],
        pricePerHour: prices[$0], firstLessonFree: free[$0], asAt: dates[$0], sources: sources[$0])
    }
  }
}

extension PackedForm<Int> {
  /// A rating from 0 to 5.
  fileprivate static var tenths: Self { integer(in: 0...50) }
}

extension GuideTopic: PackedRow {
  static func add(to table: inout PackedTableWriter<GuideTopic>) {
    table.add("id", .id(), \.id)
    table.add("title", .text, \.title)
    table.add("summary", .text, \.summary)
    table.add("blocks", PackedForm<GuideBlock>.block.list, \.blocks)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [GuideTopic] {
    let (ids, titles) = (try table.values("id", PackedForm<GuideTopic.ID>.id()), try table.values("title", .text))
    let summaries = try table.values("summary", .text)
    let blocks = try table.values("blocks", PackedForm<GuideBlock>.block.list)
    return (0..<table.count).map {
      GuideTopic(id: ids[$0], title: titles[$0], summary: summaries[$0], blocks: blocks[$0])
    }
  }
}

extension PackedForm<GuideBlock> {
  fileprivate static var block: Self {
    Self(
      write: {
        $0.write(text: $1.heading)
        $0.write(text: $1.text)
        $0.write(sources: $1.sources)
        PackedForm<GuideLink>.link.list.write(&$0, $1.links)
      },
      read: { reader throws(PackingError) in
        GuideBlock(
          heading: try reader.optionalText(), text: try reader.text(), sources: try reader.sources(),
          links: try PackedForm<GuideLink>.link.list.read(&reader))
      })
  }
}

extension PackedForm<GuideLink> {
  /// As the guide's file writes it: "role:ID".
  fileprivate static var link: Self { Self(.text, \.text, { text throws(PackingError) in try GuideLink(text: text) }) }
}

extension GuideLink {
  fileprivate init(text: String) throws(PackingError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.dropFirst().first) {
    case ("role", let id?): self = .role(Role.ID(id))
    case ("skill", let id?): self = .skill(Skill.ID(id))
    case ("topic", let id?): self = .topic(GuideTopic.ID(id))
    case ("tutors", nil): self = .tutors
    default: throw .unknownChoice
    }
  }

  fileprivate var text: String {
    switch self {
    case .role(let id): "role:\(id)"
    case .skill(let id): "skill:\(id)"
    case .topic(let id): "topic:\(id)"
    case .tutors: "tutors"
    }
  }
}

extension SkillCounterpart: PackedRow {
  static func add(to table: inout PackedTableWriter<SkillCounterpart>) {
    table.add("skill", PackedForm<Skill.ID>.id().optional, \.skill)
    for dataset in Dataset.published {
      table.add(dataset.rawValue, PackedForm<[String]>.texts.optional, unless: nil) { $0.names[dataset] }
    }
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [SkillCounterpart] {
    let skills = try table.values("skill", PackedForm<Skill.ID>.id().optional)
    var names = Array(repeating: [Dataset: [String]](), count: table.count)
    for dataset in Dataset.published {
      let column = try table.values(dataset.rawValue, PackedForm<[String]>.texts.optional, else: nil)
      for row in 0..<table.count { names[row][dataset] = column[row] }
    }
    return (0..<table.count).map { SkillCounterpart(skill: skills[$0], names: names[$0]) }
  }
}

extension EverydayStatement: PackedRow {
  static func add(to table: inout PackedTableWriter<EverydayStatement>) {
    table.add("text", .text, \.text)
    table.add("skills", PackedForm<Skill.ID>.id().list, \.skills)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [EverydayStatement] {
    let (texts, skills) = (try table.values("text", .text), try table.values("skills", PackedForm<Skill.ID>.id().list))
    return (0..<table.count).map { EverydayStatement(texts[$0], skills: skills[$0]) }
  }
}

extension Activity: PackedRow {
  static func add(to table: inout PackedTableWriter<Activity>) {
    table.add("id", .id(), \.id)
    table.add("interest", .choice(), \.interest)
    table.add("text", .text, \.text)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Activity] {
    let ids = try table.values("id", PackedForm<Activity.ID>.id())
    let interests = try table.values("interest", PackedForm<Interest>.choice())
    let texts = try table.values("text", .text)
    return (0..<table.count).map { Activity(id: ids[$0], interest: interests[$0], text: texts[$0]) }
  }
}

extension EverydayWords: PackedRow {
  static func add(to table: inout PackedTableWriter<EverydayWords>) {
    table.add("words", .texts, \.words)
    table.add("roles", PackedForm<Role.ID>.id().list, unless: [], \.roles)
    table.add("skills", PackedForm<Skill.ID>.id().list, unless: [], \.skills)
    table.add("topics", PackedForm<GuideTopic.ID>.id().list, unless: [], \.topics)
    table.add("occupations", PackedForm<Role.ID>.id().list, unless: [], \.occupations)
    table.add("titles", .texts, unless: [], \.titles)
    table.add("skillNames", .texts, unless: [], \.skillNames)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [EverydayWords] {
    let words = try table.values("words", .texts)
    let roles = try table.values("roles", PackedForm<Role.ID>.id().list, else: [])
    let skills = try table.values("skills", PackedForm<Skill.ID>.id().list, else: [])
    let topics = try table.values("topics", PackedForm<GuideTopic.ID>.id().list, else: [])
    let occupations = try table.values("occupations", PackedForm<Role.ID>.id().list, else: [])
    let (titles, names) = (
      try table.values("titles", .texts, else: []), try table.values("skillNames", .texts, else: [])
    )
    return (0..<table.count).map {
      EverydayWords(
        words[$0], roles: roles[$0], skills: skills[$0], topics: topics[$0], occupations: occupations[$0],
        titles: titles[$0], skillNames: names[$0])
    }
  }
}

extension Market: PackedRow {
  static func add(to table: inout PackedTableWriter<Market>) {
    table.add("region", .text, \.region)
    table.add("currency", .text, \.currency)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [Market] {
    let (regions, currencies) = (try table.values("region", .text), try table.values("currency", .text))
    return (0..<table.count).map { Market(region: regions[$0], currency: currencies[$0]) }
  }
}
