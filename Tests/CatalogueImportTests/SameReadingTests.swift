import CareerModel
import CatalogueImport
import Foundation
import Testing

@Suite struct SameReadingTests {
  private func expect(_ problems: [String], for text: String) throws {
    let fixture = try CatalogueFixture()
    try fixture.write(text, to: "same.yaml")
    try fixture.expect(problems)
  }

  @Test func namesAreReadBySource() throws {
    let fixture = try CatalogueFixture()
    try fixture.write(
      """
      - skill: core
        onet: [Core, "Core #2"]
        esco: [the core]
      - onet: [R]
        esco: [R]

      """, to: "same.yaml")
    #expect(
      try fixture.load().counterparts == [
        SkillCounterpart(skill: "core", names: [.onet: ["Core", "Core #2"], .esco: ["the core"]]),
        SkillCounterpart(skill: nil, names: [.onet: ["R"], .esco: ["R"]]),
      ])
  }

  @Test func theFileMayBeAbsent() throws {
    #expect(try CatalogueFixture().load().counterparts.isEmpty)
  }

  @Test func unknownSkillsAndSourcesAreMistakes() throws {
    try expect(
      [
        "same.yaml:1:11: [0].skill: there is no skill \"cores\" (did you mean \"core\"?)",
        "same.yaml:2:3: [1].oneet: the key \"oneet\" is unknown here (did you mean \"onet\"?)",
      ], for: "- {skill: cores, onet: [Core]}\n- oneet: [Core]\n  skill: core\n")
  }

  @Test func listsHoldNames() throws {
    try expect(
      [
        "same.yaml:1:23: [0].onet: the list is empty (leave the key out)",
        "same.yaml:2:25: [1].onet: expected a list, found \"Basics\" "
          + "(write [first, second], or one item a line after \"- \")",
        "same.yaml:3:2: [2]: expected an entry with keys, found nothing (write each as \"key: value\")",
      ],
      for: "- {skill: core, onet: [], esco: [core]}\n- {skill: basics, onet: Basics, esco: [basics]}\n-\n")
  }

  @Test func nothingIsInTwoEntries() throws {
    try expect(
      [
        "same.yaml:2:11: [1].skill: the skill \"core\" is here twice (keep one; the other is in same.yaml:1)",
        "same.yaml:3:26: [2].onet[0]: \"CORE\" is here twice (keep one; the other is in same.yaml:1)",
        "same.yaml:3:32: [2].onet[1]: \"core\" is here twice (keep one; the other is in same.yaml:3)",
      ],
      for: """
        - {skill: core, onet: [Core]}
        - {skill: core, esco: [Core]}
        - {skill: basics, onet: [CORE, core]}

        """)
  }

  @Test func anEntryMakesAtLeastTwoTheSame() throws {
    let message = "the entry has one skill, so there is nothing that it is the same as (add one, or remove it)"
    try expect(
      ["same.yaml:1:3: [0]: \(message)", "same.yaml:2:3: [1]: \(message)"],
      for: "- skill: core\n- esco: [core]\n- onet: [One, Two]\n")
  }

  /// The list of this repository: every skill that it names is there, which loading checks.
  @Test func theBuiltInListHoldsWhatPeopleTickMost() throws {
    let catalogue = try Builtin.catalogue.get()
    let names = Dictionary(catalogue.counterparts.map { ($0.skill, $0.names) }, uniquingKeysWith: { first, _ in first })
    #expect(names["python-core"] == [.onet: ["Python"], .esco: ["Python (computer programming)"]])
    #expect(names["r"] == [.onet: ["R"], .esco: ["R"]])
    #expect(names["sql"]?[.onet]?.contains("Structured query language SQL") == true)
    #expect(catalogue.counterparts.filter { $0.skill != nil }.count >= 80)
  }
}
