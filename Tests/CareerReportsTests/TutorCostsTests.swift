import CareerModel
import CareerPages
import CareerReports
import TestSupport
import Testing

/// What tutors would cost for a plan.
struct TutorCostsTests {
  private let costs = TutorCosts(for: PlanSample.context(), today: PlanSample.today)

  @Test func costsAreThoseOfThePlanWithThatTutorAlone() {
    let json = TutorsReport(PlanSample.catalogue, costs: costs).json
    #expect(
      json["tutors", 0, "forPlan"]
        == .object([
          "hours": HoursRange(likely: 40), "lessons": 4, "freeLessons": 1, "cost": Money(currency: "GBP", units: 90),
        ]))
    #expect(
      json["tutors", 1, "forPlan"] == .object(["hours": HoursRange.zero, "lessons": 0, "freeLessons": 0]))
  }

  @Test func pageSaysWhatTheColumnMeans() {
    #expect(
      TutorsReport(PlanSample.catalogue, costs: costs).page.text(in: PrintStyle(width: 80)).hasPrefix(
        """
        Tutors · 2, as listed
        Name  Rating  Reviews  An hour  First lesson  Adjusted  Your plan
        Ada    5.0 ★        7      £30  free              4.63        £90  [1]
        Bob    5.0 ★        7      £20  paid              4.63       none  [1]

        Your plan to Developer has about 40 h that they teach: 4 lessons with one of
        them, the first free where it says so.

        """))
  }

  @Test func recordsHaveThemToo() {
    let lines = TutorsReport(PlanSample.catalogue, costs: costs).records.csv().split(separator: "\r\n")
    #expect(lines[0].hasSuffix(",source,planLessons,planCost,link"))
    #expect(lines[1].hasSuffix(",S1,4,90,"))
    #expect(lines[2].hasSuffix(",S1,0,,"))
  }

  @Test func whereNobodyTeachesAnyOfItThatIsSaid() {
    let context = Sample.context { $0.targets = [Target(role: "developer")] }
    let costs = TutorCosts(for: context, today: PlanSample.today)
    let text = TutorsReport(Sample.catalogue, costs: costs).page.text(in: PrintStyle())
    let words = text.runningText
    #expect(
      words.contains("Nobody here teaches what is left of your plan to Developer. PostgreSQL can be learned from"))
    #expect(!text.contains("Your plan  "))
  }

  @Test func withoutATargetThereIsNoPlan() {
    #expect(TutorCosts(for: Sample.context(), today: PlanSample.today) == nil)
    #expect(TutorsReport(PlanSample.catalogue).json["tutors", 0, "forPlan"] == nil)
  }
}
