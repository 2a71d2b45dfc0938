import CareerModel
import Testing

@Suite struct SkillLinkTests {
  private static func catalogue(
    _ dataset: Dataset, _ skills: KeyValuePairs<Skill.ID, String>, _ counterparts: [SkillCounterpart] = []
  ) -> Catalogue {
    Catalogue(
      dataset: dataset, skills: skills.map { Skill(id: $0, name: $1) }, counterparts: counterparts)
  }

  /// Each link as "first second reason".
  private func links(_ catalogues: Catalogue...) -> [String] {
    SkillLink.all(among: catalogues).map { "\($0.pair.first) \($0.pair.second) \($0.reason.rawValue)" }
  }

  @Test func equalNamesAreTheSameButForCaseAndDiacritics() {
    #expect(
      links(
        Self.catalogue(.builtIn, ["b1": "PostgreSQL", "b2": "Café", "b3": "C++", "b4": "Problem-solving"]),
        Self.catalogue(.onet, ["o1": "Postgresql", "o2": "CAFE", "o3": "C#", "o4": "Problem solving"]),
        Self.catalogue(.esco, ["e1": "postgresql", "e3": "c++", "e5": "C#"]))
        == [
          "b1 o1 same-name", "b2 o2 same-name", "b1 e1 same-name", "b3 e3 same-name", "e1 o1 same-name",
          "e5 o3 same-name",
        ])
  }

  @Test func aSingleCharacterSaysNothing() {
    #expect(links(Self.catalogue(.onet, ["o1": "R", "o2": "É"]), Self.catalogue(.esco, ["e1": "R", "e2": "É"])) == [])
  }

  @Test func aNameThatASourceHasTwiceSaysNothingAboutIt() {
    #expect(
      links(
        Self.catalogue(.builtIn, ["b1": "Mathematics"]),
        Self.catalogue(.onet, ["2.A.1.e": "Mathematics", "2.C.4.a": "mathematics", "o3": "mathematics"]),
        Self.catalogue(.esco, ["e1": "mathematics"])) == ["b1 e1 same-name"])
  }

  @Test func namesWithinASourceAreNotCompared() {
    #expect(links(Self.catalogue(.all, ["a": "SQL", "b": "SQL"])) == [])
  }

  @Test func whatIsListedIsTheSameUnderEveryName() {
    let counterpart = SkillCounterpart(
      skill: "sql", names: [.onet: ["structured QUERY language SQL", "SQL queries"], .esco: ["SQL"]])
    #expect(
      links(
        Self.catalogue(.builtIn, ["sql": "SQL"], [counterpart]),
        Self.catalogue(.onet, ["o1": "SQL queries", "o2": "Structured query language SQL"]),
        Self.catalogue(.esco, ["e1": "SQL"]))
        == [
          "o2 sql listed", "o1 sql listed", "e1 sql listed", "o1 o2 listed", "e1 o2 listed", "e1 o1 listed",
          "e1 sql same-name",
        ])
  }

  @Test func aListMayNameWhatTheCatalogueDoesNotHave() {
    let counterparts = [
      SkillCounterpart(skill: nil, names: [.onet: ["R"], .esco: ["R"]]),
      SkillCounterpart(skill: "gone", names: [.onet: ["Ruby"], .esco: ["Ruby (computer programming)", "Rubin"]]),
    ]
    #expect(
      links(
        Self.catalogue(.builtIn, ["r": "R"], counterparts), Self.catalogue(.onet, ["o1": "R", "o2": "Ruby"]),
        Self.catalogue(.esco, ["e1": "R", "e2": "Ruby (computer programming)"])) == ["e1 o1 listed", "e2 o2 listed"])
  }

  @Test func namesThatAreAbsentOrNotUniqueArePassedOver() {
    let counterpart = SkillCounterpart(skill: "b", names: [.onet: ["Twice", "Absent"], .esco: ["Once"]])
    #expect(
      links(
        Self.catalogue(.builtIn, ["b": "B"], [counterpart]), Self.catalogue(.onet, ["o1": "twice", "o2": "Twice"]),
        Self.catalogue(.esco, ["e1": "Once"])) == ["b e1 listed"])
    #expect(links(Self.catalogue(.builtIn, ["b": "B"], [counterpart])) == [])
  }
}
