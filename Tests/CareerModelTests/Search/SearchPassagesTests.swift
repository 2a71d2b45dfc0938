import Testing

@testable import CareerModel

@Suite struct SearchPassagesTests {
  private let keeper = SearchEntry(
    .role("keeper"), title: "Apiarist", aliases: ["Beekeeper"],
    passages: [
      SearchPassage(.description, "Keeps bees for honey and wax."), SearchPassage(.tasks, "Inspect hives for disease."),
      SearchPassage(.tasks, "Extract honey from combs."), SearchPassage(.skills, "Carpentry"),
    ])
  private let nurse = SearchEntry(
    .role("nurse"), title: "Registered Nurse",
    passages: [
      SearchPassage(.description, "Cares for patients."), SearchPassage(.tasks, "Record the health of patients."),
    ])
  private let carpentry = SearchEntry(.skill("carpentry"), title: "Carpentry")

  private func results(_ query: String, everyday: [EverydayWords] = []) -> [SearchResult] {
    Search([keeper, nurse, carpentry], everyday: everyday).results(for: query)
  }

  @Test(arguments: [
    ("inspecting hives", SearchPassage.Field.tasks, "hives, inspect"), ("wax", .description, "wax"),
    ("hive", .tasks, "hives"),
  ])
  func whatIsToldFindsAThing(query: String, field: SearchPassage.Field, matched: String) throws {
    let first = try #require(results(query).first)
    #expect((first.title, first.reason) == ("Apiarist", .passage(field)))
    #expect(Set(first.matched.split(separator: ", ")) == Set(matched.split(separator: ", ")))
    #expect(!first.ranges.isEmpty)
  }

  @Test func aNameIsAnswerEnough() {
    #expect(results("beekeeper").first?.reason == .alias)
    #expect(results("carpentry").map(\.title) == ["Carpentry", "Apiarist"])
  }

  @Test func noWordMustBeThere() {
    let found = results("somebody who inspects hives xyzzy")
    #expect(found.first?.title == "Apiarist")
    #expect(found.first?.isComplete == false)
  }

  @Test func whatAnswersLittleStandsApart() {
    let found = results("record health registered nurse honey")
    #expect(found.map(\.title) == ["Registered Nurse"] || found.map(\.isClose) == [false, true])
  }

  @Test func everydayWordsComeBeforeOtherNamesAndAfterTitles() {
    let words = [EverydayWords(["bee-man", "Beekeeper", "carpentry"], roles: ["nurse", "keeper"])]
    #expect(results("bee man", everyday: words).prefix(2).map(\.title) == ["Registered Nurse", "Apiarist"])
    #expect(results("BEEMAN", everyday: words).first?.reason == .everyday)
    #expect(results("beekeeper", everyday: words).first?.title == "Registered Nurse")
    #expect(results("carpentry", everyday: words).map(\.title) == ["Carpentry", "Registered Nurse", "Apiarist"])
    #expect(results("bee", everyday: words).allSatisfy { $0.reason != .everyday })
  }

  @Test func everydayWordsNameThingsOfOtherSourcesByTheirTitles() {
    let words = [EverydayWords(["joinery"], titles: ["Apiarist"], skillNames: ["Carpentry", "unknown"])]
    #expect(results("joinery", everyday: words).map(\.title) == ["Apiarist", "Carpentry"])
  }

  @Test func ofEqualNamesTheOneInWhichMostPeopleWorkIsMeant() {
    let search = Search([
      SearchEntry(.role("few"), title: "A", aliases: ["Cleaner"], employment: 1_000),
      SearchEntry(
        .role("many"), title: "Building hand", aliases: ["Cleaner", "Porter", "Janitor"], employment: 2_000_000),
      SearchEntry(.role("unknown"), title: "C", aliases: ["Cleaner", "Porter"]),
    ])
    #expect(search.results(for: "cleaner").map(\.title) == ["Building hand", "C", "A"])
  }

  @Test(arguments: [
    ("enfermeros", "enfermero/enfermera"), ("conductores", "conductor"), ("krankenpfleger", "Krankenpflegerin"),
  ])
  func formsOfOtherLanguagesMeet(query: String, title: String) {
    let search = Search([SearchEntry(.role("a"), title: title), SearchEntry(.role("b"), title: "panadero")])
    #expect(search.results(for: query).map(\.title) == [title])
  }
}
