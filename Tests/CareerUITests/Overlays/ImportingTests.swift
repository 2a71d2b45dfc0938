import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Importing beside the explorer, and the roles that are like one.
@Suite struct ImportingTests {
  private func started() throws -> KeyPlayer {
    var player = KeyPlayer(datasets: Fixture.choices)
    try player.press("Di<Right><Enter>/data/esco<Enter>")
    return player
  }

  private let imported = ImportRecord(
    kind: .onet, source: Fixture.onet.sources[0], release: "29.3", day: .sample,
    counts: {
      var counts = ImportCounts()
      counts.roles = 1_016
      counts.skills = 8_817
      return counts
    }(), skipped: [SkippedLines(file: "Tasks.txt", line: 7, reason: "no code", count: 31)])

  @Test func theFormAsksForTheImport() throws {
    var player = KeyPlayer(datasets: Fixture.choices)
    try player.press("Di<Right><Enter>")
    #expect(try player.press("/data/esco<Enter>") == [.importData(ImportRequest(.esco, path: "/data/esco"))])
    #expect(player.state.datasets.importing == ImportProgress(.esco))
  }

  @Test func whatIsTypedOrPastedAtOnceIsThePath() throws {
    var player = KeyPlayer()
    try player.press("Di/x")
    player.paste("yz")
    #expect(try player.press("<Enter>") == [.importData(ImportRequest(.onet, path: "/xyz"))])
  }

  @Test func aDroppedPathIsUnderstood() throws {
    var player = KeyPlayer()
    try player.press("Di<Enter>")
    player.paste("'/data/db 29'")
    #expect(try player.press("<Enter>") == [.importData(ImportRequest(.onet, path: "/data/db 29"))])
  }

  @Test func aPathThatIsCameBackToIsReplaced() throws {
    var player = KeyPlayer()
    try player.press("Di/wrong<Up><Down>/right")
    #expect(try player.press("<Enter>") == [.importData(ImportRequest(.onet, path: "/right"))])
  }

  @Test func anImportNeedsAPath() throws {
    var player = KeyPlayer()
    try player.press("Di<Enter>")
    #expect(try player.press("<Enter>").isEmpty)
    #expect(player.message == "Type where the files are, such as ~/Downloads/db_29_3_text.")
  }

  @Test func oneImportAtATime() throws {
    var player = try started()
    #expect(try player.press("i<Enter>/other<Enter>").isEmpty)
    #expect(player.message == "ESCO is being imported. One at a time.")
  }

  @Test func keysGoOnWhileItRuns() throws {
    var player = try started()
    player.update(.importProgress(ImportProgress(.esco, percent: 62, secondsLeft: 2)))
    #expect(player.rows.contains { $0.contains("importing ESCO 62%, 2 s left") })
    try player.press("<Esc>j")
    #expect(player.rows[0].contains("importing ESCO 62%, 2 s left"))
    #expect(player.selection == player.listing.filter { $0 != "First jobs" }[1])
  }

  @Test func aKeyStopsIt() throws {
    var player = try started()
    #expect(try player.press("x") == [.stopImport])
    player.update(.importFailed(ImportProblem(.stopped, "Stopped. Nothing was changed.")))
    #expect(player.state.datasets.importing == nil)
    #expect(player.message == "Stopped. Nothing was changed.")
    #expect(try player.press("x").isEmpty)
  }

  @Test func leavingWhileItRunsIsAskedForTwice() throws {
    var player = try started()
    try player.press("<Esc>")
    #expect(try player.press("q").isEmpty)
    #expect(player.message == "ESCO is being imported. q again stops that and leaves.")
    expectSame(try player.press("q"), [.saveSession(player.state.session), .quit])
    player.update(.importFailed(ImportProblem(.stopped, "Stopped.")))
    try player.press("Di<Enter><Enter><Esc><Esc>")
    #expect(try player.press("q").isEmpty, "each import anew")
  }

  @Test func aFailedImportGivesTheFormBackWithAllThatIsWrong() throws {
    var player = try started()
    let text =
      "db.zip: it is a zip archive. Unpack it and name the folder. " + String(repeating: "More of it. ", count: 12)
    player.update(.importFailed(ImportProblem(.refused, text + "The end.")))
    #expect(player.rows.contains { $0.contains("/data/esco") })
    #expect(player.rows.contains { $0.contains("db.zip: it is a zip archive.") })
    #expect(player.rows.contains { $0.contains("The end.") })
    #expect(try player.press("<End>/x<Enter>") == [.importData(ImportRequest(.esco, path: "/data/esco/x"))])
  }

  /// Whoever does something else meanwhile keeps the keys; the form is there when they ask for it.
  @Test func aFailedImportComesToNobodyWhoIsElsewhere() throws {
    var player = try started()
    try player.press("<Esc>")
    player.update(.importFailed(ImportProblem(.refused, "It is missing.")))
    #expect(player.message == "It is missing.")
    try player.press("Di")
    #expect(player.rows.contains { $0.contains("/data/esco") })
    #expect(player.rows.contains { $0.contains("It is missing.") })
  }

  @Test func anImportThatShrinksASourceIsAskedAbout() throws {
    var player = try started()
    player.update(.importFailed(ImportProblem(.doubtful, "ESCO has 1 role here.")))
    #expect(player.rows.contains { $0.contains("again takes it all the same.") })
    var changed = player
    #expect(try player.press("<Enter>") == [.importData(ImportRequest(.esco, path: "/data/esco", isForced: true))])
    #expect(try changed.press("<End>2<Enter>") == [.importData(ImportRequest(.esco, path: "/data/esco2"))])
  }

