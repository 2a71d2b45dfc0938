import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ImportMutationTests {
  /// What damaged files make is whole in itself: every reference leads somewhere, and every skipped row has its place.
  @Test func damagedFilesMakeAWholeCatalogueOrNone() throws {
    var generator = SeededGenerator(seed: 293)
    var (made, refused) = (0, 0)
    for files in [ONETFixture.release29, ONETFixture.release31, ESCOFixture.release120, ESCOFixture.release121] {
      let fixture = try DataFixture(files)
      let names = files.keys.sorted()
      for _ in 0..<250 {
        let name = try #require(names.randomElement(using: &generator))
        let whole = Array((files[name] ?? "").utf8)
        try fixture.write(Mutation.damage(whole, using: &generator), to: name)
        do throws(DataFileError) {
          let result = try read(fixture.path)
          #expect(fault(in: result.catalogue) == nil)
          #expect(result.report.skipped.allSatisfy { $0.line > 1 && $0.count > 0 && !$0.reason.isEmpty })
          made += 1
        } catch {
          #expect(error.file == name)
          refused += 1
        }
        try fixture.write(whole, to: name)
      }
    }
    #expect(made > 200)
    #expect(refused > 200)
  }

  private func read(_ path: String) throws(DataFileError) -> TaxonomyImport {
    let isONET = try DataFolder(path: path).file("Occupation Data.txt") != nil
    return isONET ? try ONETImport(path: path).read() : try ESCOImport(path: path).read()
  }

  /// What in a catalogue leads nowhere, or is there twice.
  private func fault(in catalogue: Catalogue) -> String? {
    if Set(catalogue.roles.map(\.id)).count != catalogue.roles.count { return "a role twice" }
    if Set(catalogue.skills.map(\.id)).count != catalogue.skills.count { return "a skill twice" }
    if !catalogue.termsAgree() { return "terms" }
    if catalogue.titleRanks != Array(catalogue.roles.indices) { return "order" }
    for role in catalogue.roles {
      if catalogue.track(role.track) == nil { return "\(role.id) is in no track" }
      let asked = role.requirements.flatMap(\.options)
      if Set(asked).count != asked.count { return "\(role.id) asks twice" }
      if role.requirements.contains(where: { $0.weight < 1 }) { return "\(role.id) has no weight" }
    }
    for move in catalogue.moves where catalogue.role(move.from) == nil || catalogue.role(move.to) == nil {
      return "\(move.from) leads nowhere"
    }
    return nil
  }
}
