import Fixtures
import TerminalText
import Testing

@testable import CareerModel

@Suite struct LookupTests {
  private let skills = [
    Skill(id: "javascript", name: "JavaScript"), Skill(id: "python-basics", name: "Python basics"),
    Skill(id: "python-core", name: "Python proficiency"), Skill(id: "cpp", name: "C++"),
    Skill(id: "csharp", name: "C#"), Skill(id: "ci-cd", name: "Continuous integration"),
  ]
  private let roles = [
    Role(id: "a", title: "Software Developer", track: "t", level: Examples.levels[2]),
    Role(
      id: "b", title: "Python Developer", aliases: ["Software Developer", "Pythonista"], track: "t",
      level: Examples.levels[2]),
    Role(id: "c", title: "Web Developer", aliases: ["Pythonista"], track: "t", level: Examples.levels[2]),
  ]

  @Test(arguments: [
    ("javascript", "javascript"), ("JAVASCRIPT", "javascript"), ("Python Basics", "python-basics"),
    ("python_core", "python-core"), ("c++", "cpp"), ("C#", "csharp"), ("CI/CD", "ci-cd"),
  ])
  func findsByIdAndByName(text: String, id: String) {
    #expect(Lookup(text, among: skills) == .found(Skill.ID(id)))
  }

  @Test func aShownNameBeatsAnAlias() {
    #expect(Lookup("software developer", among: roles) == .found("a"))
  }

  @Test func twoOfTheSameNameAreAmbiguous() {
    #expect(Lookup("pythonista", among: roles) == .ambiguous(["b", "c"]))
  }

  /// Whose id is another's name is taken at once only where it is written to the letter.
  @Test func anIdThatIsAnotherOnesNameIsAmbiguous() {
    let tutors = ["reza", "own-reza"].map { id in
      Tutor(
        id: Tutor.ID(id), name: "Reza", ratingTenths: 0, reviews: 0, pricePerHour: Money(currency: "GBP", units: 30),
        firstLessonFree: false, asAt: "2025", sources: [])
    }
    #expect(Lookup("Reza", among: tutors) == .ambiguous(["reza", "own-reza"]))
    #expect(Lookup("reza", among: tutors) == .found("reza"))
    #expect(Lookup("own-reza", among: tutors) == .found("own-reza"))
  }

  @Test func theMostAlikeStandFirst() {
    let roles = ["Python Platform Engineer", "Senior Python Tutor", "Python Tutor"].enumerated().map {
      Role(id: Role.ID("r\($0)"), title: $1, track: "t", level: Examples.levels[2])
    }
    #expect(Lookup("python", among: roles) == .ambiguous(["r2", "r1", "r0"]))
    let other = Role(id: "o", title: "Coder", aliases: ["Python coder"], track: "t", level: Examples.levels[2])
    #expect(Lookup("python", among: [other] + roles) == .ambiguous(["r2", "r1", "r0", "o"]))
  }

  @Test func everybodyWhoIsCalledSoIsTold() {
    let called = Lookup.called("software developer", among: roles)
    #expect(called.map(\.kind) == [.title, .alias])
    #expect(called.map(\.entity.id) == ["a", "b"])
    #expect(Lookup.called("software", among: roles).isEmpty)
  }

  @Test func aPartOfSeveralNamesIsAmbiguousAndOfOneOnlyNear() {
    #expect(Lookup("python", among: skills) == .ambiguous(["python-basics", "python-core"]))
    #expect(Lookup("java", among: skills) == .unknown(nearest: ["javascript"]))
  }

  @Test func aSlipLeadsToTheNearest() {
    #expect(Lookup("jvascirpt", among: skills) == .unknown(nearest: ["javascript"]))
    #expect(Lookup("pyhton basics", among: skills) == .unknown(nearest: ["python-basics"]))
    #expect(Lookup("xylophone", among: skills) == .unknown(nearest: []))
    #expect(Lookup("", among: skills) == .unknown(nearest: []))
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("pyhton", "python", 1), ("ca", "abc", 3),
    ("flask", "flask", 0),
  ])
  func countsSlips(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left), Array(right)) == distance)
  }
}
