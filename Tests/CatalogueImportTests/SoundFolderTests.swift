import CareerModel
import CatalogueImport
import Testing

/// What a folder without mistakes becomes.
@Suite struct SoundFolderTests {
  @Test func levelsAreSortedAndRolesComeByFileName() throws {
    let catalogue = try CatalogueFixture().load()
    #expect(catalogue.levels.map(\.name) == ["Entry", "Mid"])
    #expect(catalogue.roles.map(\.id) == ["developer", "intern"])
    #expect(catalogue.roles.map(\.level?.name) == ["Mid", "Entry"])
    #expect(catalogue.skills.map(\.id) == ["basics", "core", "talking", "practice"])
  }

  @Test func aSingleNumberOfHoursHasCustomaryEnds() throws {
    let catalogue = try CatalogueFixture().load()
    #expect(catalogue.skill("basics")?.hours == HoursRange(lowMinutes: 1_800, likelyMinutes: 3_600, highMinutes: 9_000))
    #expect(catalogue.skill("core")?.hours == HoursRange(lowMinutes: 1_200, likelyMinutes: 6_000, highMinutes: 24_000))
    #expect(catalogue.skill("talking")?.hours == nil)
    #expect(catalogue.skill("practice")?.isExperience == true)
  }

  @Test func requirementsTakeWeightAndVerdicts() throws {
    let catalogue = try CatalogueFixture().load()
    #expect(
      catalogue.role("developer")?.requirements == [
        Requirement(
          options: ["talking", "core"], strength: .essential, weight: 1,
          verdicts: [
            Verdict(source: "S1", strength: .essential), Verdict(source: "editorial", strength: .essential),
          ]),
        Requirement(
          options: ["practice"], strength: .essential, weight: 4,
          verdicts: [Verdict(source: "S1", strength: .essential)]),
        Requirement(
          options: ["basics"], strength: .advantage, weight: 4,
          verdicts: [
            Verdict(source: "S1", strength: .advantage), Verdict(source: "editorial", strength: .essential),
          ]),
      ])
  }

  @Test func essentialRequirementsComeFirstWhateverTheFileSays() throws {
    let intern = try #require(try CatalogueFixture().load().role("intern"))
    #expect(intern.requirements.map(\.options) == [["basics"], ["talking"]])
    #expect(intern.grants == ["practice"])
    #expect(intern.requirementSources == ["editorial"])
  }

  @Test func moneyAndRatingsAreExact() throws {
    let catalogue = try CatalogueFixture().load()
    let figure = try #require(catalogue.pay.first)
    #expect(figure.low == Money(currency: "GBP", units: 30_000))
    #expect(figure.amount == Money(currency: "GBP", hundredths: 4_000_050))
    #expect(figure.level == "all")
    #expect(figure.use == .show)
    #expect(figure.asAt == "2025")
    #expect(catalogue.tutors.first?.ratingTenths == 49)
    #expect(catalogue.tutors.first?.pricePerHour == Money(currency: "GBP", units: 20))
  }

  @Test func linksOfTheGuideAreTyped() throws {
    let block = try #require(try CatalogueFixture().load().topics.first?.blocks.first)
    #expect(block.links == [.role("intern"), .skill("basics"), .topic("start"), .tutors])
    #expect(block.heading == "First steps")
  }

  @Test func textsAreCleanedOfExtraBlanks() throws {
    let fixture = try CatalogueFixture()
    try fixture.replace("title: Intern", with: "title: >\n  An  in\u{A0}tern\n\n", in: "roles/intern.yaml")
    #expect(try fixture.load().role("intern")?.title == "An in tern")
  }

  @Test func fourFilesMayBeAbsent() throws {
    let fixture = try CatalogueFixture()
    for name in ["moves.yaml", "pay.yaml", "tutors.yaml", "guide.yaml"] { try fixture.remove(name) }
    let catalogue = try fixture.load()
    #expect(catalogue.roles.count == 2)
    #expect(catalogue.moves.isEmpty && catalogue.pay.isEmpty && catalogue.tutors.isEmpty)
    // What sources disagree on is gathered whether or not there is a guide.
    #expect(catalogue.topics.map(\.id) == [GuideTopic.disagreements])
  }

  @Test func otherFilesInTheFolderAreLeftAlone() throws {
    let fixture = try CatalogueFixture()
    for name in ["README.md", ".skills.yaml.swp", ".hidden.yaml", "roles/notes.txt", "drafts/role.yaml"] {
      try fixture.write("\t&", to: name)
    }
    try fixture.expect([])
  }
}
