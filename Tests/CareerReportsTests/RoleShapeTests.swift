import CareerModel
import CareerPages
import CareerReports
import Testing

/// What `roles`, `match` and `role` print with `--json`.
struct RoleShapeTests {
  @Test func aListedRoleHasAllItsKeys() {
    let context = Sample.context(["postgresql": .have])
    let report = RolesReport(context, sections: context.assessments.sections(by: .reach), order: .reach)
    #expect(report.json.keys == ["roles"])
    #expect(report.json["roles", 0, "id"] == .text("helper"))
    var role = report.json["roles", 1]
    // The figures have a test of their own.
    if case .object(let members)? = role { role = .object(members.filter { $0.key != "pay" }) }
    #expect(
      role?.text() == """
        {
          "id": "developer",
          "title": "Developer",
          "track": "web",
          "level": "Mid",
          "section": "next-step",
          "match": 40,
          "held": {
            "essential": 1,
            "of": 2
          },
          "hours": {
            "low": 15,
            "likely": 30,
            "high": 75
          },
          "unknownHours": [],
          "source": "built-in"
        }
        """)
  }

  @Test func figuresThatStandForTheRoleComeFirst() {
    let role = RoleReport(Sample.context(), role: 0).json
    #expect(role["pay", 0, "amount"] == .number(60_000, places: 0))
    #expect(role["pay", 1, "low"] == .number(125, places: 1))
    #expect(role["pay", 2] == nil)
  }

  @Test func wholeRoleIsTheListedOneAndMore() {
    let context = Sample.context()
    let listed = RolesReport(context, sections: context.assessments.sections(by: .title), order: .title)
      .json["roles", 0]
    let whole = RoleReport(context, role: 0).json
    #expect(
      whole.keys == (listed?.keys ?? []) + [
        "aliases", "summary", "responsibilities", "years", "tools", "workplaces", "outlook", "requirements", "movesTo",
        "movesFrom", "sources", "attributions",
      ])
    #expect(whole["years"] == .text("2-5"))
    #expect(whole["workplaces", "names", 0] == .text("Agencies"))
    #expect(whole["sources"] == .list([.text("S1"), .text("S2"), .text("editorial")]))
    #expect(whole["attributions"] == .list([.text("By example")]))
    #expect(whole["summary", 0, "sources"] == .list([.text("S1")]))
  }

  @Test func movesNameTheOtherRole() {
    let whole = RoleReport(Sample.context(), role: 0).json
    #expect(whole["movesTo", 0]?.keys == ["role", "kind", "sources"])
    #expect(whole["movesTo", 0, "role"] == .text("helper"))
    #expect(whole["movesFrom", 0, "years"] == .text("0-2"))
    #expect(whole["movesFrom", 0, "kind"] == .text("promotion"))
  }

  @Test func requirementHasBothVerdicts() {
    let whole = RoleReport(Sample.context(["teamwork": .learning]), role: 0).json
    #expect(
      whole["requirements", 3]?.text() == """
        {
          "skill": "teamwork",
          "name": "Teamwork",
          "group": "soft",
          "strength": "advantage",
          "weight": 1,
          "mark": "learning",
          "implied": false,
          "gain": 20,
          "bundle": {
            "skills": [
              "teamwork"
            ],
            "gain": 20
          },
          "verdicts": [
            {
              "source": "S1",
              "strength": "advantage"
            },
            {
              "source": "S2",
              "strength": "essential"
            }
          ]
        }
        """)
  }

  @Test func everyMemberOfAOneOfGroupNamesTheGroup() {
    let whole = RoleReport(Sample.context(), role: 0).json
    for index in 1...2 {
      #expect(whole["requirements", .index(index), "oneOf"] == .list([.text("django"), .text("flask")]))
    }
    #expect(whole["requirements", 0, "oneOf"] == nil)
  }

  @Test func roleThatAsksForNothingHasNoMatch() {
    let catalogue = Catalogue(
      levels: [Sample.mid], roles: [Role(id: "free", title: "Free", track: "web", level: Sample.mid)])
    let role = RoleReport(PageContext(profile: Profile(), in: catalogue, from: "built-in"), role: 0).json
    #expect(role["match"] == nil)
    #expect(role["held"] == nil)
    #expect(role["notRated"] == nil)
    #expect(role["workplaces"] == nil)
    #expect(role["pay"] == .list([]))
  }

  @Test func limitCountsOverAllSections() {
    let context = Sample.context()
    let sections = context.assessments.sections(by: .reach)
    #expect(RolesReport(context, sections: sections, order: .reach, limit: 1).json["roles", 1] == nil)
    #expect(RolesReport(context, sections: sections, order: .reach, limit: 2).json["roles", 1] != nil)
  }

  @Test func aJobInAnotherSourceStandsAloneAtTheTop() throws {
    let nurses = ForeignRole(id: "29-1141.00", title: "Registered Nurses", dataset: .onet, sourceTitle: "O*NET")
    let catalogue = Sample.catalogue.beside(CatalogueNeighbours(foreignRole: { $0 == nurses.id ? nurses : nil }))
    var profile = Profile()
    profile.here = nurses.id
    let context = PageContext(profile: profile, in: catalogue, from: "test")
    func report(_ order: RoleOrder = .reach, isWhole: Bool = true) -> RolesReport {
      RolesReport(context, sections: context.assessments.sections(by: order), order: order, isWhole: isWhole)
    }
    #expect(report().json["here", "title"] == .text("Registered Nurses"))
    #expect(report().json["here", "source"] == .text("onet"))
    let text = report().page.text(in: PrintStyle(width: 100))
    let lines = text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let heading = try #require(lines.firstIndex(of: "Where you are"))
    #expect(lines[heading + 1].hasPrefix("Registered Nurses (here, O*NET)"))
    for other in [report(.title), report(isWhole: false)] {
      #expect(other.json["here"] == nil && !other.page.text(in: PrintStyle()).contains("Registered Nurses"))
    }
  }

  @Test func thePaceStandsBesideHours() throws {
    let own = Sample.context(["sql": .have]) {
      $0.log = [StudyEntry(skill: "sql", minutes: 40 * 60 * 2, day: "2026-11-20")]
      $0.markDays["sql"] = Day("2026-11-21")
    }
    let query = RouteQuery(from: "helper", to: "developer")
    let all: [(PageContext) -> any ListReport] = [
      { RolesReport($0, sections: $0.assessments.sections(by: .reach), order: .reach) }, { RoleReport($0, role: 0) },
      { SkillsReport($0, role: 0) }, { RoutesReport($0, answering: query, today: PlanSample.today) },
      { GapReport($0, role: 0) },
    ]
    let text = "at your pace, 1.5 of our estimates"
    for report in all {
      #expect(report(own).json["pace"] == .number(15, places: 1))
      #expect(report(own).records.csv().contains("\"# Hours are \(text).\","), "\(type(of: report(own)))")
      #expect(report(own).page.text(in: wide).contains(text), "\(type(of: report(own)))")
      #expect(report(Sample.context()).json["pace"] == nil)
      #expect(!report(Sample.context()).records.csv().contains("pace"))
      #expect(!report(Sample.context()).page.text(in: wide).contains("pace"))
    }
    #expect(SkillsReport(own).json["pace"] == nil && !SkillsReport(own).records.csv().contains("pace"))
    #expect(SimilarReport(own, role: "developer", matches: []).json["pace"] != nil)
    #expect(InterestsReport(own, matches: []).json["pace"] != nil)
    #expect(try CompareReport(own, roles: [0, 1]).page.text(in: wide).contains(text))
    let taught = PlanSample.context {
      $0 = own.profile
      $0.targets = [Target(role: "developer")]
    }
    let tutors = TutorsReport(PlanSample.catalogue, costs: TutorCosts(for: taught, today: PlanSample.today))
    #expect(tutors.json["pace"] != nil)
  }

  private let wide = PrintStyle(width: PrintStyle.unbounded)
}
