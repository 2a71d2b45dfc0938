import CareerModel
import CareerPages
import CareerReports
import Fixtures

/// A catalogue small enough to work out by hand: two roles, five skills, two sources that disagree.
enum Sample {
  static let catalogue = Catalogue(
    levels: [junior, mid],
    tracks: [
      Track(
        id: "web", name: "Web development", plainly: "making websites",
        workplaces: Workplaces(names: ["Agencies", "Freelance"], sources: ["S1"]))
    ],
    skills: [
      Skill(id: "sql", name: "SQL", kind: .language, hours: HoursRange(likely: 40)),
      Skill(
        id: "postgresql", name: "PostgreSQL", kind: .database, needs: ["sql"], implies: ["sql"],
        hours: HoursRange(likely: 25),
        resources: [LearningResource(title: "Tutorial", url: "https://example.org/pg")], sources: ["S1"]),
      Skill(id: "django", name: "Django", kind: .framework, hours: HoursRange(likely: 80)),
      Skill(id: "flask", name: "Flask", kind: .framework, hours: HoursRange(likely: 30)),
      Skill(id: "teamwork", name: "Teamwork", group: .soft, kind: .soft),
    ],
    roles: [developer, helper],
    moves: [
      Move(from: "helper", to: "developer", kind: .promotion, years: "0-2", sources: ["S1"]),
      Move(from: "developer", to: "helper", kind: .lateral, sources: [Source.editorial]),
    ],
    pay: [
      PayFigure(
        role: "developer", label: "Developer", statistic: "median", amount: Money(currency: "GBP", units: 60_000),
        asAt: "2025", source: "S1"),
      PayFigure(
        role: "developer", label: "Web developer", region: "London", period: .hour, statistic: "range",
        percentiles: PayPercentiles([
          .p10: Money(currency: "GBP", hundredths: 1_250), .p90: Money(currency: "GBP", hundredths: 4_005),
        ]), sample: 12, asAt: "6 months to 02/01/2026", basis: .advertised,
        source: "S2", confidence: .low, use: .warn, note: "few adverts"),
    ],
    tutors: [tutor("joao", "João", ratingTenths: 50, reviews: 70, price: 3_000)],
    topics: [
      GuideTopic(
        id: "start", title: "How to start", summary: "First steps",
        blocks: [
          GuideBlock(heading: "Read", text: "Read a book.", sources: ["S1"]),
          GuideBlock(text: "Then write.", sources: [Source.editorial]),
        ])
    ],
    sources: [
      Source(id: "S1", title: "First article", publisher: "Example", date: "2025", url: "https://example.org/1"),
      Source(id: "S2", title: "Second article", licence: "Open", attribution: "By example"),
      Source(id: Source.editorial, title: "Our own judgement"),
    ])

  static let junior = Fixture.levels[1]
  static let mid = Fixture.levels[2]

  private static let developer = Role(
    id: "developer", title: "Developer", aliases: ["Programmer"], track: "web", level: mid,
    years: PublishedYears(value: "2-5", sources: ["S2"]), summary: [CitedText("Develops.", sources: ["S1"])],
    responsibilities: [CitedText("Writes code", sources: ["S1", "S2"])],
    requirements: [
      Requirement(options: ["postgresql"], strength: .essential),
      Requirement(options: ["django", "flask"], strength: .essential),
      Requirement(
        options: ["teamwork"], strength: .advantage, weight: 1,
        verdicts: [Verdict(source: "S1", strength: .advantage), Verdict(source: "S2", strength: .essential)]),
    ],
    requirementSources: ["S1"])

  private static let helper = Role(
    id: "helper", title: "Helper", track: "web", level: junior,
    requirements: [Requirement(options: ["teamwork"], strength: .essential, weight: 1)],
    requirementSources: [Source.editorial])

  static func tutor(_ id: Tutor.ID, _ name: String, ratingTenths: Int, reviews: Int, price: Int) -> Tutor {
    Tutor(
      id: id, name: name, ratingTenths: ratingTenths, reviews: reviews,
      pricePerHour: Money(currency: "GBP", hundredths: price), firstLessonFree: true, asAt: "2025", sources: ["S1"])
  }

  static func context(_ marks: [Skill.ID: Mark] = [:], _ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    var profile = Profile()
    profile.marks = marks
    change(&profile)
    return PageContext(profile: profile, in: catalogue, from: "built-in")
  }
}

extension JSONValue {
  /// The value at a path of keys and indices, such as `roles`, `0`, `id`.
  subscript(path: JSONKey...) -> JSONValue? {
    path.reduce(self as JSONValue?) { value, key in
      switch (value, key) {
      case (.object(let members), .name(let name)): members.first { $0.key == name }?.value
      case (.list(let values), .index(let index)): values.indices.contains(index) ? values[index] : nil
      default: nil
      }
    }
  }

  var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}

enum JSONKey: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case name(String)
  case index(Int)

  init(stringLiteral name: String) { self = .name(name) }
  init(integerLiteral index: Int) { self = .index(index) }
}
