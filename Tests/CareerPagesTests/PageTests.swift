import CareerModel
import CareerPages
import Fixtures
import Testing

/// Pages say the same on a screen and on paper, each in its own order.
@Suite struct PageTests {
  private static let profile: Profile = {
    var profile = Profile()
    profile.marks = ["python": .have, "sql": .learning]
    profile.targets = [Target(role: "backend-developer")]
    return profile
  }()

  private static func context(onScreen: Bool) -> PageContext {
    let screen = PageContext.Screen(
      before: nil, datasets: [.builtIn], datasetInSentence: "the built-in catalogue", key: { "<\($0)>" })
    return PageContext(
      profile: profile, in: Fixture.catalogue, from: "built-in",
      assessments: Assessments(of: profile, in: Fixture.catalogue), screen: onScreen ? screen : nil)
  }

  private func headings(_ page: Page) -> [String] {
    page.blocks.compactMap { if case .heading(let title, _) = $0 { title.text } else { nil } }
  }

  @Test func aRoleSaysOnPaperWhatItSaysOnAScreen() throws {
    let role = try #require(Fixture.catalogue.role("backend-developer"))
    let screen = headings(RolePage(role, in: Self.context(onScreen: true)).screen(namesMissing: false))
    let paper = headings(RolePage(role, in: Self.context(onScreen: false)).document)
    for heading in ["What you would do", "Leads to", "Comes from"] {
      #expect(screen.contains(heading) == paper.contains(heading))
    }
    #expect(screen.contains("Tick next"))
    #expect(paper.contains("What it asks for"))
  }

  @Test func onlyAScreenSpeaksOfKeys() throws {
    let role = try #require(Fixture.catalogue.role("backend-developer"))
    for page in [
      RolePage(role, in: Self.context(onScreen: false)).document,
      GapPage(
        try #require(Fixture.catalogue.rolePosition(role.id)),
        gap: Gap(
          of: try #require(Fixture.catalogue.rolePosition(role.id)), for: Self.context(onScreen: false).learner),
        in: Self.context(onScreen: false)
      ).document,
    ] {
      #expect(!"\(page)".contains("<open"))
    }
  }

  @Test func aBoxSaysHowThePersonStandsWithASkill() {
    let learner = Self.context(onScreen: false).learner
    #expect(learner.box(of: "python") == .have)
    #expect(learner.box(of: "sql") == .learning)
    #expect(learner.box(of: "no-such-skill") == .none)
  }

  @Test func aPhraseIsJoinedAndSetApart() {
    #expect((Phrase("one") + "two").text == "one two")
    #expect(Phrase("one").joined(", two").text == "one, two")
    #expect(Phrase("one").apart("two").text == "one two")
    #expect(Phrase("").apart("two").text == "two")
  }
}
