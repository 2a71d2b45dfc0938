import CareerModel
import TestSupport

/// Makes catalogues of random values with every optional part now there and now not, and of any size.
struct SampleCatalogue {
  private var generator: SeededGenerator
  private let levels = (1...7).map { Level(rank: $0, name: "Level \($0)", meaning: "What level \($0) means") }
  private let sources: [Source.ID]
  private let skills: [Skill.ID]
  private let roles: [Role.ID]
  private let tracks: [Track.ID]

  /// The size of the built-in catalogue.
  static func builtinSize(seed: UInt64) -> Catalogue { make(seed: seed, roles: 60, skills: 160, moves: 163, pay: 185) }

  static func make(seed: UInt64, roles: Int = 5, skills: Int = 12, moves: Int = 9, pay: Int = 14) -> Catalogue {
    var sample = SampleCatalogue(seed: seed, roles: roles, skills: skills)
    return Catalogue(
      market: Market(region: sample.sentence(), currency: sample.one(of: ["GBP", "EUR"])), levels: sample.levels,
      tracks: sample.tracks.map { sample.track($0) },
      skills: sample.skills.map { sample.skill($0) },
      roles: sample.roles.map { sample.role($0) }, moves: (0..<moves).map { _ in sample.move() },
      pay: (0..<pay).map { _ in sample.figure() }, tutors: (0..<8).map { sample.tutor($0) },
      topics: (0..<17).map { sample.topic($0) }, sources: sample.sources.map { sample.source($0) },
      counterparts: (0..<3).map { _ in sample.counterpart() },
      everyday: (0..<4).map { _ in sample.statement() }, activities: (0..<48).map { sample.activity($0) },
      words: (0..<5).map { _ in sample.words() })
  }

  private init(seed: UInt64, roles: Int, skills: Int) {
    generator = SeededGenerator(seed: seed)
    sources = (0..<100).map { Source.ID("S\($0)") }
    self.skills = (0..<skills).map { Skill.ID("skill-number-\($0)") }
    self.roles = (0..<roles).map { Role.ID("role-number-\($0)") }
    tracks = (0..<15).map { Track.ID("track-\($0)") }
  }
}

extension SampleCatalogue {
  private mutating func words() -> EverydayWords {
    EverydayWords(
      many(upTo: 3) { $0.sentence() }, roles: some(upTo: 2, of: roles), skills: some(upTo: 2, of: skills),
      occupations: some(upTo: 2, of: roles), titles: many(upTo: 2) { $0.sentence() },
      skillNames: many(upTo: 2) { $0.sentence() })
  }

  private mutating func skill(_ id: Skill.ID) -> Skill {
    let position = skills.firstIndex(of: id) ?? 0
    return Skill(
      id: id, name: sentence(), covers: maybe { $0.sentence() }, about: sentence(), group: any(), kind: any(),
      needs: some(upTo: 3, of: Array(skills[..<position])), hours: maybe { HoursRange(likely: $0.number(upTo: 300)) },
      hoursNote: maybe { $0.sentence() },
      resources: many(upTo: 2) { sample in
        LearningResource(title: sample.sentence(), url: sample.maybe { "https://example.org/\($0.number(upTo: 99))" })
      },
      sources: some(upTo: 3, of: sources))
  }

  private mutating func role(_ id: Role.ID) -> Role {
    Role(
      id: id, title: sentence(), aliases: many(upTo: 3) { $0.sentence() }, track: one(of: tracks),
      level: one(of: levels),
      years: maybe { PublishedYears(value: "2-\($0.number(upTo: 9))", sources: $0.some(upTo: 2, of: $0.sources)) },
      summary: cited(upTo: 2), responsibilities: cited(upTo: 9),
      requirements: many(upTo: 36) { $0.requirement() }, requirementSources: some(upTo: 2, of: sources),
      grants: some(upTo: 2, of: skills), tools: many(upTo: 9) { $0.sentence() }, workplaces: maybe { $0.workplaces() },
      outlook: cited(upTo: 2), interests: maybe { sample in InterestScores { _ in sample.number(upTo: 700) } },
      interestOrigin: maybe { $0.origin() })
  }

  private mutating func requirement() -> Requirement {
    Requirement(
      options: [one(of: skills)] + some(upTo: one(of: [0, 0, 0, 0, 2]), of: skills), strength: any(),
      weight: 1 + number(upTo: 8),
      verdicts: many(upTo: one(of: [0, 0, 0, 0, 0, 0, 2])) {
        Verdict(source: $0.one(of: $0.sources), strength: $0.any())
      })
  }

  private mutating func track(_ id: Track.ID) -> Track {
    Track(id: id, name: sentence(), plainly: sentence(), workplaces: workplaces(), outlook: cited(upTo: 2))
  }

  private mutating func move() -> Move {
    Move(
      from: one(of: roles), to: one(of: roles), kind: any(), years: maybe { "2-\($0.number(upTo: 9))" },
      sources: some(upTo: 2, of: sources), note: maybe { $0.sentence() })
  }

