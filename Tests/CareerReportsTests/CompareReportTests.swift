import CareerModel
import CareerReports
import Testing

/// What `compare` prints.
struct CompareReportTests {
  private let report: CompareReport

  init() throws { report = try CompareReport(Sample.context(["flask": .have]), roles: [0, 1]) }

  @Test func rolesStandSideBySide() {
    #expect(
      report.page.text(in: PrintStyle(width: 100)) == """
        Compare · Developer and Helper
                           Developer                                Helper
          Level            Mid                                      Junior
          Match            40% 1 of 2 essential · 0 of 1 advantage  0% 0 of 1 essential
          To go            65 h (33 to 163 h)                       practice
          No hours                                                  Teamwork

        Pay, as published
          Pay              £60,000 a year median, 2025 [1]          no figure published

        All ask for · 1
          Teamwork         advantage                                essential

        Developer alone asks for · 2
          PostgreSQL       essential
          Django or Flask  + essential

        Leads to
          Next moves       Helper                                   Developer

        A + marks what you hold; `careers role` has every figure of a role's pay. Match: the share of the
        listed skills that you hold, not a chance of being hired.

        Sources
          [1]  First article, 2025 https://example.org/1

        """)
  }

  @Test func documentHasRolesAndWhatTheyShare() {
    let json = report.json
    #expect(json.keys == ["roles", "shared", "requirements", "comparablePay"])
    #expect(json["roles", 0] == RoleReport(Sample.context(["flask": .have]), role: 0).json)
    #expect(json["roles", 1, "id"] == .text("helper"))
    #expect(json["shared"] == .list([.text("teamwork")]))
    #expect(
      json["requirements", 2]
        == .object([
          "skills": ["django", "flask"], "held": true,
          "askedBy": [JSONValue.object(["role": "developer", "strength": "essential", "met": true])],
        ]))
  }

  @Test func recordsHaveAColumnForEachRole() {
    #expect(
      report.records.csv().split(separator: "\r\n") == [
        "skill,name,held,developer,helper", "teamwork,Teamwork,false,advantage,essential",
        "postgresql,PostgreSQL,false,essential,", "django;flask,Django or Flask,true,essential,",
      ])
  }

  @Test func oneRoleOrTheSameTwiceAreNoComparison() {
    #expect(throws: RoleComparison.Problem.tooFew) { try CompareReport(Sample.context(), roles: [0]) }
    #expect(throws: RoleComparison.Problem.repeated(1)) { try CompareReport(Sample.context(), roles: [1, 1]) }
  }
}
