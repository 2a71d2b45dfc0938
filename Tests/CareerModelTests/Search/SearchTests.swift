import Fixtures
import TestSupport
import Testing

@testable import CareerModel

@Suite struct SearchTests {
  private let search =
    Catalogue(
      skills: [
        Skill(id: "agile", name: "Agile working", covers: "Scrum, Kanban"), Skill(id: "cpp", name: "C++"),
        Skill(id: "csharp", name: "C#"), Skill(id: "c", name: "C"), Skill(id: "sql", name: "SQL"),
        Skill(id: "postgresql", name: "PostgreSQL"), Skill(id: "javascript", name: "JavaScript"),
        Skill(id: "java", name: "Java"), Skill(id: "aws", name: "Amazon Web Services"),
        Skill(id: "certificate", name: "Cloud certification", covers: "AWS, Azure"),
        Skill(id: "python", name: "Python proficiency"),
      ],
      roles: [
        SearchTests.role("backend", "Back-end Developer", ["Server-side developer"]),
        SearchTests.role("python", "Python Developer", ["Software developer"]),
        SearchTests.role("tutor", "Python Tutor"), SearchTests.role("data-analyst", "Data Analyst"),
        SearchTests.role("data-engineer", "Data Engineer"), SearchTests.role("cto", "Chief Technology Officer"),
        SearchTests.role("devops", "DevOps Engineer"),
      ],
      moves: [Move(from: "backend", to: "python", kind: .lateral)], tutors: [Examples.tutor("João")],
      topics: [GuideTopic(id: "ml", title: "What is machine learning?", blocks: [])]
    ).search

  private static func role(_ id: Role.ID, _ title: String, _ aliases: [String] = []) -> Role {
    Role(id: id, title: title, aliases: aliases, track: "t", level: Examples.levels[2])
  }

  private func titles(_ query: String) -> [String] { search.results(for: query).map(\.title) }

  @Test(arguments: [
    ("joao", "João"), ("JOÃO", "João"), ("c++", "C++"), ("c#", "C#"), ("c", "C"), ("sql", "SQL"), ("java", "Java"),
    ("backend", "Back-end Developer"), ("back end", "Back-end Developer"), ("developer back", "Back-end Developer"),
    ("dev pyth", "Python Developer"), ("python", "Python Developer"), ("kanban", "Agile working"),
    ("server side", "Back-end Developer"), ("cto", "Chief Technology Officer"), ("ops", "DevOps Engineer"),
    ("machine", "What is machine learning?"), ("pstgr", "PostgreSQL"), ("aws", "Amazon Web Services"),
    ("data e", "Data Engineer"), ("pyhton", "Python Developer"), ("dveloper pyth", "Python Developer"),
    ("certficaton", "Cloud certification"), ("amazn web servics", "Amazon Web Services"), ("data sci", "Data Engineer"),
    ("data analysts", "Data Analyst"), ("chief tecnology", "Chief Technology Officer"), ("postgers", "PostgreSQL"),
  ])
  func theObviousOneIsFirst(query: String, title: String) {
    #expect(titles(query).first == title)
  }

  /// A list is looked through by what things are called, whatever their texts tell of the words.
  @Test func anotherNameThatIsBegunIsToldBesideTexts() {
    let tester = SearchEntry(
      .role("tester"), title: "Quality Assurance Analysts", aliases: ["Software tester", "Analyst of quality"],
      passages: [SearchPassage(.description, "Test software. Plan the test of software, and test it.")])
    let developer = SearchEntry(
      .role("developer"), title: "Developers", aliases: ["Software engineer"],
      passages: [SearchPassage(.description, "Test software.")])
    func names(_ query: String) -> [String?] {
      Search([tester, developer]).results(for: query).map(\.otherName)
    }
    #expect(names("software test") == ["Software tester", nil])
    #expect(names("software tester").first == "Software tester")
    #expect(names("quality assurance").first == .some(nil), "no one other name has both")
  }

  /// Whoever types on gets to it; another name of the same letters counts less.
  @Test func aTitleThatTheQueryBeginsComesFirst() {
    let scientists = ["Data analyst", "Data analysis expert", "Analyst of data", "Data analytics specialist"]
    let search = Catalogue(
      roles: [
        SearchTests.role("a", "Data Scientists", scientists),
        SearchTests.role("b", "Data Analyst", ["Insight analyst"]),
      ]
    ).search
    #expect(search.results(for: "data an").map(\.title) == ["Data Analyst", "Data Scientists"])
  }

