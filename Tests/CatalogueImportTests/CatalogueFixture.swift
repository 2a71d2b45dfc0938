import CareerModel
import CatalogueImport
import Foundation
import TestSupport
import Testing

/// Expects exactly these mistakes of a sound catalogue in which one text has been replaced.
func expectProblems(
  _ expected: [String], in name: String, replacing old: String, with new: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let fixture = try CatalogueFixture()
  try fixture.replace(old, with: new, in: name)
  try fixture.expect(expected, sourceLocation: sourceLocation)
}

/// A small sound catalogue in a temporary folder, for tests to spoil; removed when it goes out of use.
final class CatalogueFixture {
  private let temporary: TemporaryFolder
  var path: String { temporary.path }
  var folder: URL { URL(filePath: path) }

  init(files: [String: String] = sound) throws {
    temporary = try TemporaryFolder()
    for (name, text) in files { try write(text, to: name) }
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Replaces the first occurrence of a text, which must be there.
  func replace(_ old: String, with new: String, in name: String) throws {
    var text = try text(of: name)
    let range = try #require(text.range(of: old))
    text.replaceSubrange(range, with: new)
    try write(text, to: name)
  }

  func append(_ addition: String, to name: String) throws { try write(try text(of: name) + addition, to: name) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

  func load() throws -> Catalogue { try CatalogueFolder.load(from: path) }

  /// Every mistake as people see it; none when the catalogue is sound.
  func problems() throws -> [String] {
    do throws(CatalogueFolderError) {
      _ = try CatalogueFolder.load(from: path)
      return []
    } catch {
      guard case .mistakes(path, let problems) = error else { throw error }
      return problems.map(\.description)
    }
  }

  /// Expects exactly these mistakes; none when the catalogue is sound.
  func expect(_ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try problems()
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  static let sound = [
    "levels.yaml": """
    - level: 3
      name: Mid
      meaning: does the daily work
    - level: 1
      name: Entry
      meaning: learns on the job

    """,
    "tracks.yaml": """
    - id: back-end
      name: Back-end
      plainly: the unseen side of apps
      workplaces:
        names: [Startups]
        sources: [S1]

    """,
    "sources.yaml": """
    - id: S1
      title: An article
      url: https://example.org/one
      confidence: very low
    - id: editorial
      title: Our own judgement

    """,
    "skills.yaml": """
    - id: basics
      name: Basics
      group: technical
      kind: language
      hours: 60
      sources: [editorial]
    - id: core
      name: Core
      about: The core of it
      group: technical
      kind: language
      needs: [basics]
      hours: {low: 20, likely: 100, high: 400}
      resources:
        - title: A book
          url: https://example.org/book
      sources: [S1]
    - id: talking
      name: Talking
      group: soft
      kind: soft
      sources: [editorial]
    - id: practice
      name: A year of work
      group: experience
      kind: experience
      sources: [editorial]

    """,
    "roles/intern.yaml": """
    id: intern
    title: Intern
    track: back-end
    level: 1
    summary:
      - text: Learns.
        sources: [S1]
    requirements:
      sources: [editorial]
      advantage:
        - talking
      essential:
        - basics
    grants: [practice]

    """,
    "roles/developer.yaml": """
    id: developer
    title: Developer
    aliases: [Programmer]
    track: back-end
    level: 3
    years:
      value: "2-5"
      sources: [S1]
    summary:
      - text: Writes programs.
        sources: [S1]
    requirements:
      sources: [S1, editorial]
      essential:
        - oneOf: [talking, core]
        - skill: practice
          verdicts: {S1: essential}
      advantage:
        - skill: basics
          verdicts: {S1: advantage, editorial: essential}

    """,
    "moves.yaml": """
    - from: intern
      to: developer
      kind: promotion
      years: 2-4
      sources: [S1]

    """,
    "pay.yaml": """
    - role: developer
      label: Developer
      region: UK
      currency: GBP
      period: year
      statistic: median
      amount: 40000.5
      low: 30000
      lowIs: lowest
      high: 60000
      percentiles: {p10: 32000, p90: 55000.5}
      codes: [about, small-sample]
      asAt: 2025
      basis: quoted
      source: S1
      confidence: high

    """,
    "tutors.yaml": """
    - id: ada
      name: Ada
      subjects: [Python]
      rating: 4.9
      reviews: 12
      price: {currency: GBP, amount: 20, per: hour}
      firstLessonFree: true
      asAt: 2025
      sources: [S1]

    """,
    "guide.yaml": """
    - id: start
      title: Getting started
      blocks:
        - heading: First steps
          text: Begin with the basics.
          sources: [S1]
          links: ["role:intern", "skill:basics", "topic:start", tutors]

    """,
  ]
}
