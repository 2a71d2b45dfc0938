import CareerPages
import Fixtures
import Testing

@testable import CareerModel

/// How points and stricter readings read as text.
@Suite struct WhyWordingTests {
  @Test(arguments: [
    (Fraction(80, 13), 1, "6.2"), (Fraction(80, 13), 2, "6.15"), (Fraction(0), 1, "0.0"), (Fraction(100), 1, "100.0"),
    (Fraction(1, 20), 1, "0.1"), (Fraction(1, 200), 2, "0.01"), (Fraction(199, 100), 1, "2.0"),
    (Fraction(7, 100), 2, "0.07"),
  ])
  func pointsAreRoundedOnce(value: Fraction, places: Int, text: String) {
    #expect(value.text(places: places) == text)
  }

  @Test func aStricterReadingNamesSkillsAndSource() throws {
    let verdicts = [Verdict(source: "A", strength: .advantage), Verdict(source: "B", strength: .essential)]
    let role = Role(
      id: "r", title: "R", track: "t", level: Examples.levels[0],
      requirements: [
        Requirement(options: ["python"], strength: .essential),
        Requirement(options: ["sql"], strength: .advantage, verdicts: verdicts),
        Requirement(options: ["django", "flask"], strength: .advantage, verdicts: verdicts),
        Requirement(
          options: ["postgresql"], strength: .advantage,
          verdicts: [verdicts[0], Verdict(source: Source.editorial, strength: .essential)]),
      ])
    let catalogue = Catalogue(
      skills: Examples.skills, roles: [role],
      sources: [Source(id: "B", title: "What They Do", publisher: "ok.com (a company)")])
    let why = try #require(Why(of: 0, for: Learner(Profile(), in: catalogue)))
    #expect(
      why.stricterReadings.map { $0.condition(on: role, in: catalogue) } == [
        "If sql and django or flask are essential, as ok.com says", "If postgresql is essential, as we judge",
      ])
  }
}
