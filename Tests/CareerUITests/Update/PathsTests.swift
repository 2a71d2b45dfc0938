import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The career tree: branches, folds, what is shown elsewhere, and its two directions.
@Suite struct PathsTests {
  /// What the rows of the tree show between the selection's bar and the level.
  private func tree(_ player: KeyPlayer) -> [String] {
    player.rows.dropFirst(3).map { $0.dropFirst(4) }.compactMap { row in
      row.range(of: #"  +(Entry|Junior|Mid|Senior|Lead|Head|Exec)"#, options: .regularExpression).map {
        String(row[..<$0.lowerBound])
      }
    }
  }

  /// Unknown is not none: a role of which tools alone are listed has no match.
  @Test func aRelatedRoleThatIsNotRatedSaysSo() throws {
    let skills = Fixture.onet.skills
    let (first, last) = (try #require(skills.first).id, try #require(skills.last).id)
    let roles = [
      Role(
        id: "11-1000.00", title: "Rated", track: "11", level: nil,
        requirements: [Requirement(options: [first], strength: .essential)]),
      Role(
        id: "11-2000.00", title: "Bare", track: "11", level: nil,
        requirements: [Requirement(options: [last], strength: .advantage)]),
    ]
    let move = Move(from: "11-1000.00", to: "11-2000.00", kind: .related, sources: ["onet"])
    var player = KeyPlayer(
      Catalogue(dataset: .onet, tracks: Fixture.onet.tracks, skills: skills, roles: roles, moves: [move]), width: 120,
      height: 30)
    try player.press("/rated<Enter>3")
    #expect(player.rows.contains { $0.contains("Bare") && $0.contains("related, not rated") && !$0.contains("0%") })
    // Where the match is all that there is room for.
    let row = player.state.content(of: .paths).row(.node(["11-1000.00", "11-2000.00"]), width: 30)
    guard case .item(_, let facts) = row else {
      Issue.record("\(row)")
      return
    }
    #expect(facts.text.hasSuffix("not rated"))
  }

  @Test func theTreeOpensTwoLevelsDeep() throws {
    var player = KeyPlayer(width: 130)
    try player.press("'j3")
    #expect(
      tree(player) == [
        "Junior Python Developer", "├─▾ Back-end Developer", "│ ├─▸ Senior Back-end Developer",
        "│ └─▸ Data Engineer", "└─▾ Data Analyst", "  ├─↗ Data Engineer",
        "  └┄┄ \(Fixture.hostileTitle)",
      ])
  }

  @Test func rightUnfoldsThenGoesInAndLeftFoldsThenGoesOut() throws {
    var player = KeyPlayer()
    try player.press("'j3jj")
    #expect(player.selection == "Senior Back-end Developer")
    try player.press("l")
    #expect(player.listing.contains("Lead Developer"))
    try player.press("l")
    #expect(player.selection == "Lead Developer")
    try player.press("h")
    #expect(player.selection == "Senior Back-end Developer")
    try player.press("h")
    #expect(!player.listing.contains("Lead Developer"))
    try player.press("h")
    #expect(player.selection == "Back-end Developer")
  }

  @Test func enterOnWhatIsShownElsewhereJumpsThereAndEscComesBack() throws {
    var player = KeyPlayer()
    try player.press("'j3Gk")
    #expect(player.selection == "Data Engineer")
    let item = player.state.selected
    try player.press("<Enter>")
    #expect(player.state.selected == .node(["junior-python-developer", "backend-developer", "data-engineer"]))
    #expect(player.state.focus == .list)
    try player.press("<Esc>")
    #expect(player.state.selected == item)
  }

  @Test func enterOnWhatIsShownInsideAFoldUnfoldsIt() throws {
    var player = KeyPlayer()
    try player.press("'j3jhGk<Enter>")
    #expect(player.state.selected == .node(["junior-python-developer", "backend-developer", "data-engineer"]))
    #expect(player.listing.contains("Senior Back-end Developer"))
  }

  @Test func aLoopLeadsBackToWhereItBegan() throws {
    var player = KeyPlayer()
    try player.press("'b3'd")
    #expect(player.selection == "Data Engineer")
    try player.press("l")
    let index = try #require(
      player.state.listed.firstIndex(of: .node(["backend-developer", "data-engineer", "backend-developer"])))
    while player.state.index < index { try player.press("j") }
    try player.press("<Enter>")
    #expect(player.state.selected == .node(["backend-developer"]))
  }

  @Test func rReversesTheTree() throws {
    var player = KeyPlayer()
    try player.press("'b3r")
    #expect(player.rows[2].contains(" backwards from Back-end Developer"))
    #expect(player.listing.contains("Software Apprentice"))
    #expect(!player.listing.contains("Lead Developer"))
    try player.press("r")
    #expect(player.rows[2].contains(" forwards from Back-end Developer"))
  }

  @Test func theWholeLadderUnfolds() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("3jjllllllll")
    #expect(player.listing.contains("Chief Technology Officer"))
    try player.press("G")
    let deepest = player.state.listed.compactMap { item in
      if case .node(let path) = item { path.count } else { nil }
    }.max()
    #expect(deepest == 7)
  }

  @Test(arguments: [96, 120, 200]) func ourOwnJudgementSaysSo(width: Int) throws {
    var player = KeyPlayer(width: width, height: 40)
    try player.press("'d3")
    let row = try #require(player.rows.first { $0.contains("┄┄") })
    #expect(row.contains("Machine Learning"))
    #expect(player.text.contains("our judgement"))
  }

  @Test func leftOnTheFoldedRootComesOutToTheFields() throws {
    var player = KeyPlayer()
    try player.press("'b3h")
    #expect(player.listing == ["Back-end Developer"])
    try player.press("h")
    #expect(player.state.navigation.showsFields)
    #expect(player.selection == "Web development")
  }
}