  @Test func theLanguageOfESCOIsAsked() throws {
    var player = KeyPlayer(datasets: Fixture.choices)
    try player.press("Di<Right><Enter>/esco<Down>")
    #expect(player.rows.contains { $0.contains("Language") })
    let request = ImportRequest(.esco, path: "/esco", language: "de")
    #expect(try player.press("de<Enter>") == [.importData(request)])
    player = KeyPlayer(datasets: Fixture.choices)
    try player.press("Di<Enter>/onet<Down>")
    #expect(!player.rows.contains { $0.contains("Language") })
    #expect(try player.press("<Enter>") == [.importData(ImportRequest(.onet, path: "/onet"))])
  }

  /// Progress that was on its way when the import ended says nothing any more.
  @Test func lateProgressIsDropped() throws {
    var player = try started()
    player.update(.importFailed(ImportProblem(.stopped, "Stopped.")))
    player.update(.importProgress(ImportProgress(.esco, percent: 99)))
    #expect(player.state.datasets.importing == nil)
  }

  @Test func whenDoneWhatIsInFrontIsReadAnew() throws {
    var player = try started()
    #expect(player.update(.importFinished(imported)) == [.openDataset(.builtIn)])
    #expect(player.message == "Imported O*NET 29.3: 1,016 roles, 8,817 skills. 31 rows were left out.")
    #expect((player.state.overlay as? DatasetBrowser)?.selected == .onet, "what was imported is to be shown next")
    let message = player.message
    player.show(Fixture.catalogue)
    #expect(player.message == message)
    #expect(player.state.datasets.opening == nil)
  }

  /// At the first start the list of sources may come after a small import.
  @Test func whatWasImportedIsChosenInAListThatComesLater() throws {
    var player = KeyPlayer()
    player.update(.datasets([Fixture.choices[0]]))
    try player.press("Di/data/onet<Enter>")
    player.update(.importFinished(imported))
    player.update(.datasets(Fixture.choices))
    #expect(player.rows.contains { $0.contains("▌ O*NET 29.3") })
  }

  /// Whoever does that work has most of it too, and would seem to have lost their job by the import.
  @Test func whatThePersonsOwnJobAsksForMoreIsToldOnce() throws {
    let full = try #require(Fixture.onet.role(Fixture.softwareDevelopers))
    let asked = Array(full.requirements.prefix(2))
    let few = Role(id: full.id, title: full.title, track: full.track, level: nil, requirements: asked)
    let shortForm = Catalogue(
      dataset: .onet, skills: Fixture.onet.skills, roles: [few], sources: Fixture.onet.sources)
    var profile = Profile()
    profile.here = full.id
    for skill in asked.flatMap(\.options) { profile.marks[skill] = .have }
    let told = "Software Developers asks for 3 more than you ticked: key A on it offers them."

    var player = KeyPlayer(shortForm, datasets: Fixture.choices, profile: profile)
    player.update(.importFinished(imported))
    player.show(Fixture.onet)
    #expect(player.message == told)
    try player.press("j")
    player.show(Fixture.onet)
    #expect(player.message == nil)

    // With another source in front it is told when the imported one comes there.
    player = KeyPlayer(datasets: Fixture.choices, profile: profile)
    player.update(.importFinished(imported))
    player.show(Fixture.catalogue)
    #expect(player.message?.hasPrefix("Imported O*NET 29.3") == true)
    try player.press("Dj<Enter>")
    player.show(Fixture.onet)
    #expect(player.message == told)
  }

  /// Whoever is on the way to another source meanwhile still gets there.
  @Test func theWayToAnotherSourceIsNotLost() throws {
    var player = try started()
    try player.press("<Esc>Djj<Enter>")
    #expect(player.update(.importFinished(imported)) == [.openDataset(.esco)])
  }

  @Test func theSourcesAreWhatTheOutsideSays() throws {
    var player = KeyPlayer()
    player.update(.datasets(Fixture.choices))
    try player.press("D")
    #expect(player.rows.contains { $0.contains("ESCO 1.2.0") && $0.contains("3 roles") })
  }

  // MARK: Similar roles

  private let answers = [
    SimilarMatch(
      role: "data-engineer", title: "Data Engineer", dataset: .builtIn, similarity: 4_450, reasons: [.tool("SQL")]),
    SimilarMatch(
      role: Fixture.escoDeveloper, title: "software developer", dataset: .esco, similarity: 3_000, reasons: []),
  ]

  @Test func similarRolesAreAskedForAndGoneTo() throws {
    var player = KeyPlayer(datasets: Fixture.choices)
    #expect(try player.press("'bM") == [.findSimilar("backend-developer")])
    player.update(.foundSimilar(to: "backend-developer", answers))
    #expect(player.rows.contains { $0.contains("Data Engineer") && $0.contains("45%") })
    let head = try #require(player.rows.firstIndex { $0.contains("alike ") })
    #expect(player.rows[head + 1].contains("45%"))
    try player.press("<Enter>")
    #expect(player.selection == "Data Engineer")
    try player.press("<Esc><Esc>")
    #expect(player.selection == "Back-end Developer")
  }

  @Test func aSimilarRoleOfAnotherSourceSwitches() throws {
    var player = KeyPlayer(datasets: Fixture.choices)
    try player.press("'bM")
    player.update(.foundSimilar(to: "backend-developer", answers))
    #expect(try player.press("j<Enter>") == [.openDataset(.esco)])
  }

  @Test func answersThatNobodyWaitsForAreDropped() throws {
    var player = KeyPlayer()
    try player.press("'bM<Esc>")
    player.update(.foundSimilar(to: "backend-developer", answers))
    #expect(player.state.overlay == nil)
  }
}
