import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ESCOFolderTests {
  @Test func occupationsAreReadWithTheirLabels() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    var read: [String] = []
    let totals = try ESCOFolder(path: fixture.path).occupations { occupation in
      read.append("\(occupation.concept.uri) \(occupation.isco) \(occupation.label.line)")
      occupation.otherLabels.forEachLine { read.append("also \($0.line)") }
      occupation.hiddenLabels.forEachLine { read.append("hidden \($0.line)") }
      read.append(occupation.description.line)
    }
    #expect(
      read == [
        "\(ESCOFixture.director) 2654 technical director", "also head of technical", "also tech \"boss\"",
        "Realises visions. Within limits, mostly.", "\(ESCOFixture.welder) 0110 welder", "hidden solderer",
        "hidden brazer", "Joins metal.",
      ])
    #expect(totals?.rows == 2)
    #expect(totals?.used == 2)
  }

  @Test func skillsAreRead() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    var read: [String] = []
    _ = try ESCOFolder(path: fixture.path).skills { skill in
      read.append(
        "\(skill.concept.uri) \(skill.label.line) knowledge: \(skill.isKnowledge) "
          + "transversal: \(skill.isTransversal) \(skill.description.line)")
      skill.otherLabels.forEachLine { read.append("also \($0.line)") }
    }
    #expect(
      read == [
        "\(ESCOFixture.rehearse) organise rehearsals knowledge: false transversal: false Manages them.",
        "also plan rehearsals", "also set up rehearsals",
        "\(ESCOFixture.theatre) theatre techniques knowledge: true transversal: false ",
      ])
  }

  @Test func requirementsAreReadAndOthersCounted() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    var read: [ESCORequirement] = []
    let totals = try ESCOFolder(path: fixture.path).requirements { read.append($0) }
    #expect(read.map(\.isEssential) == [true, false, true])
    #expect(read.map(\.skill.uri) == [ESCOFixture.theatre, ESCOFixture.theatre, ESCOFixture.rehearse])
    #expect(read.allSatisfy { $0.occupation.uri == ESCOFixture.director })
    #expect(
      totals?.skipped.entries.map { "\($0.count) \($0.reason) \($0.firstLine)" } == [
        "1 relationType not understood 5", "1 occupationUri not understood 6",
      ])
  }

  @Test func groupsHierarchiesAndRelationsAreRead() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    let folder = try ESCOFolder(path: fixture.path)
    var read: [String] = []
    _ = try folder.iscoGroups { read.append("\($0.concept.lastPart) \($0.code.line) \($0.label.line)") }
    _ = try folder.skillGroups { read.append("\($0.concept.lastPart) \($0.code.line) \($0.label.line)") }
    _ = try folder.skillRelations { read.append("\($0.related.lastPart.prefix(4)) \($0.isEssential)") }
    _ = try folder.skillHierarchy { read.append("\($0.concept.kind) in \($0.broader.kind) \($0.broader.lastPart)") }
    #expect(
      read == [
        "C0 0 Armed forces occupations", "C2654 2654 Film, stage and related directors", "0215 0215 performing arts",
        "S1.2 S1.2 liaising", "05bc false", "skill in skill S1.2",
        "skill in fieldOfEducation 0215",
      ])
  }
}
