import CareerModel
import CareerPages
import Fixtures
import Testing

/// What can be begun where nothing can be planned.
struct FirstStepsTests {
  private func context(
    _ catalogue: Catalogue, target: Role.ID, _ change: (inout PlanSettings) -> Void = { _ in }
  ) -> PageContext {
    var profile = Profile()
    profile.targets = [Target(role: target)]
    change(&profile.plan)
    return PageContext(profile: profile, in: catalogue, from: "built-in")
  }

  private func plan(of context: PageContext) -> Plan {
    Plan(
      for: context.profile.targets, learner: context.learner, settings: context.profile.plan,
      today: Examples.day("2026-11-23"))
  }

  private func text(of blocks: [Page.Block]) -> String {
    blocks.map { block in
      switch block {
      case .heading(let phrase, let note): "\(phrase.text) \(note.text)"
      case .paragraph(let phrase), .fact(_, let phrase): phrase.text
      default: ""
      }
    }.joined(separator: "\n")
  }

  @Test func theySayHowLongPreparationTakesAndWhereToBegin() throws {
    let steps = try #require(
      FirstSteps(to: Fixture.softwareDevelopers, in: context(Fixture.onet, target: Fixture.softwareDevelopers)))
    let text = text(of: steps.blocks)
    #expect(text.contains("First steps to Software Developers our advice"))
    #expect(text.contains("Job Zone 4 of 5: several years of study and work."))
    #expect(text.contains("In British terms, as we read it: a degree or a degree apprenticeship."))
    #expect(text.contains("which degree or conversion course counts"))
    #expect(text.contains("Computers and Electronics: a library book or a free course"))
    #expect(text.contains("https://www.onetonline.org/link/summary/15-1252.00"))
    #expect(steps.sentences.count == 5)
    #expect(
      Page(steps.blocks).printed(in: Fixture.onet).blocks.contains { block in
        if case .sources(let list) = block { list.note?.contains("[ours]") == true } else { false }
      })
  }

  @Test func ofLessPreparationAnApprenticeshipIsToBeLookedFor() throws {
    let steps = try #require(FirstSteps(to: "41-4012.00", in: context(Fixture.onet, target: "41-4012.00")))
    let text = text(of: steps.blocks)
    #expect(text.contains("gov.uk/apply-apprenticeship") && text.contains("GCSEs") && !text.contains("degree"))
  }

  @Test func whereNoPreparationIsPublishedThatIsSaid() throws {
    let steps = try #require(
      FirstSteps(to: Fixture.escoDeveloper, in: context(Fixture.esco, target: Fixture.escoDeveloper)))
    let text = text(of: steps.blocks)
    #expect(text.contains("ESCO v1.2.0 does not say how long preparation takes."))
    #expect(text.contains("http://data.europa.eu/esco/occupation/\(Fixture.escoDeveloper)"))
    #expect(!text.contains("Job Zone"))
  }

  @Test func whatCanBePlannedHasNone() {
    let planned = context(Fixture.catalogue, target: "backend-developer")
    #expect(FirstSteps(to: "backend-developer", in: planned) == nil)
    #expect(FirstSteps(for: plan(of: planned), in: planned) == nil)
    let page = "\(PlanPage(plan(of: planned), in: planned).document)"
    #expect(!page.contains("First steps"))
  }

  @Test func timeAndMoneyThatWereSetAreSpokenOf() {
    let person = context(Fixture.onet, target: Fixture.softwareDevelopers) {
      $0.minutesPerWeek = 6 * 60
      $0.budget = Money(currency: "GBP", units: 500)
    }
    #expect(
      plan(of: person).nothingToPlan(in: Fixture.onet)
        == "O*NET 29.3 has no study hours, so 6 h a week cannot be turned into a date. Nor are lessons planned: your £500 "
        + "is untouched.")
  }

  @Test func theNearestRoleWithHoursIsNamedOnPaperAlone() throws {
    let tester = ForeignRole(id: "tester", title: "Software Tester", dataset: .standard, sourceTitle: "Built-in")
    let catalogue = Fixture.onet.beside(CatalogueNeighbours(counterpart: { _ in tester }))
    let paper = context(catalogue, target: Fixture.softwareDevelopers)
    let screen = PageContext(
      profile: paper.profile, in: catalogue, from: "built-in", assessments: paper.assessments,
      screen: PageContext.Screen(before: nil, datasets: [.onet], datasetInSentence: "O*NET", key: { _ in "" }))
    let onPaper = try #require(FirstSteps(to: Fixture.softwareDevelopers, in: paper))
    let onScreen = try #require(FirstSteps(to: Fixture.softwareDevelopers, in: screen))
    #expect(text(of: onPaper.blocks).contains("Software Tester of the built-in catalogue has hours."))
    #expect(!text(of: onScreen.blocks).contains("Software Tester"))
  }
}