  private mutating func figure() -> PayFigure {
    let currency = one(of: ["GBP", "USD", "EUR"])
    return PayFigure(
      role: maybe { $0.one(of: $0.roles) }, label: sentence(), level: sentence(), region: sentence(),
      country: maybe { $0.sentence() }, currency: currency, period: any(), statistic: sentence(),
      percentiles: percentiles(currency), low: maybe { $0.money(currency) }, lowIs: maybe { $0.sentence() },
      amount: maybe { $0.money(currency) }, high: maybe { $0.money(currency) }, highIs: maybe { $0.sentence() },
      sample: maybe { $0.number(upTo: 5000) }, asAt: sentence(), basis: any(), source: one(of: sources),
      url: maybe { _ in "https://example.org/pay" }, confidence: any(), use: any(),
      codes: many(upTo: 2) { $0.any() }, note: maybe { $0.sentence() })
  }

  private mutating func percentiles(_ currency: String) -> PayPercentiles {
    var amounts: [PayPercentile: Money] = [:]
    for percentile in PayPercentile.allCases { amounts[percentile] = maybe { $0.money(currency) } }
    return PayPercentiles(amounts)
  }

  private mutating func tutor(_ number: Int) -> Tutor {
    Tutor(
      id: Tutor.ID("tutor-\(number)"), name: sentence(), subjects: many(upTo: 3) { $0.sentence() },
      ratingTenths: self.number(upTo: 50), reviews: self.number(upTo: 900), pricePerHour: money("GBP"),
      firstLessonFree: Bool.random(using: &generator), asAt: sentence(), sources: some(upTo: 2, of: sources))
  }

  private mutating func topic(_ number: Int) -> GuideTopic {
    GuideTopic(
      id: GuideTopic.ID("topic-\(number)"), title: sentence(), summary: sentence(),
      blocks: many(upTo: 8) { sample in
        GuideBlock(
          heading: sample.maybe { $0.sentence() }, text: sample.sentence() + sample.sentence(),
          sources: sample.some(upTo: 3, of: sample.sources),
          links: sample.some(upTo: 3, of: [.tutors, .role("a:b"), .skill("skill"), .topic("topic|\\")]))
      })
  }

  private mutating func counterpart() -> SkillCounterpart {
    var names: [Dataset: [String]] = [:]
    names[.onet] = maybe { sample in sample.many(upTo: 2) { $0.sentence() } }
    names[.esco] = maybe { sample in sample.many(upTo: 2) { $0.sentence() } }
    return SkillCounterpart(skill: maybe { $0.one(of: $0.skills) }, names: names)
  }

  private mutating func statement() -> EverydayStatement {
    EverydayStatement(sentence(), skills: some(upTo: 3, of: skills))
  }

  private mutating func activity(_ number: Int) -> Activity {
    Activity(id: Activity.ID("a\(number)"), interest: any(), text: sentence())
  }

  private mutating func origin() -> InterestOrigin {
    InterestOrigin(
      code: sentence(), title: sentence(), isClose: Bool.random(using: &generator), note: sentence(),
      sources: some(upTo: 2, of: sources))
  }

  private mutating func source(_ id: Source.ID) -> Source {
    Source(
      id: id, title: sentence(), publisher: maybe { $0.sentence() }, date: maybe { $0.sentence() },
      url: maybe { $0.sentence() }, type: maybe { $0.sentence() }, confidence: maybe { $0.sentence() },
      licence: maybe { $0.sentence() }, attribution: maybe { $0.sentence() }, note: maybe { $0.sentence() })
  }
}

extension SampleCatalogue {
  private mutating func workplaces() -> Workplaces {
    Workplaces(names: many(upTo: 4) { $0.sentence() }, sources: some(upTo: 2, of: sources))
  }

  private mutating func cited(upTo limit: Int) -> [CitedText] {
    many(upTo: limit) { CitedText($0.sentence(), sources: $0.some(upTo: 2, of: $0.sources)) }
  }

  private mutating func money(_ currency: String) -> Money {
    Money(currency: currency, hundredths: number(upTo: 9_999_999))
  }

  /// Some words, at times with the characters that lists are written with, an empty text, or text that is not ASCII.
  private mutating func sentence() -> String {
    switch number(upTo: 40) {
    case 0: ""
    case 1: "a|b\\|\\\\"
    case 2: "João naïve 日本 👩‍💻"
    default:
      many(upTo: 9) { $0.one(of: ["builds", "web", "services", "with", "people", "Python", "data"]) }.joined(
        separator: " ")
    }
  }

  private mutating func number(upTo limit: Int) -> Int { Int.random(in: 0...limit, using: &generator) }

  private mutating func any<Choice: CaseIterable>() -> Choice where Choice.AllCases == [Choice] {
    one(of: Choice.allCases)
  }

  /// The list must not be empty.
  private mutating func one<Element>(of list: [Element]) -> Element { list[number(upTo: list.count - 1)] }

  private mutating func some<Element>(upTo limit: Int, of list: [Element]) -> [Element] {
    list.isEmpty ? [] : many(upTo: limit) { $0.one(of: list) }
  }

  private mutating func many<Element>(upTo limit: Int, _ make: (inout Self) -> Element) -> [Element] {
    (0..<number(upTo: limit)).map { _ in make(&self) }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &generator) ? make(&self) : nil
  }
}
