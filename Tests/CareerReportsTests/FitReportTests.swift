import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Foundation
import TestSupport
import Testing

/// What is printed of the fit of imported roles.
struct FitReportTests {
  private static let marks: [Skill.ID: Mark] = ["2.A.1.a": .have, "2.B.3.e": .have, "2.C.4.a": .learning]

  private func context(_ catalogue: Catalogue, _ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    TaxonomySample.context(in: catalogue) {
      $0.marks = Self.marks
      change(&$0)
    }
  }

  private func roles(_ context: PageContext, _ order: RoleOrder = .match) -> RolesReport {
    RolesReport(context, sections: context.assessments.sections(by: order), order: order)
  }

  private func text(_ report: some Report) -> String { report.page.text(in: PrintStyle(width: 120)) }

  @Test func theListIsFlatAndPrintsWhatItIsInOrderOf() throws {
    let page = text(roles(context(Fixture.onet), .reach))
    #expect(page.hasPrefix("Roles · O*NET, 5, by fit\n"))
    let header = try #require(page.split(separator: "\n").first { $0.contains("Place") })
    #expect(header.split(separator: " ").prefix(4) == ["Role", "Level", "Place", "Fit"])
    #expect(!header.contains("Match") && !page.contains("Job Zone"))
    #expect(page.contains("2 ticks count here so far. More make this order surer."))
    let words = page.runningText
    #expect(words.contains(Notice.fit) && !words.contains(Notice.match))
    #expect(text(roles(context(Fixture.esco) { $0.marks = [Fixture.esco.skills[0].id: .have] })).contains("Group"))
  }

  @Test func jsonKeepsItsKeysAndAddsTheFitWithItsExactValue() throws {
    let context = context(Fixture.onet)
    let json = roles(context).json
    var earlier = Int.max
    for (index, role) in context.assessments.sections(by: .match).flatMap(\.roles).enumerated() {
      let listed = try #require(json["roles", .index(index)])
      #expect(listed["id"] == .text(Fixture.onet.roles[role].id.rawValue))
      #expect(listed.keys.contains("section"))
      guard let fit = context.assessments.fit(of: role) else {
        #expect(listed["fit"] == nil && listed["exactFit"] == nil && listed["match"] == nil && listed["held"] == nil)
        continue
      }
      #expect(listed["fit"] == .number(fit.percent, places: 0))
      #expect(listed["exactFit"] == .shortest(fit.tenMillionths, places: 7))
      #expect(listed["match"] != nil && listed["held"] != nil)
      #expect(fit.points <= earlier)
      earlier = fit.points
    }
    let untouched = TaxonomySample.context(in: Fixture.onet)
    #expect(roles(untouched).json["roles", 0, "fit"] == nil)
    #expect(roles(self.context(Fixture.catalogue)).json["roles", 0, "fit"] == nil)
  }

  @Test func recordsEndWithTheFitAndWhoseThePayIs() {
    let records = roles(context(Fixture.onet)).records
    #expect(records.columns.suffix(3) == ["fit", "exactFit", "payOf"])
    #expect(records.rows.last?.suffix(3) == [nil, nil, nil])
    #expect(records.rows.first?.suffix(3).prefix(2).allSatisfy { $0 != nil } == true)
  }

  @Test func whyPrintsALineForEachTickThatAddUp() throws {
    let context = context(Fixture.onet)
    let role = try #require(Fixture.onet.rolePosition("15-1254.00"))
    let report = WhyReport(context, role: role)
    let fit = try #require(context.assessments.fit(of: role))
    let terms = context.assessments.fitTerms(of: role)
    #expect(terms.map { Fixture.onet.skills[$0.skill].name }.sorted() == ["Programming", "Reading Comprehension"])
    let page = text(report)
    let match = try #require(context.assessments[role].match)
    #expect(page.hasPrefix("Why Web Developers fits \(fit.percent)% and matches \(match.percent)%"))
    for term in terms {
      let row = page.split(separator: "\n").map { $0.split(separator: " ") }.first {
        $0.contains("\(term.share.text)%") && $0.last == Substring(term.counts.text)
      }
      #expect(row != nil)
    }
    #expect(page.contains("Your 2 ticks point here by \(fit.share.text)% on average"))
    let json = report.json
    #expect(json["fit", "percent"] == .number(fit.percent, places: 0))
    #expect(json["fit", "exact"] == .shortest(fit.tenMillionths, places: 7))
    #expect(json["fit", "ticks", 1, "name"] == .text(Fixture.onet.skills[terms[1].skill].name))
    #expect(json["fit", "ticks", 1, "share"] == .shortest((terms[1].points + 500) / 1_000, places: 4))
    #expect(json["fit", "ticks", 2] == nil)
    #expect(json["match"] != nil && json["total"] != nil)
  }

  @Test func skillsOfOneNameAreToldApart() throws {
    let skills = [
      Skill(id: "2.A.1.e", name: "Mathematics", kind: .practice), Skill(id: "2.C.4.a", name: "Mathematics"),
      Skill(id: "2.B.3.e", name: "Programming", kind: .practice),
    ]
    let role = Role(
      id: "15-2021.00", title: "Mathematicians", track: "15", level: nil,
      requirements: skills.map { Requirement(options: [$0.id], strength: .essential, weight: 4) })
    let catalogue = Catalogue(
      dataset: .onet, skills: skills, roles: [role], fit: FitPoints(of: [role], skills: skills))
    let context = TaxonomySample.context(in: catalogue) { for skill in skills { $0.marks[skill.id] = .have } }
    let page = text(WhyReport(context, role: 0))
    for name in ["Mathematics (skills)", "Mathematics (knowledge)", "Programming"] {
      #expect(page.components(separatedBy: name).count == 3, "a tick and a requirement")
    }
    #expect(!page.contains("Programming ("))
  }

  @Test func allSourcesHaveASectionEachWithItsOwnFigure() {
    let page = text(roles(context(Fixture.all), .reach))
    #expect(page.hasPrefix("Roles · All sources, 18, each source in its own order\n"))
    let places = ["Built-in", "O*NET", "ESCO"].compactMap { page.range(of: "\n\($0)\n")?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(page.contains("Match") && page.contains("Fit"))
    #expect(page.contains("O*NET: 2 ticks count here so far."))
  }
}
