import CareerModel
import TestSupport
import Testing

@testable import BuiltinCatalogue
@testable import CatalogueImport

/// The short form of O*NET that comes with the program.
struct ONETShortFormTests {
  private static let read = Result { try ONETShortForm(path: Repository.world).read() }
  private let catalogue: Catalogue

  init() throws { catalogue = try Self.read.get() }

  private func role(_ title: String) throws -> Role {
    try #require(catalogue.roles.first { $0.title == title }, "\(title)")
  }

  @Test func everythingIsThere() {
    #expect(catalogue.dataset == .onet)
    #expect(catalogue.isShortForm)
    #expect(catalogue.roles.count == 374)
    #expect(catalogue.skills.count { $0.kind != .tool } == 68)
    #expect(catalogue.pay.count == 374)
    #expect(catalogue.tracks.count == 22)
    #expect(catalogue.sources.map(\.id) == [Source.onet, Source.oews])
    #expect(catalogue.releaseName(of: catalogue.traits) == "O*NET 29.3")
    #expect(catalogue.source(Source.onet)?.attribution?.contains("O*NET 29.3 Database") == true)
    #expect(catalogue.source(Source.oews)?.date == "May 2024")
    #expect(catalogue.fitPoints != nil)
  }

  /// Its files are a release of O*NET and its wages to the importers, who leave no row out.
  @Test func noRowIsLeftOut() throws {
    #expect(try ONETImport(path: Repository.world).read().report.skipped == [])
    let wages = try WageImport(path: Repository.world).read()
    #expect(wages.report.skipped == [])
    #expect(wages.report.counts.salaries == 374)
  }

  @Test func everyOccupationHasASentenceOfOurOwnAndWhatFollowsFromIt() {
    for role in catalogue.roles {
      let summary = role.summary
      #expect(summary.count == 1, "\(role.title)")
      #expect(summary.allSatisfy { $0.sources == [Source.editorial] && $0.text.hasSuffix(".") }, "\(role.title)")
      #expect(role.aliases.count >= 2, "\(role.title)")
      #expect(Set(role.aliases.map { $0.lowercased() }).count == role.aliases.count, "\(role.title)")
      #expect(role.responsibilities.isEmpty)
      #expect(role.preparation?.meaning.isEmpty == false)
      #expect((role.employment ?? 0) > 10_000, "\(role.title)")
      #expect(catalogue.pay(of: role.id).count == 1)
    }
  }

  @Test func skillsAndKnowledgeAreExplained() {
    for skill in catalogue.skills where skill.kind != .tool {
      #expect(skill.about.hasSuffix("."), "\(skill.name)")
      #expect(skill.sources == [Source.onet, Source.editorial], "\(skill.name)")
    }
  }

  @Test func aNurseLeadsOnInTheirOwnWorld() throws {
    let nurse = try role("Registered Nurses")
    #expect(nurse.id == "29-1141.00")
    #expect(nurse.aliases.contains("nurse"))
    #expect(nurse.employment == 3_282_010)
    let moves = catalogue.moves(from: nurse.id)
    #expect(moves.allSatisfy { $0.kind == .related && catalogue.role($0.to) != nil })
    #expect(moves.first?.note == "1 of \(moves.count)")
    let figure = try #require(catalogue.pay(of: nurse.id).first)
    #expect(figure.amount == Money(currency: "USD", units: 93_600))
    #expect(figure.region == "United States")
    #expect(PayHeadline(of: nurse, in: catalogue)?.figure == figure)
  }

  @Test func whatIsNotPublishedIsNotMadeUp() throws {
    let lawyer = try role("Lawyers")
    let figure = try #require(catalogue.pay(of: lawyer.id).first)
    #expect(figure.percentiles[.p90] == nil)
    #expect(figure.note == "the highest are more than the publisher prints")
    #expect(catalogue.unrated(try role("Software Developers").id)?.text == "not rated by O*NET 29.3")
    #expect(catalogue.roles.count { catalogue.unrated($0.id) != nil } == 19)
  }

  /// Ticks carry over to the whole of O*NET, which goes by the same ids.
  @Test func idsAreThoseOfAnImport() throws {
    #expect(catalogue.roles.allSatisfy { Dataset(making: $0.id.rawValue) == .onet })
    #expect(catalogue.skills.allSatisfy { Dataset(making: $0.id.rawValue) == .onet })
    #expect(catalogue.skill("2.B.3.e")?.name == "Programming")
    #expect(catalogue.skill("tool-microsoft-excel")?.name == "Microsoft Excel")
  }

  @Test func anImportTakesItsEmployment() throws {
    let employment = try ONETShortForm(path: Repository.world).employment
    let files = try PublisherFiles()
    let roles = try ONETImport(path: files.onet).read(employment: EmploymentTable(employment)).catalogue.roles
    #expect(roles.first { $0.id == "15-1252.00" }?.employment == (try role("Software Developers").employment))
    #expect(try ONETImport(path: files.onet).read().catalogue.roles.allSatisfy { $0.employment == nil })
    #expect(roles.allSatisfy { $0.employment != nil })
  }

  /// What is not among the largest occupations does not count as one of them.
  @Test func whatIsNotKnownCountsAsTheSmallest() throws {
    let files = try PublisherFiles()
    let wages = [
      OccupationWages(occupation: "15-1254", title: "Web Developers", figures: [], employment: 70),
      OccupationWages(occupation: "15-1252", title: "Software Developers", figures: []),
    ]
    let table = EmploymentTable(["15-1252": 2_000, "15-1254": 900, "11-1011": 300], wages: wages)
    let roles = try ONETImport(path: files.onet).read(employment: table).catalogue.roles
    func employment(_ id: Role.ID) -> Int? { roles.first { $0.id == id }?.employment }
    #expect(employment("15-1252.00") == 2_000)
    #expect(employment("15-1254.00") == 70)
    #expect(employment("51-3011.00") == 300)
  }

  @Test func teachingAssistantsOfUniversitiesHaveFiguresOfTheirOwn() throws {
    #expect(try role("Teaching Assistants, Special Education").employment == 687_650)
    let postsecondary = try role("Teaching Assistants, Postsecondary")
    #expect(postsecondary.employment == 155_010)
    #expect(catalogue.pay(of: postsecondary.id).first?.amount == Money(currency: "USD", units: 44_930))
  }

  @Test func aFolderWithoutItIsRefused() throws {
    let temporary = try TemporaryFolder()
    #expect(throws: DataFileError.self) { _ = try ONETShortForm(path: temporary.path).read() }
    #expect(throws: DataFileError.self) { _ = try ONETShortForm(path: temporary.file("nowhere")).read() }
  }

  @Test func theTestsThemselvesHaveIt() throws {
    #expect(try ONETShortForm(path: BuiltinCatalogue.worldFolder()).read().roles.count == catalogue.roles.count)
  }
}
