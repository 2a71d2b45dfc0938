import CareerModel
import TestSupport

/// Makes taxonomies of random values with every optional part now there and now not.
struct SampleTaxonomy {
  private var generator: SeededGenerator
  private let skills: [Skill.ID]
  private let roles: [Role.ID]
  private let source: Source
  private let preparations = (1...5).map { Preparation(rank: $0, name: "Job Zone \($0)", meaning: "What \($0) means") }

  static func make(
    _ dataset: Dataset = .onet, seed: UInt64, roles: Int = 7, skills: Int = 40
  ) -> Catalogue {
    var sample = SampleTaxonomy(dataset, seed: seed, roles: roles, skills: skills)
    let tracks = (0..<4).map { Track(id: Track.ID("track-\($0)"), name: "Group \($0)", plainly: "", workplaces: none) }
    let plain = Catalogue(
      dataset: dataset, tracks: tracks, skills: sample.skills.map { sample.skill($0) },
      roles: sample.roles.map { sample.role($0, track: tracks[$0.rawValue.utf8.count % tracks.count].id) },
      moves: (0..<roles * 4).compactMap { _ in sample.move() },
      sources: [sample.source, Source(id: "other", title: "Another", url: "https://example.org")])
    return sample.fitted(plain)
  }

  /// The same with weights for some of its skills.
  private mutating func fitted(_ catalogue: Catalogue) -> Catalogue {
    let weights = catalogue.roles.map { _ in
      catalogue.skills.indices.filter { _ in number(2) == 0 }.map {
        FitPoints.Weight(skill: $0, weight: number(90_000))
      }
    }
    return Catalogue(
      dataset: catalogue.dataset, tracks: catalogue.tracks, skills: catalogue.skills, roles: catalogue.roles,
      moves: catalogue.moves, sources: catalogue.sources,
      fit: FitPoints(weights: weights, terms: catalogue.terms, skillCount: catalogue.skills.count))
  }

  static func about(_ catalogue: Catalogue, release: String? = "29.3") -> ImportRecord {
    ImportRecord(
      kind: catalogue.dataset == .esco ? .esco : .onet, source: catalogue.sources[0], release: release,
      day: Day(number: 20_000), counts: ImportCounts(of: catalogue),
      skipped: [SkippedLines(file: "Tasks.txt", line: 7, reason: "no O*NET-SOC Code", count: 3)],
      warnings: ["There is nothing about tasks in this release."])
  }

  private static let none = Workplaces(names: [], sources: [])

  private init(_ dataset: Dataset, seed: UInt64, roles: Int, skills: Int) {
    generator = SeededGenerator(seed: seed)
    self.skills = (0..<skills).map { Skill.ID("\(dataset)-skill-\($0)") }
    self.roles = (0..<roles).map { Role.ID("\(11 + $0)-\(1000 + $0).00") }
    source = Source(
      id: Source.ID(dataset.rawValue), title: "A source of \(seed)", publisher: "Somebody", licence: "CC BY 4.0",
      attribution: "This page includes …", note: nil)
  }
}

extension SampleTaxonomy {
  private mutating func skill(_ id: Skill.ID) -> Skill {
    Skill(
      id: id, name: text(), covers: maybe { $0.text() }, aliases: many(3) { $0.text() }, about: text(), group: any(),
      kind: any(), hoursNote: maybe { $0.text() },
      resources: many(2) { sample in LearningResource(title: sample.text(), url: sample.maybe { $0.text() }) },
      sources: sources())
  }

  private mutating func role(_ id: Role.ID, track: Track.ID) -> Role {
    Role(
      id: id, title: text(), aliases: many(20) { $0.text() }, track: track, level: nil,
      preparation: maybe { $0.one(of: $0.preparations) },
      years: maybe { PublishedYears(value: $0.text(), sources: $0.sources()) }, summary: cited(2),
      responsibilities: cited(9), requirements: many(30) { $0.requirement() }, requirementSources: sources(),
      tools: many(5) { $0.text() },
      workplaces: maybe { sample in Workplaces(names: sample.many(2) { $0.text() }, sources: sample.sources()) },
      outlook: cited(1),
      interests: maybe { sample in InterestScores { _ in sample.number(700) } })
  }

  private mutating func requirement() -> Requirement {
    Requirement(
      options: generator.some(one(of: [1, 1, 1, 3]), of: skills), strength: any(), weight: 1 + number(90_000),
      verdicts: many(one(of: [0, 0, 2])) { Verdict(source: $0.one(of: ["onet", "other"]), strength: $0.any()) },
      rating: maybe { sample in
        Rating(
          importance: sample.maybe { $0.number(500) }, level: sample.maybe { $0.number(700) },
          isHot: sample.number(1) == 1, isInDemand: sample.number(1) == 1)
      })
  }

  private mutating func move() -> Move? {
    let ends = generator.some(2, of: roles)
    guard ends.count == 2 else { return nil }
    return Move(
      from: ends[0], to: ends[1], kind: any(), years: maybe { "\($0.number(9))+" }, sources: sources(),
      note: maybe { "primary, \($0.number(20)) of 20" })
  }
}

extension SampleTaxonomy {
  /// Now short, now long, now nothing, now what breaks terminals.
  private mutating func text() -> String {
    switch number(9) {
    case 0: ""
    case 1: HostileText.make(pieces: 6, using: &generator)
    case 2: String(repeating: "a long text | with \\ ", count: 60)
    default: "text \(number(99_999)) of some length"
    }
  }

  private mutating func cited(_ limit: Int) -> [CitedText] {
    many(limit) { CitedText($0.text(), sources: $0.sources()) }
  }

  private mutating func sources() -> [Source.ID] { generator.some(number(2), of: [source.id, "other"]) }

  private mutating func number(_ limit: Int) -> Int { generator.number(0...limit) }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[number(elements.count - 1)] }

  private mutating func any<Choice: CaseIterable>() -> Choice { one(of: Array(Choice.allCases)) }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    generator.chance(50) ? make(&self) : nil
  }

  private mutating func many<Value>(_ limit: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<number(limit)).map { _ in make(&self) }
  }
}

/// Whether two taxonomies hold the same values in the same order, texts included.
func areSameTaxonomy(_ left: Catalogue, _ right: Catalogue) -> Bool {
  left.dataset == right.dataset && left.tracks == right.tracks && left.skills == right.skills
    && left.roles == right.roles && left.terms == right.terms && left.moves == right.moves
    && left.sources == right.sources && left.fitPoints == right.fitPoints
}
