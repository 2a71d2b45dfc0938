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
    profile.notes = [.role("backend-developer"): "Ask Reza about it."]
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
    page.blocks.compactMap { block -> String? in
      switch block {
      case .heading(let title, _): title.text
      case .sources: SourceList.title
      default: nil
      }
    }
  }

  /// All that a page says, piece by piece.
  private func pieces(_ page: Page) -> [String] {
    page.blocks.flatMap { block -> [Phrase] in
      switch block {
      case .title(let text), .paragraph(let text), .bullet(let text, _), .way(let text, _): [text]
      case .heading(let title, let note): [title, note]
      case .fact(let name, let text), .measure(let name, let text, _): [Phrase(name), text]
      case .entry(let text, let more), .task(let text, let more): [text] + more
      case .quote(let text): [text]
      case .sources(let list): list.entries.map { Phrase($0.text) }
      case .line(let text, let right, _): [text, right]
      case .ranges(let ranges): ranges.flatMap { [$0.title, $0.note] }
      case .table(let table): table.sections.flatMap { $0.rows.flatMap(\.self) }
      case .space, .cites: []
      }
    }.map(\.text)
  }

  @Test func aRoleSaysOnPaperWhatItSaysOnAScreen() throws {
    let role = try #require(Fixture.catalogue.role("backend-developer"))
    let screen = headings(RolePage(role, in: Self.context(onScreen: true)).screen(namesMissing: false))
    let paper = headings(RolePage(role, in: Self.context(onScreen: false)).document)
    #expect(
      screen == [
        "Learn next", "Pay, UK, a year", "What you would do", "Leads to", "Comes from", "Interests that it suits",
        "Your notes", "Where",
        "Tools you would meet", "Outlook", "Experience usually named", "Where sources disagree",
        "All published figures", "All jobs, for comparison",
      ])
    #expect(
      paper == [
        "Pay", "Other published figures", "All jobs, for comparison", "What you would do", "What it asks for",
        "Where sources disagree",
        "Leads to", "Comes from", "Interests that it suits", "Where", "Tools you would meet", "Outlook",
        "Experience usually named", "Sources",
      ])
  }

  /// What names a key on a screen is said nowhere on paper, not even with the key left out.
  @Test func onlyAScreenSpeaksOfKeys() throws {
    let role = try #require(Fixture.catalogue.role("backend-developer"))
    let position = try #require(Fixture.catalogue.rolePosition(role.id))
    let (screen, paper) = (Self.context(onScreen: true), Self.context(onScreen: false))
    let spoken = pieces(RolePage(role, in: screen).screen(namesMissing: true)).filter { $0.contains("<") }
    #expect(!spoken.isEmpty)
    let gap = Gap(of: position, for: paper.learner)
    for page in [RolePage(role, in: paper).document, GapPage(position, gap: gap, in: paper).document] {
      let pieces = pieces(page)
      #expect(pieces.count > 20)
      for text in spoken {
        let rest = text.split(separator: /<[a-zA-Z]+>/).map { $0.trimmingPrefix(/[ ;,]+/) }.filter { $0.count > 3 }
        #expect(!rest.isEmpty)
        for part in rest { #expect(!pieces.contains { $0.contains(part) }, "\(part)") }
      }
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
