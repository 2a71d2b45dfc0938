import CareerModel
import CareerPages
import CareerReports

/// A taxonomy of two roles beside our own sample, as an import would bring it.
enum TaxonomySample {
  static let attribution = "This page includes information from a sample."

  static let onet = Catalogue(
    dataset: .onet,
    tracks: [Track(id: "soc-15", name: "Computing", plainly: "", workplaces: Workplaces(names: [], sources: []))],
    skills: [
      Skill(id: "2.B.3.e", name: "Programming", kind: .practice),
      Skill(id: "tool-sql", name: "SQL", kind: .tool),
    ],
    roles: [
      Role(
        id: "15-1252.00", title: "Software Developers", aliases: ["Coder"], track: "soc-15", level: nil,
        preparation: Preparation(rank: 4, name: "Job Zone Four", meaning: "A degree."),
        summary: [CitedText("Write programs.", sources: ["onet"])],
        requirements: [
          Requirement(options: ["2.B.3.e"], strength: .essential, rating: Rating(importance: 462, level: 500)),
          Requirement(options: ["tool-sql"], strength: .advantage, rating: Rating(isHot: true)),
        ],
        requirementSources: ["onet"], interests: InterestScores { $0 == .investigative ? 605 : 200 }),
      Role(id: "15-1254.00", title: "Web Developers", track: "soc-15", level: nil),
    ],
    moves: [
      Move(from: "15-1252.00", to: "15-1254.00", kind: .related, sources: ["onet"], note: "primary, 1 of 1")
    ],
    sources: [Source(id: "onet", title: "O*NET 29.3 Database", licence: "CC BY 4.0", attribution: attribution)])

  static let all = Catalogue(
    joining: [Sample.catalogue, onet],
    neighbours: CatalogueNeighbours(skillLinks: {
      SkillPair("sql", "tool-sql").map { [SkillLink($0, .sameName)] } ?? []
    }))

  static func context(in catalogue: Catalogue, _ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    var profile = Profile()
    change(&profile)
    return PageContext(profile: profile, in: catalogue, from: "built-in")
  }

  /// What an import of it would be told as.
  static let imported = ImportRecord(
    kind: .onet, source: onet.sources[0], release: "29.3", day: Day(number: 20_000), counts: ImportCounts(of: onet),
    skipped: [SkippedLines(file: "Skills.txt", line: 7, reason: "no Data Value", count: 1_200)],
    warnings: ["There is nothing about tasks in this release."])
}