  @Test func aSkillOfThatVeryNameComesBeforeARoleOfAnotherFormOfIt() {
    let search = Catalogue(
      skills: [Skill(id: "s", name: "Penetration testing")], roles: [SearchTests.role("r", "Penetration Tester")]
    ).search
    #expect(search.results(for: "penetration testing").map(\.title) == ["Penetration testing", "Penetration Tester"])
    #expect(search.results(for: "penetration tester").map(\.title) == ["Penetration Tester", "Penetration testing"])
  }

  @Test(arguments: [
    ("15-1252.00", ["15-1252.00"]), ("15-125", ["15-1252.00", "15-1253.00"]), (" 15-1253 ", ["15-1253.00"]),
    ("2.b.3.E", ["2.B.3.e"]), ("2.B.3", ["2.B.3.e", "2.B.3.k"]),
    // Neither a code nor the beginning of one.
    ("15-9", []), ("15-", []), ("1252", []),
  ])
  func codesAreFoundAsTheyAreTyped(query: String, found: [String]) {
    let search = Catalogue(
      skills: [
        Skill(id: "2.B.3.e", name: "Programming"), Skill(id: "2.B.3.k", name: "Troubleshooting"),
        Skill(id: "c", name: "C"),
      ],
      roles: [
        SearchTests.role("15-1252.00", "Software Developers"), SearchTests.role("15-1253.00", "Software Testers"),
      ]
    ).search
    let results = search.results(for: query)
    #expect(results.map(\.matched) == found)
    #expect(results.allSatisfy { $0.isComplete && $0.ranges.count == 1 })
  }

  @Test func aCodeIsFoundAmongWhatIsAskedForOnly() {
    let search = Catalogue(
      skills: [Skill(id: "15-12", name: "One")], roles: [SearchTests.role("15-1252.00", "Software Developers")]
    ).search
    #expect(search.results(for: "15-12", in: [.role]).map(\.title) == ["Software Developers"])
    #expect(search.results(for: "15-12", limit: 1).count == 1)
  }

  @Test func whatIsNamedSoComesBeforeWhatOnlyBeginsOrContainsIt() {
    #expect(titles("sql") == ["SQL", "PostgreSQL"])
    #expect(titles("java") == ["Java", "JavaScript"])
    #expect(titles("c++") == ["C++"])
    #expect(titles("python") == ["Python Developer", "Python Tutor", "Python proficiency"])
  }

  @Test func lettersApartCountOnlyWhenNothingIsCloser() {
    #expect(titles("dta").isEmpty == false)
    #expect(titles("data") == ["Data Engineer", "Data Analyst"])
    #expect(titles("zzz").isEmpty)
  }

  @Test func aWholeTitleComesBeforeAWholeAliasAndThatBeforeAPart() {
    let search = Search([
      SearchEntry(.role("part"), title: "Cook of cooks", aliases: ["Ship cook", "Head cook"], prominence: 9),
      SearchEntry(.skill("alias"), title: "Catering", aliases: ["Cook"]), SearchEntry(.tutor("title"), title: "Cook"),
    ])
    #expect(search.results(for: "cook").map(\.title) == ["Cook", "Catering", "Cook of cooks"])
    #expect(search.results(for: "cook", in: [.role, .skill]).map(\.title) == ["Catering", "Cook of cooks"])
  }

  @Test func amongRolesThatShareAnAliasTheOneWithFewNamesIsFirst() {
    let many = ["Buyer", "Seller", "Agent", "Clerk"]
    let search = Search([
      SearchEntry(.role("many"), title: "A", aliases: ["Manager"] + many, prominence: 1),
      SearchEntry(.role("few"), title: "B", aliases: ["Manager"]),
    ])
    #expect(search.results(for: "manager").map(\.title) == ["B", "A"])
  }

  @Test func saysWhetherEveryWordIsAnswered() {
    let results = search.results(for: "python developer")
    #expect(results.first?.title == "Python Developer")
    #expect(results.filter(\.isComplete).map(\.title) == ["Python Developer"])
  }

  @Test func whatOneNameAnswersComesBeforeWhatSeveralDoInSeveralIndexesToo() {
    let roles = Search([
      SearchEntry(
        .role("several"), title: "Clerk", aliases: ["Embedded systems clerk", "Chief engineer", "Design reviewer"]),
      SearchEntry(.role("one"), title: "Design engineer"),
    ])
    let joined = Search(joining: [Search([SearchEntry(.skill("cooking"), title: "Cooking")]), roles])
    #expect(roles.results(for: "embedded design engineer").map(\.title) == ["Design engineer", "Clerk"])
    #expect(joined.results(for: "embedded design engineer").map(\.title) == ["Design engineer", "Clerk"])
  }

