import CareerModel
import Foundation
import TestSupport
import Testing

@testable import CareerStore

struct CatalogueStoreTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func whatWasCompiledIsReadBackValueForValue(seed: UInt64) throws {
    let temporary = try TemporaryFolder()
    let catalogue = SampleCatalogue.make(seed: seed)
    let store = CatalogueStore(cacheFolder: temporary.path)
    let compiled = store.open(fingerprint: seed) { catalogue }
    #expect(areSame(compiled, catalogue))
    let again = try store.stored(seed)
    #expect(again.levels == catalogue.levels)
    #expect(again.tracks == catalogue.tracks)
    #expect(again.skills == catalogue.skills)
    #expect(again.roles == catalogue.roles)
    #expect(again.moves == catalogue.moves)
    #expect(again.pay == catalogue.pay)
    #expect(again.tutors == catalogue.tutors)
    #expect(again.topics == catalogue.topics)
    #expect(again.sources == catalogue.sources)
    #expect(again.counterparts == catalogue.counterparts)
    #expect(again.everyday == catalogue.everyday)
    #expect(again.market == catalogue.market)
    #expect(again.terms == catalogue.terms)
  }

  @Test func aShortFormIsKeptBesideIt() throws {
    let temporary = try TemporaryFolder()
    let skill = Skill(id: "2.A.1.a", name: "Reading")
    let role = Role(
      id: "15-1252.00", title: "Software Developers", track: "", level: nil,
      requirements: [Requirement(options: ["2.A.1.a"], strength: .essential)], employment: 1_654_440)
    let fit = FitPoints(
      weights: [[FitPoints.Weight(skill: 0, weight: 10)]],
      terms: Catalogue(dataset: .onet, skills: [skill], roles: [role]).terms, skillCount: 1)
    let catalogue = Catalogue(dataset: .onet, skills: [skill], roles: [role], fit: fit)
    let store = CatalogueStore(cacheFolder: temporary.path, shortFormOf: .onet)
    _ = store.open(fingerprint: 1, parts: { _ in ["search": [1, 2, 3]] }) { catalogue }
    _ = CatalogueStore(cacheFolder: temporary.path).open(fingerprint: 1) { SampleCatalogue.make(seed: 1) }
    #expect(store.part("search", fingerprint: 1) { Array($0) } == [1, 2, 3])
    #expect(store.part("search", fingerprint: 2) { Array($0) } == nil)
    #expect(store.part("similar", fingerprint: 1) { Array($0) } == nil)
    #expect(try temporary.names() == ["catalogue.sqlite", "onet.sqlite"])
    let again = try store.stored(1)
    #expect(areSame(again, catalogue))
    #expect(again.dataset == .onet)
    #expect(again.isShortForm)
    #expect(again.traits.isShortForm)
    #expect(again.fitPoints == fit)
    #expect(again.roles.map(\.employment) == [1_654_440])
  }

  @Test func anEmptyCatalogueIsKept() throws {
    let temporary = try TemporaryFolder()
    let store = CatalogueStore(cacheFolder: temporary.path)
    _ = store.open(fingerprint: .max) { Catalogue() }
    #expect(areSame(try store.stored(.max), Catalogue()))
  }

  @Test func anotherFingerprintIsCompiledAnew() throws {
    let temporary = try TemporaryFolder()
    let store = CatalogueStore(cacheFolder: temporary.path)
    let (old, new) = (SampleCatalogue.make(seed: 1), SampleCatalogue.make(seed: 2))
    _ = store.open(fingerprint: 1) { old }
    #expect(areSame(store.open(fingerprint: 2) { new }, new))
    #expect(areSame(try store.stored(2), new))
    #expect(throws: CompiledAgain.self) { _ = try store.stored(1) }
  }

  @Test func theFileIsPrivateAndAlone() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.file("cache/careers")
    _ = CatalogueStore(cacheFolder: folder).open(fingerprint: 1) { SampleCatalogue.make(seed: 1) }
    #expect(try mode(of: folder) == 0o700)
    #expect(try mode(of: "\(folder)/catalogue.sqlite") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["catalogue.sqlite"])
  }

  @Test func anErrorOfCompilingIsTheOnlyOne() throws {
    let temporary = try TemporaryFolder()
    let store = CatalogueStore(cacheFolder: temporary.file("cache"))
    #expect(throws: CompiledAgain.self) { _ = try store.stored(1) }
    #expect(try temporary.names().isEmpty)
  }

  @Test func anUnusableCacheFolderOnlyCostsTime() throws {
    let temporary = try TemporaryFolder()
    try write(Data("a file".utf8), to: temporary.file("cache"))
    let store = CatalogueStore(cacheFolder: temporary.file("cache"))
    let catalogue = SampleCatalogue.make(seed: 4)
    #expect(areSame(store.open(fingerprint: 1) { catalogue }, catalogue))
    var made = 0
    let again = store.open(
      fingerprint: 1,
      parts: { _ in
        made += 1
        return [:]
      }
    ) { catalogue }
    #expect(areSame(again, catalogue))
    #expect(made == 0, "nothing is indexed that cannot be kept")
    #expect(try temporary.names() == ["cache"])
  }

  /// Whatever the loader would not let through.
  @Test func anAmountInAnotherCurrencyThanItsFigureComesBack() throws {
    let temporary = try TemporaryFolder()
    let figure = PayFigure(
      role: nil, label: "All", currency: "GBP", statistic: "median", amount: Money(currency: "USD", units: 1),
      asAt: "2025", source: "S1")
    let store = CatalogueStore(cacheFolder: temporary.path)
    _ = store.open(fingerprint: 1) { Catalogue(pay: [figure]) }
    #expect(try store.stored(1).pay == [figure])
  }

  @Test func programsThatStartAtOnceAllSucceed() async throws {
    let temporary = try TemporaryFolder()
    let catalogue = SampleCatalogue.make(seed: 5)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          areSame(CatalogueStore(cacheFolder: temporary.path).open(fingerprint: 1) { catalogue }, catalogue)
        }
      }
      for await isSame in group { #expect(isSame) }
    }
    #expect(try temporary.names() == ["catalogue.sqlite"])
    #expect(areSame(try CatalogueStore(cacheFolder: temporary.path).stored(1), catalogue))
  }
}

/// Thrown where a catalogue should have come from its file.
struct CompiledAgain: Error {}

/// Whether two catalogues hold the same values in the same order.
func areSame(_ left: Catalogue, _ right: Catalogue) -> Bool {
  left.levels == right.levels && left.tracks == right.tracks && left.skills == right.skills && left.roles == right.roles
    && left.moves == right.moves && left.pay == right.pay && left.tutors == right.tutors && left.topics == right.topics
    && left.sources == right.sources && left.counterparts == right.counterparts && left.words == right.words
    && left.market == right.market
    && left.everyday == right.everyday && left.terms == right.terms
}

extension CatalogueStore {
  /// The catalogue from the file; throws `CompiledAgain` where it would have to be compiled.
  func stored(_ fingerprint: UInt64) throws -> Catalogue {
    try open(fingerprint: fingerprint) { throw CompiledAgain() }
  }
}
