import CareerPages
import Fixtures
import Testing

@testable import CareerModel

/// The topic of the guide that gathers where sources disagree.
@Suite struct DisagreementTopicTests {
  private static let sources = [
    Source(id: "A", title: "Work in Detail (an article)", date: "2025"),
    Source(id: "B", title: "What They Do", publisher: "ok.com (a company)", date: "12/04/2025"),
    Source(id: Source.editorial, title: "Our own judgement"),
  ]

  private func disputed(_ options: [Skill.ID], _ verdicts: [(Source.ID, Strength)]) -> Requirement {
    Requirement(
      options: options, strength: .advantage, verdicts: verdicts.map { Verdict(source: $0.0, strength: $0.1) })
  }

  private func catalogue(
    _ requirements: [[Requirement]], pay: [PayFigure] = [], topics: [GuideTopic] = []
  ) -> Catalogue {
    let roles = requirements.enumerated().map { number, requirements in
      Role(
        id: Role.ID("r\(number)"), title: "Role \(number)", track: "t", level: Examples.levels[2],
        requirements: requirements)
    }
    return Catalogue(skills: Examples.skills, roles: roles, pay: pay, topics: topics, sources: Self.sources)
  }

  private let sides: [(Source.ID, Strength)] = [("A", .advantage), ("B", .essential)]

  @Test func thereIsNoneWhereAllAgree() {
    #expect(
      GuideTopic.disagreements(in: catalogue([[disputed(["sql"], [("A", .advantage), ("B", .advantage)])]])) == nil)
    #expect(GuideTopic.disagreements(in: Catalogue()) == nil)
  }

  @Test func namesBothSidesWithTheirDatesAndLeadsToTheRole() throws {
    let requirements = [
      disputed(["sql"], sides), disputed(["django", "flask"], sides),
      disputed(["python"], [("B", .essential), (Source.editorial, .advantage)]),
    ]
    let topic = try #require(GuideTopic.disagreements(in: catalogue([[], requirements])))
    #expect(topic.id == "where-sources-disagree")
    #expect(topic.summary.contains("1 role,"))
    #expect(
      Array(topic.blocks.dropFirst()) == [
        GuideBlock(
          heading: "Role 1",
          text: "sql and django or flask: advantage, says Work in Detail, 2025; essential, says ok.com, 12/04/2025.",
          sources: ["A", "B"]),
        GuideBlock(
          text: "python: essential, says ok.com, 12/04/2025; advantage, our own judgement.",
          sources: ["B", Source.editorial], links: [.role("r1")]),
      ])
  }

  @Test func payStandsFirstAndAsPublished() throws {
    let pay = [
      Examples.pay("r0", 60_000, asAt: "2025", basis: .earned, source: "A"),
      Examples.pay("r0", 74_884, statistic: "mean", asAt: "April 2025", source: "B"),
    ]
    let topic = try #require(GuideTopic.disagreements(in: catalogue([[disputed(["sql"], sides)]], pay: pay)))
    #expect(topic.blocks.map(\.heading) == [nil, "Role 0", nil])
    #expect(topic.blocks[1].sources == ["A", "B"])
    #expect(topic.blocks[1].links.isEmpty)
    #expect(topic.blocks[2].links == [.role("r0")])
    let text = topic.blocks[1].text
    #expect(text.hasPrefix("Pay a year: £60,000, says Work in Detail, 2025 (median, earned"))
    #expect(text.contains("; £74,884, says ok.com, April 2025 (mean, quoted"))
  }

  @Test func leadsToWhatIsWrittenByHand() throws {
    let byHand = GuideTopic(id: "conflicts", title: "By hand", blocks: [])
    let plain = try #require(GuideTopic.disagreements(in: catalogue([[disputed(["sql"], sides)]])))
    #expect(plain.blocks[0].links.isEmpty)
    let linked = GuideTopic.disagreements(in: catalogue([[disputed(["sql"], sides)]], topics: [byHand]))
    #expect(linked?.blocks[0].links == [.topic("conflicts")])
  }

  @Test func verdictsOfDifferentRolesStayApart() {
    let all = Disagreements(in: catalogue([[disputed(["sql"], sides)], [disputed(["sql"], sides)]]))
    #expect(all.verdictGroups.map { $0.map(\.role) } == [[0], [1]])
    #expect(all.verdictGroups.joined().count == all.verdicts.count)
  }

  @Test func aTopicIsAddedAtTheEnd() {
    let first = GuideTopic(id: "a", title: "A", blocks: [])
    let added = GuideTopic(id: "b", title: "B", blocks: [])
    let catalogue = catalogue([], topics: [first]).adding(added)
    #expect(catalogue.topics == [first, added])
    #expect(catalogue.topic("b") == added)
  }
}
