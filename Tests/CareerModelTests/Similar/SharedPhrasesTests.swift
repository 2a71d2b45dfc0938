import Fixtures
import Testing

@testable import CareerModel

/// What roles have in common, as people read it.
@Suite struct SharedPhrasesTests {
  private func phrases(_ title: String, _ aliases: [String] = [], _ sentences: [String] = []) -> SharedPhrases {
    SharedPhrases(
      of: Role(
        id: "r", title: title, aliases: aliases, track: "t", level: nil,
        responsibilities: sentences.map { CitedText($0, sources: []) }))
  }

  private func work(_ one: String, _ other: String, by words: [String]) -> String? {
    phrases("a", [], [one]).work(in: phrases("b", [], [other]), by: words)
  }

  @Test func aPhraseOfBothIsFoundWhateverItsCaseAndNumber() {
    #expect(
      work("Reviews the network designs.", "They draw Network Design.", by: ["network", "design"])
        == "network designs")
    #expect(
      work("Trains staff in patient care.", "Patient care.", by: ["patient", "care"]) == "patient care")
  }

  @Test func aSingleWordAndWordsApartAreNone() {
    #expect(work("Cleans, joins, mends.", "Joins and cleans data.", by: ["clean", "join"]) == nil)
    #expect(work("Patients in care.", "Care of patients.", by: ["patient", "care"]) == nil)
    #expect(work("Plans, then code.", "Plans. Then code.", by: ["plan", "code"]) == nil)
  }

  @Test func aToolThatMostUseIsNoReasonAndOneThatFewUseComesLast() {
    let skills = [
      Skill(id: "word", name: "word", kind: .tool), Skill(id: "lathe", name: "lathe", kind: .tool),
      Skill(id: "law", name: "law", kind: .concept), Skill(id: "art", name: "art", kind: .concept),
    ]
    let asked: [Role.ID: [Skill.ID]] = [
      "r0": ["word", "lathe", "law"], "r1": ["word", "lathe", "law"], "r8": ["word"], "r9": ["word"],
    ]
    let work: [Role.ID: String] = ["r0": "", "r1": "", "r8": "Cleans, joins, mends.", "r9": "Joins and cleans data."]
    let roles = (0..<60).map { number -> Role in
      let id = Role.ID("r\(number)")
      return Role(
        id: id, title: "", track: "t", level: nil,
        responsibilities: [CitedText(work[id, default: "Draws site plans."], sources: [])],
        requirements: asked[id, default: ["word", "art"]].map { Requirement(options: [$0], strength: .essential) })
    }
    let catalogue = Catalogue(skills: skills, roles: roles)
    #expect(catalogue.similar(to: "r0", limit: 60).map(\.reasons) == [[.knowledge("law"), .tool("lathe")]])
    #expect(catalogue.similar(to: "r8", limit: 60, isExplained: false).first?.role == "r9")
    #expect(catalogue.similar(to: "r8", limit: 60).isEmpty)
  }

  @Test func noPhraseStartsOrEndsWithAStopWord() {
    #expect(work("Look before the release.", "Test before the release.", by: ["before", "release"]) == nil)
    #expect(
      work(
        "Tests one release plan before launch.", "Make one release plan before noon.",
        by: ["before", "one", "plan", "release"])
        == "release plan")
  }

  @Test func whatElseASummarySaysIsNoWork() {
    func phrases(_ summary: String...) -> SharedPhrases {
      SharedPhrases(
        of: Role(id: "r", title: "a", track: "t", level: nil, summary: summary.map { CitedText($0, sources: []) }))
    }
    for rest in ["Pay is most of what developers earn.", "ISCO-08 2512: Developers earn"] {
      let (one, other) = (phrases("Writes web code.", rest), phrases("Mends web code.", rest))
      #expect(one.work(in: other, by: ["web", "code"]) == "web code")
      #expect(one.work(in: other, by: ["developer", "earn"]) == nil)
    }
  }

  @Test func noPhraseIsCutInTheMiddle() {
    #expect(work("Assess patient needs.", "Assess patient health.", by: ["assess", "patient"]) == nil)
    #expect(
      work("Assess patients before noon.", "They assess patients.", by: ["assess", "patient"]) == "assess patients")
  }

  @Test func theOneWithMostTellingWordsComesFirst() {
    let (one, other) = ("Draws site plans. Writes web application code.", "Site plans, web application code.")
    #expect(work(one, other, by: ["site", "plan", "web", "application", "code"]) == "web application code")
    #expect(work(one, other, by: ["site", "plan", "web"]) == "site plans")
  }

  @Test func namesKeepTheirCapitals() {
    #expect(work("SQL databases.", "They mend SQL databases.", by: ["sql", "database"]) == "SQL databases")
    #expect(work("Back-end code.", "For back-end code.", by: ["back", "code"]) == "back-end code")
  }

  @Test func aWholeNameOfBothIsOne() {
    let nurse = phrases("Registered Nurse", ["RN", "Staff Nurse", "Clinician"])
    #expect(nurse.name(in: phrases("Staff Nurses"), by: ["nurse"]) == "Staff Nurse")
    #expect(nurse.name(in: phrases("Doctor", ["clinician"]), by: ["clinician"]) == "clinician")
    #expect(nurse.name(in: phrases("RN"), by: ["rn"]) == nil)
    #expect(phrases("AI Engineer", ["AI"]).name(in: phrases("AI Artist", ["AI"]), by: ["ai"]) == nil)
  }

  @Test func elseWhatNamesHaveInCommonIs() {
    #expect(
      phrases("Senior Web Developer").name(in: phrases("Web Developer, Junior"), by: ["web", "developer"])
        == "Web Developer")
    #expect(phrases("Web Developer").name(in: phrases("Web Designer"), by: ["web"]) == nil)
  }

  @Test func hardlyAlikeAndAlikeForNoReasonIsNotShown() {
    let catalogue = Fixture.catalogue
    var (hardlyAlike, shown) = (0, 0)
    for (position, role) in catalogue.roles.enumerated() {
      let found = catalogue.similarIndex.similar(to: position)
      hardlyAlike += found.count { $0.similarity < 500 }
      let alike = catalogue.similar(to: role.id, limit: .max, isExplained: false)
      #expect(alike.map(\.similarity) == found.map(\.similarity).filter { $0 >= 500 })
      let matches = catalogue.similar(to: role.id, limit: .max)
      #expect(matches.allSatisfy { (1...3).contains($0.reasons.count) })
      let told = Set(matches.map(\.role))
      #expect(matches.map(\.role) == alike.map(\.role).filter(told.contains))
      #expect(catalogue.similar(to: role.id, limit: 2) == Array(matches.prefix(2)))
      shown += matches.count
    }
    #expect(hardlyAlike > 0)
    #expect(shown > 0)
  }

  /// The second has the same words, and no phrase of the first; the third has one.
  @Test func theNextTakesThePlaceOfOneWithoutAReason() {
    let titles = ["Harbour Pilot", "Pilot Harbour", "Harbour Pilot, Sea", "Baker", "Cook", "Nurse"]
    let catalogue = Catalogue(
      roles: titles.enumerated().map { Role(id: Role.ID("\($0)"), title: $1, track: "it", level: nil) })
    let all = catalogue.similar(to: "0", limit: .max, isExplained: false).map(\.role)
    #expect(all == ["1", "2"])
    #expect(catalogue.similar(to: "0", limit: 1).map(\.role) == ["2"])
  }
}
