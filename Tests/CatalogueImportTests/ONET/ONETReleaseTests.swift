import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ONETReleaseTests {
  @Test func anOldReleaseHasWhatItHas() throws {
    let fixture = try DataFixture(ONETFixture.release18, folder: "db_18_1")
    let folder = try ONETFolder(path: fixture.path)
    #expect(folder.tables == [.occupations, .skills, .technology])
    #expect(try folder.release() == "18.1")
    var read: [String] = []
    let technology = try folder.technology { read.append("\($0.name.line) \($0.isHot) \($0.isInDemand)") }
    #expect(read == ["Eclipse false false"])
    #expect(technology.map(\.rows) == [2])
    #expect(technology.map(\.used) == [1])
    #expect(technology.map(\.skipped.count) == [0])
    #expect(try folder.titles { _ in }.isEmpty)
  }

  @Test func elementsAreNamedByTheRatingsWhereNothingElseNamesThem() throws {
    let fixture = try DataFixture(ONETFixture.release18)
    var read: [String] = []
    _ = try ONETFolder(path: fixture.path).elements { read.append("\($0.element) \($0.name.line)") }
    #expect(read == ["2.A.1.a Reading Comprehension"])
  }

  @Test func relationsWereOnceThoseOfPeopleWhoChangeCareers() throws {
    let fixture = try DataFixture(ONETFixture.release22)
    var read: [ONETRelation] = []
    let totals = try ONETFolder(path: fixture.path).related { read.append($0) }
    #expect(read.map(\.index) == [1])
    #expect(read.map(\.tier) == [nil])
    #expect(totals.map(\.file) == ["Career Changers Matrix.txt"])
  }

  @Test func aNewReleaseIsReadUnderItsNewNames() throws {
    let fixture = try DataFixture(ONETFixture.release31)
    let folder = try ONETFolder(path: fixture.path)
    #expect(try folder.release() == "31.0")
    #expect(folder.tables == [.occupations, .titles, .skills, .technology, .interests])
    var read: [String] = []
    _ = try folder.occupations { read.append($0.title.line) }
    _ = try folder.titles { read.append($0.title.line) }
    let skills = try folder.ratings(of: .skills) { rating in
      read.append("\(rating.element) \(rating.importance ?? -1) \(rating.level ?? -1)")
    }
    _ = try folder.technology { read.append("\($0.name.line) \($0.kind.line) \($0.isInDemand)") }
    _ = try folder.interests { read.append("\($0.kind) \($0.value)") }
    #expect(
      read == [
        "Software Developers", "Coder", "2.A.1.a 412 462", "2.B.1.a 300 288",
        "Python Programming languages true", "investigative 605",
      ])
    #expect(skills.map(\.file) == ["Essential Skills.txt", "Transferable Skills.txt"])
  }

  @Test func theReadMeTellsTheReleaseBeforeTheFolderDoes() throws {
    let fixture = try DataFixture(ONETFixture.release29, folder: "db_28_0_text")
    #expect(try ONETFolder(path: fixture.path).release() == "29.3")
    try fixture.write("about\n", to: "Read Me.txt")
    #expect(try ONETFolder(path: fixture.path).release() == "28.0")
  }

  @Test func sizesOfTheFilesThatAreReadAddUp() throws {
    let fixture = try DataFixture(ONETFixture.release22)
    try fixture.write("not read", to: "Abilities.txt")
    let sizes = ONETFixture.release22.values.map(\.utf8.count)
    #expect(try ONETFolder(path: fixture.path).size == sizes.reduce(0, +))
  }
}
