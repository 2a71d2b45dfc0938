import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ONETFolderTests {
  @Test func occupationsAndTheirTitlesAreRead() throws {
    let fixture = try DataFixture(ONETFixture.release29)
    let folder = try ONETFolder(path: fixture.path)
    var read: [String] = []
    let totals = try folder.occupations { read.append("\($0.code) \($0.title.line): \($0.description.line)") }
    _ = try folder.titles { read.append("\($0.code) \($0.title.line) (\($0.short.line))") }
    #expect(
      read == [
        "11-1011.00 Chief Executives: Plan and \"direct\" the work of others.",
        "15-1252.00 Software Developers: Write programs.", "99-0000.01 All Others, Not Listed Elsewhere: ",
        "11-1011.00 Chief Executive Officer (CEO)", "15-1252.00 C++ \"Wizard\" ()",
      ])
    #expect(totals.map(\.file) == ["Occupation Data.txt"])
    #expect(totals.map(\.rows) == [3])
  }

  @Test func bothScalesMakeOneRating() throws {
    let fixture = try DataFixture(ONETFixture.release29)
    let folder = try ONETFolder(path: fixture.path)
    var read: [String] = []
    func tell(_ rating: ONETRating) {
      let (importance, level) = (rating.importance.map(String.init) ?? "-", rating.level.map(String.init) ?? "-")
      let notes = (rating.isImprecise ? " imprecise" : "") + (rating.isNotRelevant ? " not relevant" : "")
      read.append("\(rating.code) \(rating.element) \(importance) \(level)\(notes)")
    }
    let skills = try folder.ratings(of: .skills, tell)
    let knowledge = try folder.ratings(of: .knowledge, tell)
    #expect(
      read == [
        "11-1011.00 2.A.1.a 412 462", "15-1252.00 2.A.1.a 100 0 imprecise not relevant", "15-1252.00 2.B.1.a 500 -",
        "15-1252.00 2.B.1.b - 700", "11-1011.00 2.C.1.a 478 650",
      ])
    #expect(
      skills.flatMap(\.skipped.entries).map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "1 no Data Value 8", "1 Data Value not understood 9", "1 Scale ID not understood 10",
      ])
    #expect(skills.map(\.used) == [6])
    #expect(knowledge.map(\.skipped.count) == [0])
  }

  @Test func technologyTasksAndInterestsAreRead() throws {
    let fixture = try DataFixture(ONETFixture.release29)
    let folder = try ONETFolder(path: fixture.path)
    var read: [String] = []
    _ = try folder.technology {
      read.append("\($0.code) \($0.name.line) hot: \($0.isHot) in demand: \($0.isInDemand)")
    }
    _ = try folder.tasks { task in
      read.append("\(task.text.line) \(task.kind.map { "\($0)" } ?? "-")")
    }
    let interests = try folder.interests { read.append("\($0.kind) \($0.value)") }
    #expect(
      read == [
        "15-1252.00 C++ hot: true in demand: true", "15-1252.00 Ajax hot: true in demand: false",
        "11-1011.00 AdSense Tracker hot: false in demand: false", "Direct the budget. core",
        "Confer with the board. supplemental", "Write code. -", "realistic 130", "investigative 240",
        "artistic 205", "social 370", "enterprising 660", "conventional 700", "investigative 605",
      ])
    #expect(interests.map(\.rows) == [8])
    #expect(interests.map(\.skipped.count) == [0])
  }

  @Test func zonesRelationsAndNamesOfElementsAreRead() throws {
    let fixture = try DataFixture(ONETFixture.release29)
    let folder = try ONETFolder(path: fixture.path)
    var read: [String] = []
    let zones = try folder.jobZones { read.append("\($0.code) zone \($0.zone)") }
    _ = try folder.jobZoneNames { read.append("\($0.zone): \($0.name.line) \($0.experience.line)") }
    _ = try folder.related { relation in
      read.append("\(relation.code) \(relation.related) \(relation.tier.map { "\($0)" } ?? "-") \(relation.index)")
    }
    _ = try folder.elements { read.append("\($0.element) \($0.name.line): \($0.description.line)") }
    #expect(
      read == [
        "11-1011.00 zone 5", "15-1252.00 zone 4",
        "4: Job Zone Four: Considerable Preparation Needed Years of it.",
        "11-1011.00 15-1252.00 primaryShort 1", "11-1011.00 99-0000.01 primaryLong 6",
        "15-1252.00 11-1011.00 supplemental 11", "2.A.1.a Reading Comprehension: Understanding written sentences.",
        "2.C.1.a Administration and Management: Knowledge of business.",
      ])
    #expect(zones.flatMap(\.skipped.entries).map(\.reason) == [.malformed(column: "Job Zone")])
  }

  @Test func aSecondRowOfAnOccupationIsSkipped() throws {
    let fixture = try DataFixture([
      "occupation data.txt": "Title\tO*NET-SOC Code\tDescription\nA\t11-1011.00\t\nB\t11-1011.00\t\nC\t11-101.00\t\n"
    ])
    var titles: [String] = []
    let totals = try ONETFolder(path: fixture.path).occupations { titles.append($0.title.string) }
    #expect(titles == ["A"])
    #expect(
      totals.flatMap(\.skipped.entries).map(\.reason) == [.repeated, .malformed(column: "O*NET-SOC Code")])
  }

  @Test func aFolderWithoutOccupationsIsRefused() throws {
    let fixture = try DataFixture(["Skills.txt": ""])
    #expect(throws: DataFileError(file: fixture.path, reason: .missingFile(["Occupation Data.txt"]))) {
      try ONETFolder(path: fixture.path)
    }
  }
}
