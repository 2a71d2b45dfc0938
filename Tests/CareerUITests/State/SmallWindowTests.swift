import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Windows of a few cells, with everything that can be in front: nothing traps, whatever key moves there.
@Suite struct SmallWindowTests {
  /// The keys that put something in front, from the list of roles.
  static let ways =
    Screen.allCases.flatMap { ["\($0.opening)", "\($0.opening)<Enter>", "\($0.opening)<Enter><Enter>"] }
    + [
      "+", "<Enter>+", "2a", "3r", "R<Enter>", "v", "'", "/", "/data", "/zzz", ":", ":data", ":zzz", "?", "?tick",
      "?zzz",
      "f", "2f", "3f", "4f", "e", "enote<Enter>more<Tab>x", "w", "wjj", "wG", "c", "cG", "T", "T2<Space>T", "5,",
      "5,<Down><Down>", "5i", "5i<Down><Down>", "5m", "5E", "5W", "D", "Di", "Di<Tab>", "M", "Mjj",
    ]

  static let moves: [Action] = [
    .move(.up), .move(.down), .move(.left), .move(.right), .page(-2), .page(2), .page(-1), .page(1), .goToStart,
    .goToEnd,
    .nextPane, .previousPane, .scrollDetail(1), .scrollDetail(-1), .edit(.up), .edit(.down), .edit(.end), .toggle,
    .findNext, .move(.down),
  ]

  private static let sizes = (1...12).flatMap { width in (1...12).map { Size(width: width, height: $0) } }

  private func player(_ way: String) throws -> KeyPlayer {
    var profile = Profile.planning
    profile.bookmarks = ["data-engineer", "ml-engineer", "backend-developer"]
    profile.here = "junior-python-developer"
    var player = KeyPlayer(datasets: Fixture.choices, profile: profile, width: 120, height: 40)
    try player.press(way)
    if let browser = player.state.overlay as? SimilarBrowser {
      player.update(
        .foundSimilar(
          to: browser.role,
          [
            SimilarMatch(
              role: "data-engineer", title: "Data Engineer", dataset: .builtIn, similarity: 4_450, reasons: [])
          ]))
    }
    return player
  }

  /// By resizing alone, in one window that shrinks and grows.
  @Test(arguments: ways) func nothingTrapsBySizeAlone(way: String) throws {
    var player = try player(way)
    for size in Self.sizes {
      player.update(.resize(size))
      try #require(player.frame.size == size)
    }
  }

  /// Every move at every height, in windows too narrow and wide enough to be drawn.
  @Test(arguments: ways) func nothingTrapsByMoving(way: String) throws {
    var player = try player(way)
    for height in 1...12 {
      // Below a width of 40 nothing is drawn, and what a key does hardly depends on it.
      for width in [1, 12, 40] {
        player.update(.resize(Size(width: width, height: height)))
        for move in Self.moves { player.update(move) }
        player.point(.scrollDown, x: width / 2, y: height / 2)
        player.point(.scrollUp, x: 0, y: 0)
        player.point(.press, x: width - 1, y: height - 1)
        _ = player.frame
      }
    }
  }

  /// The row that Enter is for is seen in the smallest window that is drawn.
  @Test(arguments: [
    "5E", "5/python<Enter>m", "'bA", "D", "P", "Pn", "5,", "Di<Tab>", "4a", "4a<S-Tab>", "5Ee<Tab><Tab>", "e<Tab>",
    "M", "I", "I142004340113",
  ])
  func theRowInFrontIsSeen(way: String) throws {
    var player = try player(way)
    try #require(player.state.overlay != nil)
    player.update(.resize(PaneLayout.smallest))
    // What lies behind is dimmed and has none.
    #expect(player.bars == 1)
  }

  /// What is done unseen is done by mistake.
  @Test func keysDoNothingThatNobodySees() throws {
    var player = KeyPlayer(width: 80, height: 24)
    try player.press("'bA")
    player.update(.resize(Size(width: 80, height: 9)))
    let before = player.state
    for key in ["<Enter>", "<Esc>", "<Space>", "t", "b", "5"] { #expect(try player.press(key).isEmpty) }
    #expect(player.paste("data").isEmpty)
    #expect(player.state.profile == before.profile)
    player.update(.resize(Size(width: 80, height: 24)))
    #expect(player.state.overlay is RoleTicks)
    try player.press("<Esc>2")
    player.update(.resize(Size(width: 39, height: 24)))
    // What may be done next is made ready by what a key stands for.
    #expect(player.state.action(for: Key(" ")) == nil)
    #expect(try !player.press("<C-z>").isEmpty)
    #expect(try !player.press("<C-c>").isEmpty)
  }

  /// It opens while there is no session.
  @Test func theWelcomeThatNobodySawComesAgain() throws {
    var player = KeyPlayer(session: nil, width: 39, height: 24)
    #expect(try player.press("<C-z>") == [.suspend])
    #expect(try player.press("<C-c>") == [.quit])
    player.update(.resize(PaneLayout.smallest))
    #expect(try player.press("<C-c>") == [.saveSession(player.state.session), .quit])
  }

  /// Of the question for time as well, and what is wrong with an answer.
  @Test func theProblemOfTheFirstBudgetIsSeen() throws {
    var player = KeyPlayer(session: .unasked, width: 40, height: 10)
    try player.press("'bt<Enter>lots<Enter>")
    #expect(player.bars == 1)
    #expect(player.text.contains("Write the"))
  }

  @Test func theFirstQuestionIsSeenWithItsAnswers() throws {
    var player = KeyPlayer(session: nil, width: 40, height: 10)
    #expect(player.bars == 2, "of the question and of an answer")
    #expect(player.text.contains("What do you do now?") && player.text.contains("nothing yet"))
    try player.press("dev<Down>")
    #expect(player.bars == 2)
  }

  /// The welcome is in front before anything else.
  @Test(arguments: 0...4) func theWelcomeStands(pages: Int) throws {
    var player = KeyPlayer(session: nil, width: 80, height: 24)
    for _ in 0..<pages { player.update(.enter) }
    for size in Self.sizes {
      player.update(.resize(size))
      for move in Self.moves where move != .toggle { player.update(move) }
      try #require(player.frame.size == size)
    }
  }

  /// The parts that windows are divided into never come out negative, whatever is asked of them.
  @Test func readingNeedsNoHeight() {
    var detail = Detail(width: 20, look: .unicode)
    for line in 0..<9 { detail.add(Line("line \(line)"), to: line.isMultiple(of: 2) ? .tutors : nil) }
    for height in -3...3 {
      var place = ReadingPlace(link: 0)
      for step in [1, 1, 1, -1, -1, 1] { place.step(by: step, in: detail, height: height) }
      place.scroll(to: 100, in: detail, height: height)
      place.focus(4, in: detail, height: height)
      #expect(place.offset >= 0)
    }
  }
}

extension KeyPlayer {
  /// How many cells have the bar of what is chosen.
  fileprivate var bars: Int {
    let bar = Glyph(Character(state.look[.selectionBar]))
    return frame.cells.count { $0.glyph == bar && $0.style.meaning == .mark }
  }
}
