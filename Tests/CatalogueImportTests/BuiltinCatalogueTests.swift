import CareerModel
import Foundation
import TestSupport
import Testing

/// The catalogue of this repository against what the program promises.
@Suite struct BuiltinCatalogueTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Builtin.catalogue.get() }

  @Test func everythingIsThere() {
    #expect(catalogue.levels.map(\.rank) == Array(1...7))
    #expect(catalogue.roles.count == 60)
    #expect(catalogue.skills.count == 179)
    #expect(catalogue.moves.count == 172)
    #expect(catalogue.pay.count == 187)
    #expect(catalogue.tracks.count == 15)
    #expect(catalogue.tutors.count == 8)
  }

  @Test func everyReferenceLeadsSomewhere() {
    #expect(danglingIDs(of: catalogue) == [])
    #expect(catalogue.source(Source.editorial) != nil)
  }

  @Test func bothArticlesSpeakOnThePayOfPythonDevelopers() {
    let figures = catalogue.pay(of: "python-developer")
    #expect(
      figures.contains {
        $0.amount == Money(currency: "GBP", units: 60_000) && $0.statistic == "median" && $0.source == "S000"
          && $0.region == "UK" && $0.period == .year && $0.use == .show
      })
    #expect(
      figures.contains {
        $0.amount == Money(currency: "GBP", units: 74_884) && $0.statistic == "mean" && $0.source == "S002"
          && $0.region == "UK" && $0.period == .year && $0.use == .show
      })
  }

  @Test(arguments: ["html", "css", "javascript"])
  func theArticlesDisagreeOnTheFrontEnd(skill: Skill.ID) throws {
    let role = try #require(catalogue.role("python-developer"))
    let requirement = try #require(role.requirements.first { $0.options == [skill] })
    #expect(requirement.isDisputed)
    #expect(requirement.strength == .advantage)
    #expect(
      Set(requirement.verdicts) == [
        Verdict(source: "S000", strength: .advantage), Verdict(source: "S002", strength: .essential),
      ])
  }

  @Test(arguments: [
    ("python-intern", "chief-technology-officer"), ("junior-web-developer", "vp-web-development"),
    ("data-analytics-intern", "director-of-data-analytics"), ("junior-ml-engineer", "head-of-ai"),
  ])
  func laddersLeadToTheTop(bottom: String, top: String) throws {
    let top = try #require(catalogue.role(Role.ID(top)))
    var reached: Set<Role.ID> = [Role.ID(bottom)]
    var waiting: [Role.ID] = [Role.ID(bottom)]
    while let role = waiting.popLast() {
      for move in catalogue.moves(from: role) where reached.insert(move.to).inserted { waiting.append(move.to) }
    }
    #expect(reached.contains(top.id))
    #expect(top.level?.rank == 7)
  }

  @Test func tutorsAreAsTheArticleLists() {
    let rows = catalogue.tutors.map { tutor in
      "\(tutor.name) \(tutor.ratingTenths) \(tutor.reviews) \(tutor.pricePerHour.hundredths) \(tutor.firstLessonFree)"
    }
    #expect(
      rows == [
        "Reza 50 36 5500 true", "Matthew 50 31 3900 true", "Adam 49 57 6900 true", "João 50 70 3000 true",
        "Andrea 50 48 15000 true", "Asst prof kritaphat phd 50 46 6900 true", "Piyush 50 112 2500 true",
        "Priyanshu 50 20 2000 true",
      ])
    #expect(catalogue.tutors.allSatisfy { $0.pricePerHour.currency == "GBP" && $0.sources == ["S000"] })
  }

  @Test(arguments: [
    "core-responsibilities", "workplaces", "cities", "team", "versatility", "pypi", "requirements", "interviews",
    "career-ladder", "paths", "salary-outlook", "machine-learning", "getting-started", "faq", "conflicts",
  ])
  func theGuideAnswers(topic: GuideTopic.ID) throws {
    let topic = try #require(catalogue.topic(topic))
    #expect(!topic.blocks.isEmpty)
    #expect(!topic.summary.isEmpty)
  }

  @Test func everyRoleAsksForSomethingAndEverySkillSaysWhatItIs() {
    #expect(catalogue.roles.allSatisfy { !$0.requirements.isEmpty && !$0.summary.isEmpty })
    #expect(catalogue.skills.filter { $0.about.isEmpty }.map(\.id) == [])
    #expect(catalogue.roles.filter { catalogue.workplaces(of: $0) == nil }.map(\.id) == [])
  }

  /// Forty-eight activities of our own, eight of each interest, and interests of every role.
  @Test func interestsAreAskedAboutAndKnownOfEveryRole() {
    #expect(catalogue.activities.count == 48)
    for interest in Interest.allCases {
      #expect(catalogue.activities.count { $0.interest == interest } == 8)
    }
    #expect(Set(catalogue.activities.map(\.text)).count == 48)
    #expect(catalogue.roles.filter { $0.interests == nil || $0.interestOrigin?.sources != ["ONET"] }.map(\.id) == [])
    #expect(catalogue.role("data-analyst")?.interestOrigin?.title == "Business Intelligence Analysts")
    let origin = catalogue.role("chief-technology-officer")?.interestOrigin
    #expect(origin?.isClose == false && origin?.note == "the management of computing")
  }

  @Test func whatARoleGrantsIsExperience() {
    let granted = Set(catalogue.roles.flatMap(\.grants))
    #expect(!granted.isEmpty)
    #expect(granted.allSatisfy { catalogue.skill($0)?.takesYears == true })
  }

  @Test func nothingIsLeftToDo() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Repository.catalogue).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(files.count > 60)
    for file in files {
      let text = try String(contentsOfFile: "\(Repository.catalogue)/\(file)", encoding: .utf8)
      #expect(!text.contains("TODO"), "\(file)")
    }
  }
}
