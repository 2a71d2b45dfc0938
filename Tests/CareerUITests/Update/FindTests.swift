import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Find in a list, while it is typed and afterwards.
@Suite struct FindTests {
  @Test func theSelectionFollowsWhatIsTyped() throws {
    var player = KeyPlayer()
    try player.press("/")
    var selections: [String?] = []
    for letter in "data e" {
      try player.press(letter == " " ? "<Space>" : String(letter))
      selections.append(player.selection)
    }
    #expect(selections == Array(repeating: "Data Analyst", count: 5) + ["Data Engineer"])
  }

  @Test func deletingGoesBackToTheEarlierMatch() throws {
    var player = KeyPlayer()
    try player.press("/data e<Backspace>")
    #expect(player.selection == "Data Analyst")
  }

  @Test func enterKeepsTheMatch() throws {
    var player = KeyPlayer()
    try player.press("/archi<Enter>")
    #expect(player.selection == "Software Architect")
    #expect(!player.state.find.isOpen)
    #expect(player.state.focus == .list)
  }

  @Test func escGoesBackToWhereItBegan() throws {
    var player = KeyPlayer()
    try player.press("jj/archi<Esc>")
    #expect(player.selection == "Junior Python Developer")
    #expect(!player.state.find.isOpen)
    #expect(player.state.find.query.isEmpty)
  }

  @Test func nAndCapitalNGoRoundTheMatches() throws {
    var player = KeyPlayer()
    try player.press("/data<Enter>")
    var selections: [String?] = []
    for key in ["n", "n", "N", "N"] {
      try player.press(key)
      selections.append(player.selection)
    }
    #expect(selections == ["Data Engineer", "Data Analyst", "Data Engineer", "Data Analyst"])
  }

  @Test func findIgnoresCaseAndAccents() throws {
    var player = KeyPlayer()
    try player.press("4/JOAO<Enter>")
    #expect(player.selection == "João")
    try player.press("1/resume<Enter>")
    #expect(player.selection == Fixture.hostileTitle)
  }

  @Test func findWorksInEveryList() throws {
    var player = KeyPlayer(width: 200, height: 40)
    for (keys, found) in [
      ("'b2/rest<Enter>", "REST APIs"), ("3/lead<Enter>", "Lead Developer"), ("4/matt<Enter>", "Matthew"),
      ("6/differ<Enter>", "Where the articles differ"), ("1<Enter><Enter>/linux<Enter>", "Linux"),
    ] {
      try player.press(keys)
      #expect(player.selection == found)
    }
  }

  @Test func theLineOfFindCountsTheMatches() throws {
    var player = KeyPlayer()
    try player.press("/data")
    #expect(player.statusLine.contains("1 of 2"))
    try player.press("<Enter>n")
    #expect(player.message == "data: 2 of 2")
  }

  @Test func whatIsCalledExactlySoIsMeant() throws {
    var player = KeyPlayer()
    try player.press("'bj/back-end<Space>developer<Enter>")
    #expect(player.selection == "Back-end Developer")
  }

  @Test func aListIsNarrowedToTheMatches() throws {
    var player = KeyPlayer()
    let all = player.listing
    try player.press("/data<Tab>")
    #expect(player.listing.filter { $0.hasPrefix("Data") } == ["Data Analyst", "Data Engineer"])
    #expect(player.listing.count < all.count)
    #expect(player.text.contains("“data” only"))
    #expect(player.selection == "Data Analyst")
    try player.press("<Enter><Esc>")
    #expect(player.listing.count < all.count, "coming out of the page leaves it narrowed")
    try player.press("<Esc>")
    #expect(player.listing == all)
  }

  @Test func whatMatchesNothingNarrowsNothing() throws {
    var player = KeyPlayer()
    let all = player.listing
    try player.press("/zzz<Tab>")
    #expect(player.listing == all)
    #expect(player.state.find.isOpen)
  }

  @Test(arguments: [Screen.paths, .plan]) func treesAndStepsAreNotNarrowed(screen: Screen) throws {
    var player = KeyPlayer(profile: .planning)
    try player.press("\(screen.number)")
    let all = player.listing
    try player.press("/a<Tab><Esc>")
    #expect(player.listing == all)
  }

  @Test func theLettersFoundAreShown() throws {
    var player = KeyPlayer()
    try player.press("/archi")
    let hits = player.frame.cells.filter { $0.style.meaning == .hit }
    #expect(hits.count == 5)
    try player.press("<Esc>")
    #expect(!player.frame.cells.contains { $0.style.meaning == .hit })
  }

