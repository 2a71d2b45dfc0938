import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ESCOReleaseTests {
  @Test func theFirstLayoutIsReadInAnyLanguage() throws {
    let fixture = try DataFixture(ESCOFixture.release10, folder: "ESCO dataset - v1.0.8 - classification - de - csv")
    let folder = try ESCOFolder(path: fixture.path, language: "de")
    #expect(folder.release == "1.0.8")
    #expect(folder.tables == [.occupations, .skills, .requirements])
    var read: [String] = []
    _ = try folder.occupations { occupation in
      read.append("\(occupation.label.line) \(occupation.description.line)")
      occupation.otherLabels.forEachLine { read.append($0.line) }
    }
    _ = try folder.skills { read.append("\($0.label.line) \($0.isTransversal)") }
    let requirements = try folder.requirements { read.append("\($0.isEssential)") }
    #expect(
      read == [
        "SchweiÃŸer/Schweißerin Fügt Metall.", "Schweißer", "Schweißerin", "Theatertechnik false", "false",
      ])
    #expect(requirements?.file == "occupationSkillRelations.csv")
    #expect(try folder.skillGroups { _ in } == nil)
  }

  @Test func theNewestLayoutIsReadAndDoublesAreSkipped() throws {
    let fixture = try DataFixture(ESCOFixture.release121)
    let folder = try ESCOFolder(path: fixture.path)
    var titles: [String] = []
    let occupations = try folder.occupations { titles.append($0.label.line) }
    #expect(titles.count == 1)
    #expect(occupations?.skipped.entries.map(\.reason) == [.repeated])
    #expect(occupations?.skipped.entries.map(\.firstLine) == [3])
    #expect(try folder.skills { _ in }?.skipped.count == 1)
    var kinds: [Bool] = []
    _ = try folder.requirements { kinds.append($0.isEssential) }
    #expect(kinds == [true])
  }

  @Test func aLanguageThatIsNotThereIsToldWithThoseThatAre() throws {
    var files = ESCOFixture.release10
    files["occupations_en-us.csv"] = files["occupations_de.csv"]
    files["occupations_note2.csv"] = ""
    let fixture = try DataFixture(files)
    for (language, asked) in [(nil, "en"), ("fr-FR", "fr-fr")] as [(String?, String)] {
      #expect(throws: DataFileError(file: fixture.path, reason: .missingLanguage(asked, available: ["de", "en-us"]))) {
        try ESCOFolder(path: fixture.path, language: language)
      }
    }
    #expect(try ESCOFolder(path: fixture.path, language: "EN-US").occupations { _ in }?.used == 1)
  }

  @Test func theOnlyLanguageIsTakenAndEnglishBeforeOthers() throws {
    let german = try DataFixture(ESCOFixture.release10)
    #expect(try ESCOFolder(path: german.path).language == "de")
    let both = try DataFixture(ESCOFixture.release10.merging(ESCOFixture.release120) { first, _ in first })
    #expect(try ESCOFolder(path: both.path).language == "en")
    #expect(try ESCOFolder(path: both.path, language: "de").language == "de")
  }

  @Test func relationsOfAnotherLanguageAreTheSame() throws {
    var files = ESCOFixture.release10
    files["occupationSkillRelations_en.csv"] = files.removeValue(forKey: "occupationSkillRelations.csv")
    let fixture = try DataFixture(files)
    #expect(try ESCOFolder(path: fixture.path, language: "DE").requirements { _ in }?.used == 1)
  }

  @Test func aFolderWithoutOccupationsIsRefused() throws {
    var files = ESCOFixture.release120
    files["occupations_en.csv"] = nil
    let fixture = try DataFixture(files)
    #expect(throws: DataFileError(file: fixture.path, reason: .missingFile(["occupations_en.csv"]))) {
      try ESCOFolder(path: fixture.path)
    }
  }

  @Test func sizesOfTheFilesThatAreReadAddUp() throws {
    let fixture = try DataFixture(ESCOFixture.release120)
    try fixture.write("not read", to: "conceptSchemes_en.csv")
    // Nor is what tells the groups of occupations, which name them themselves.
    let sizes = ESCOFixture.release120.filter { $0.key != "broaderRelationsOccPillar_en.csv" }.values.map(\.utf8.count)
    #expect(try ESCOFolder(path: fixture.path).size == sizes.reduce(0, +))
  }
}
