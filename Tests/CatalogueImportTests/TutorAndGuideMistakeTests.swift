import CatalogueImport
import Testing

@Suite struct TutorAndGuideMistakeTests {
  @Test(arguments: ["5.1", "4.95", "50"])
  func ratingsGoToFive(rating: String) throws {
    try expectProblems(
      [
        "tutors.yaml:4:11: [0].rating: the rating is not from 0 to 5 in steps of 0.1"
      ], in: "tutors.yaml", replacing: "4.9", with: rating)
  }

  @Test func pricesAreByTheHour() throws {
    try expectProblems(
      [
        "tutors.yaml:6:43: [0].price.per: expected one of hour, found \"day\""
      ], in: "tutors.yaml", replacing: "per: hour", with: "per: day")
    try expectProblems(
      [
        "tutors.yaml:7:20: [0].firstLessonFree: expected true or false, found \"maybe\""
      ], in: "tutors.yaml", replacing: "firstLessonFree: true", with: "firstLessonFree: maybe")
  }

  @Test func linksLeadSomewhere() throws {
    try expectProblems(
      [
        "guide.yaml:7:30: [0].blocks[0].links[1]: there is no skill \"basic\" (did you mean \"basics\"?)",
        "guide.yaml:7:45: [0].blocks[0].links[2]: \"topic:\" is no link (write role:ID, skill:ID, topic:ID or tutors)",
        "guide.yaml:7:55: [0].blocks[0].links[3]: \"tutors:ada\" is no link "
          + "(write role:ID, skill:ID, topic:ID or tutors)",
        "guide.yaml:7:69: [0].blocks[0].links[4]: \"home\" is no link (write role:ID, skill:ID, topic:ID or tutors)",
      ], in: "guide.yaml", replacing: "\"skill:basics\", \"topic:start\", tutors",
      with: "\"skill:basic\", \"topic:\", \"tutors:ada\", home")
  }

  @Test func everyParagraphIsCited() throws {
    try expectProblems(
      [
        "guide.yaml:6:16: [0].blocks[0].sources: no source is named (write [editorial] for your own judgement)"
      ], in: "guide.yaml", replacing: "sources: [S1]", with: "sources: []")
  }
}