  @Test func theLineOfFindSaysThatThereIsNoMatch() throws {
    var player = KeyPlayer()
    try player.press("/zzz")
    #expect(player.statusLine.contains("Find: zzz"))
    #expect(player.statusLine.contains("no match"))
    try player.press("<C-u>data")
    #expect(!player.statusLine.contains("no match"))
  }

  @Test func aSelectionThatOnlyAnsweredToThePartialWordIsNotKept() throws {
    var player = KeyPlayer()
    try player.press("j/daz")
    #expect(player.selection == "Data Analyst")
    try player.press("<Enter>")
    #expect(player.selection == "Data Analyst")
    #expect(player.message == "No match among 10 roles. Press : to look everywhere.")
    #expect(player.state.message?.tone == .warning)
  }

  @Test func lettersAreMatchedFromWhereFindBegan() throws {
    var player = KeyPlayer()
    try player.press("'s")
    let before = player.state.panes
    try player.press("/archz")
    #expect(player.state.panes == before)
    try player.press("<C-u>")
    #expect(player.state.panes == before)
  }

  // MARK: What is folded

  @Test func whatIsFoldedIsFoundToo() throws {
    var player = KeyPlayer()
    try player.press("h/junior<Enter>")
    #expect(player.selection == "Junior Python Developer")
    #expect(player.listing.starts(with: ["First jobs", "Software Apprentice"]))
  }

  @Test func onlyTheSectionOfTheMatchIsUnfolded() throws {
    var player = KeyPlayer()
    try player.press("hjhg/junior<Enter>")
    #expect(player.listing.contains("Software Apprentice"))
    #expect(!player.listing.contains("Back-end Developer"))
  }

  /// What earlier letters unfolded is folded again when the match moves on, and when nothing matches.
  @Test func foldsFollowTheLetters() throws {
    var player = KeyPlayer()
    try player.press("h")
    let folded = player.listing
    try player.press("/da")
    #expect(player.listing != folded)
    try player.press("ta e")
    #expect(player.selection == "Data Engineer")
    #expect(player.listing == folded)
    try player.press("<Backspace>z")
    #expect(player.listing == folded)
  }

  @Test func escFoldsAgainWhatFindUnfolded() throws {
    var player = KeyPlayer()
    try player.press("h")
    let before = player.state.snapshot
    try player.press("/junior<Esc>")
    expectSame(player.state.snapshot, before)
  }

  @Test func aBranchOfTheTreeIsUnfoldedToShowTheMatch() throws {
    var player = KeyPlayer(height: 40)
    try player.press("'j3")
    #expect(!player.listing.contains("Chief Technology Officer"))
    try player.press("/chief<Enter>")
    #expect(player.selection == "Chief Technology Officer")
    #expect(player.listing.contains("Software Architect"))
  }

  @Test func nGoesIntoWhatIsFoldedToo() throws {
    var player = KeyPlayer()
    try player.press("h/developer<Esc>")
    try player.press("/back-end<Enter>")
    #expect(player.selection == "Back-end Developer")
    try player.press("/developer<Enter>N")
    #expect(player.selection == "Junior Python Developer")
    try player.press("n")
    #expect(player.selection == "Back-end Developer")
  }

  @Test func aFoldedHeadingIsFoundByItsName() throws {
    var player = KeyPlayer()
    try player.press("hj/first<Enter>")
    #expect(player.selection == "First jobs")
    #expect(!player.listing.contains("Software Apprentice"))
  }

  @Test func whatIsFilteredOutIsNotFound() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("fjj<Right><Esc>/chief<Enter>")
    #expect(player.selection != "Chief Technology Officer")
    #expect(player.message == "No match among 10 roles. Press : to look everywhere.")
  }

  // MARK: The line of find

  /// Something from the outside that arrives while words are typed.
  @Test func aMessageIsNotMistakenForAMissingMatch() throws {
    var player = KeyPlayer()
    try player.press("/data")
    player.update(.saveFailed("The disk is full."))
    #expect(!player.statusLine.contains("no match"))
  }

  @Test func findAgainWithoutWordsNamesTheKey() throws {
    var player = KeyPlayer()
    try player.press("n")
    #expect(player.message == "Nothing to find yet: press /.")
  }

  @Test func pastedTextIsSearchedForAndPressesNoKeys() throws {
    var player = KeyPlayer()
    try player.press("/")
    #expect(player.paste("data\neng").isEmpty)
    #expect(player.state.find.query.text == "data eng")
    #expect(player.selection == "Data Engineer")
  }

  @Test func theCursorStandsWhereOneTypes() throws {
    var player = KeyPlayer()
    try player.press("/data<Left>")
    let cursor = try #require(player.frame.cursor)
    #expect(cursor.y == 23)
    #expect(cursor.x == " Find: dat".count)
  }
}