  /// "till" is a word, and "will" is not what was meant.
  @Test func aWordOfOneIndexIsNoSlipInAnother() {
    let lead = Search([SearchEntry(.role("lead"), title: "Will writer")])
    let till = Search([SearchEntry(.role("cashier"), title: "Cashier", aliases: ["Till operator"])])
    #expect(lead.results(for: "till").map(\.title) == ["Will writer"])
    #expect(Search(joining: [lead, till]).results(for: "till").map(\.title) == ["Cashier"])
    let everyday = [EverydayWords(["wilt"], roles: ["cashier"])]
    #expect(Search(joining: [lead, till], everyday: everyday).results(for: "wilt").map(\.title) == ["Cashier"])
    #expect(Search(joining: [lead], everyday: everyday).results(for: "wilt").map(\.title) == ["Will writer"])
    #expect(Search(joining: [lead, till]).results(for: "wilp").map(\.title).contains("Will writer"))
  }

  @Test func aWholeNameAmongManyOtherWordsIsNoResemblance() {
    let search = Search([
      SearchEntry(.role("driver"), title: "Cargo vehicle driver", aliases: ["Lorry driver"]),
      SearchEntry(.role("mover"), title: "Moving truck driver", aliases: ["Removal lorry driver"]),
      SearchEntry(.role("guide"), title: "Malaysia specialist", aliases: ["Northern Malaysia expert"]),
      SearchEntry(.role("clerk"), title: "Hire clerk", aliases: ["Hiring Malaysia clerk"]),
    ])
    let found = search.results(for: "hire lorry driver for north malaysia")
    #expect(found.first?.title == "Cargo vehicle driver")
    #expect(found.first?.isClose == false)
  }

  @Test func aNameThatBeginsWithSomethingElseMeansLess() {
    let search = Search([
      SearchEntry(.role("poultry"), title: "Poultry factory worker", prominence: 1),
      SearchEntry(.role("hand"), title: "Factory worker hands"),
    ])
    #expect(
      search.results(for: "worker factory general").map(\.title) == ["Factory worker hands", "Poultry factory worker"])
  }

  @Test func whatStandsInBracketsTellsLess() {
    let search = Search([
      SearchEntry(.role("nurse"), title: "Nurse assistant"), SearchEntry(.role("guard"), title: "Shift guard"),
    ])
    #expect(search.results(for: "guard (nurse)").map(\.title) == ["Shift guard", "Nurse assistant"])
    #expect(search.results(for: "(guard) nurse").map(\.title) == ["Nurse assistant", "Shift guard"])
    #expect(search.results(for: "(guard nurse)").map(\.score) == search.results(for: "guard nurse").map(\.score))
  }

  @Test(arguments: ["", "   ", "!?-", "\u{301}"])
  func aQueryWithoutLettersFindsNothing(query: String) {
    #expect(titles(query).isEmpty)
  }

  @Test func saysWhatMatchedAndWhere() throws {
    let backend = try #require(search.results(for: "end back").first)
    #expect(backend.matched == "Back-end Developer")
    #expect(backend.ranges == [0..<4, 5..<8])
    let joined = try #require(search.results(for: "backend").first)
    #expect(joined.ranges == [0..<8])
    let alias = try #require(search.results(for: "scrum").first)
    #expect((alias.title, alias.matched, alias.ranges) == ("Agile working", "Scrum", [0..<5]))
    let initials = try #require(search.results(for: "cto").first)
    #expect(initials.ranges == [0..<1, 6..<7, 17..<18])
  }

  @Test func scoresFallAndTheLimitHolds() {
    let results = search.results(for: "e")
    #expect(results.map(\.score) == results.map(\.score).sorted(by: >))
    #expect(search.results(for: "data", limit: 1).map(\.title) == ["Data Engineer"])
    #expect(search.results(for: "data", limit: 0).isEmpty)
  }

  @Test func rangesLieInsideTheMatchedTextWhateverIsTyped() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array("abcdeopst+# -éß")
    for _ in 0..<2000 {
      let query = String((0..<generator.number(0...6)).map { _ in alphabet[generator.number(0...alphabet.count - 1)] })
      for result in search.results(for: query) {
        #expect(!result.ranges.isEmpty && !result.matched.isEmpty)
        #expect(result.ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= result.matched.count && !$0.isEmpty })
        #expect(zip(result.ranges, result.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      }
    }
  }
}
