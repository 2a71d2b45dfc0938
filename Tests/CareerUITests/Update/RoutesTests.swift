import CareerModel
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// Routes: from where to where, and taking one.
@Suite struct RoutesTests {
  private func ends(_ player: KeyPlayer) -> [Role.ID?] {
    [player.state.routeStart()?.id, player.state.routeEnd()?.id]
  }

  // MARK: From where to where

  @Test func theyLeadFromWhereThePersonIsToTheTarget() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cR")
    #expect(player.state.screen == .routes)
    #expect(ends(player) == ["junior-python-developer", "backend-developer"])
  }

  @Test func rAgainTurnsToTheRoleThatWasInFrontAndBack() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cRR")
    #expect(ends(player) == ["junior-python-developer", "chief-technology-officer"])
    #expect(player.message == "Routes to Chief Technology Officer.")
    try player.press("R")
    #expect(ends(player) == ["junior-python-developer", "backend-developer"])
    #expect(player.message == "Routes to your target, Back-end Developer.")
  }

  @Test func withoutATargetTheyLeadToTheRoleInFront() throws {
    var player = KeyPlayer()
    try player.press("'j.<Esc>'dR")
    #expect(ends(player) == ["junior-python-developer", "data-analyst"])
    try player.press("R")
    #expect(player.message == "Routes lead one way only: choose a role in Roles (1), then R.")
  }

  @Test func withoutAPlaceOfOnesOwnTheyStartAtTheRootOfTheTree() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("3jjR")
    #expect(ends(player) == ["software-apprentice", "backend-developer"])
    #expect(player.words.contains("From the root of Paths"))
    try player.press("1'j.<Esc>R")
    #expect(ends(player).first == "junior-python-developer")
  }

  @Test func whoHasNotSaidWhereTheyAreComesFromAnotherLineOfWork() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("'bR")
    #expect(ends(player) == [nil, "backend-developer"])
    #expect(player.state.routeQuery()?.start == .otherWork)
    #expect(player.text.contains("from another line of work"))
    #expect(player.words.contains("(. says where you are)"))
    #expect(player.text.contains("change of field, our judgement"))
  }

  @Test func whoseWorkIsInAnotherSourceComesFromThere() throws {
    var player = KeyPlayer(profile: Examples.profile(here: "29-1141.00"), width: 120, height: 40)
    try player.press("'bR")
    #expect(player.state.routeQuery()?.start == .occupation("29-1141.00", title: "your work in O*NET"))
    #expect(player.text.contains("from your work in O*NET"))
    #expect(player.words.contains("From where you are"))
    #expect(!player.listing.isEmpty)
    var named = KeyPlayer(.besideNurses, profile: Examples.profile(here: "29-1141.00"), width: 120, height: 40)
    named.update(.datasets(Fixture.choices))
    try named.press("'bR")
    #expect(named.text.contains("from Registered Nurses"))
  }

  @Test func aJobInAnotherSourceStandsAloneAboveTheRolesByReach() throws {
    var player = KeyPlayer(.besideNurses, profile: Examples.profile(here: "29-1141.00"))
    let heading = "Where you are: Registered Nurses"
    #expect(!player.text.contains(heading), "the first frame opens no source but the one in front")
    player.update(.datasets(Fixture.choices))
    let line = try #require(player.text.split(separator: "\n").first { $0.contains(heading) })
    #expect(line.contains("O*NET"))
    #expect(player.state.listed.first == .section(heading) && player.state.listed.dropFirst().first?.isSection == true)
    #expect(player.state.panes[.roles]?.selected?.role != nil)
    try player.press("gg<Up>h")
    #expect(player.text.contains(heading))
    try player.press("s")
    #expect(!player.text.contains(heading))
    let theirs = KeyPlayer(Fixture.onet, profile: Examples.profile(here: "29-1141.00"))
    #expect(!theirs.text.contains(heading))
  }

  @Test func whereNothingLeadsStepsDownAndAChangeOfFieldAreShownAtOnce() throws {
    var player = KeyPlayer(profile: Examples.profile(here: "chief-technology-officer"), width: 120, height: 40)
    try player.press("'bR")
    #expect(player.state.routeList?.answer?.isRelaxed == true)
    #expect(player.words.contains("without a step down or a change of field: these"))
    #expect(!player.listing.isEmpty)
  }

  @Test func stepsDownAndMoreRoutesAreSettingsOfTheFilter() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cRRfGl<Esc>")
    #expect(player.state.routeQuery()?.count == 20)
    try player.press("fGkl<Esc>")
    #expect(player.state.routeQuery()?.allowsStepsDown == true)
    // What clears conditions leaves them.
    try player.press("x-")
    #expect(player.state.routeQuery()?.allowsStepsDown == true)
    try player.press("fGkl<Down>l<Esc>")
    #expect(player.state.routeQuery()?.count == 3 && player.state.routeQuery()?.allowsStepsDown == false)
  }

  /// A source without levels tells of no steps up, but of what is like one's own job.
  @Test func fromOnesOwnJobElsewhereTheWayLeadsToSimilarRoles() throws {
    var profile = Profile()
    profile.here = Fixture.softwareDevelopers
    var player = KeyPlayer(Fixture.onet, profile: profile, width: 120, height: 40)
    player.follow(.role(Fixture.softwareDevelopers))
    try player.press("R")
    #expect(player.state.screen == .routes && player.listing.isEmpty)
    #expect(player.words.contains("M on the page of Software Developers shows roles like it."))
  }

  @Test func anEmptyListSaysWhatIsMissingAndWhichKeyGivesIt() throws {
    var nowhere = KeyPlayer(Catalogue(dataset: .onet, skills: Fixture.skills, roles: Fixture.roles))
    try nowhere.press("R")
    #expect(nowhere.text.contains("Press 1, choose the role you have now, then . and R."))
    var aimless = KeyPlayer()
    try aimless.press("3R")
    #expect(aimless.text.contains("Press 1, choose the role you want, then R."))
    // As it says, which needs no target.
    try aimless.press("1/data eng<Enter>R")
    #expect(aimless.state.routeQuery()?.target == "data-engineer")
    var arrived = KeyPlayer(Fixture.crossroads, profile: .some)
    try arrived.press("'j.t.<Esc>R")
    #expect(arrived.text.contains("You are here already: Junior Python Developer."))
    var apart = KeyPlayer(Fixture.sparseCatalogue, profile: .some)
    try apart.press("R")
    #expect(apart.text.contains("No known moves lead from Junior Python Developer to Back-end Developer."))
  }

  @Test func overRelatedOccupationsStandsWhatGoingStraightTakes() throws {
    var profile = Examples.profile(here: "15-1254.00")
    profile.targets = [Target(role: "11-3021.00")]
    var player = KeyPlayer(Fixture.onet, profile: profile, width: 200, height: 40)
    try player.press("R")
    #expect(
      player.text.contains("Straight there: 5 skills missing, zone 4 · fewest moves first · from Web Developers"))
    #expect(player.words.contains("nobody is known to have moved so") && !player.text.contains("exact"))
    profile.targets = [Target(role: "45-3031.00")]
    player = KeyPlayer(Fixture.onet, profile: profile, width: 120, height: 40)
    try player.press("R")
    #expect(player.words.contains("publishes no related occupations that lead from Web Developers to Fishing"))
  }

  @Test(arguments: [(80, 24), (120, 40)]) func theStraightWayComesFirstWhereItMissesLessAndCanBeTaken(
    width: Int, height: Int
  ) throws {
    var player = KeyPlayer(
      Fixture.onetDetour, profile: Examples.profile(here: "a"), width: width, height: height)
    try player.press("/d<Enter>R")
    #expect(player.state.selectedRoute == player.state.routeList?.answer?.straight)
    #expect(player.state.selectedRoute?.stops.count == 1)
    func row(_ name: String) -> String? { player.rows.first { $0.contains(name) && $0.contains(" move") } }
    #expect(row("Straight there ")?.contains("1 skill") == true)
    #expect(row("1 by way of b ")?.contains("2 skills") == true, "it keeps its number")
    try player.press("t")
    #expect(player.state.profile.targets == [Target(role: "d")])
  }

  @Test func escComesBackToWhereTheyWereAskedFor() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'j3jR<Enter><Esc>")
    #expect(player.state.screen == .routes)
    try player.press("<Esc>")
    #expect(player.state.screen == .paths)
    #expect(player.selection == "Back-end Developer")
  }

  @Test func aLinkLeadsToItsRoleAndEscBack() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 120, height: 40)
    try player.press("'cRR<Enter>")
    try player.stepToLink(.role("lead-developer"))
    try player.press("<Enter>")
    #expect(player.state.screen == .roles)
    #expect(player.selection == "Lead Developer")
    try player.press("<Esc><Esc>")
    #expect(player.state.screen == .routes)
  }

  // MARK: Taking one

  @Test func aStraightRouteToTheTargetIsTakenAlready() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'bRt")
    let route = try #require(player.state.selectedRoute)
    try #require(route.stops.count == 1)
    #expect(player.message == "Back-end Developer is your target already.")
  }

  @Test func takingARouteMakesItsNextStopTheTargetAndKeepsTheRoutes() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'ctR")
    let routes = player.listing
    let targets = [Target(role: "chief-technology-officer")]
    let stops = try #require(player.state.selectedRoute).stops.map { player.catalogue.roles[$0.role].id }
    let taken = TakenRoute.targets(of: stops)
    let effects = try player.press("t")
    expectSame(
      effects,
      [
        .save(
          .record(
            ProfileEdit(
              "route to Chief Technology Officer", [.targets(from: targets, to: taken)])))
      ])
    #expect(
      player.message == "Back-end Developer is your target now, step 1 of \(stops.count) to Chief Technology Officer.")
    #expect(player.state.profile.target == "backend-developer" && ends(player).last == "chief-technology-officer")
    #expect(player.listing == routes)
    try player.press("t")
    #expect(player.message == "You have taken this route already: Back-end Developer is its next step.")
    try player.press("u")
    #expect(player.state.profile.targets == targets)
    #expect(player.listing == routes)
  }

  @Test func thePlanOfARouteThatWasTakenNamesTheStepAndTheEnd() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 160, height: 40)
    try player.press("'ctRt")
    let count = player.state.profile.targets.count
    try player.press("5")
    #expect(player.text.contains("to Back-end Developer, step 1 of \(count) to Chief Technology Officer"))
    try player.press("1'b.<Esc>5")
    #expect(player.text.contains("step 2 of \(count) to Chief Technology Officer"))
  }

  /// As where a role is made the target.
  @Test func theTargetThatARouteReplacesIsNamed() throws {
    var profile = Profile.some
    profile.targets = [Target(role: "software-apprentice")]
    var player = KeyPlayer(Fixture.crossroads, profile: profile)
    try player.press("'cRRt")
    #expect(player.message?.hasSuffix(", instead of Software Apprentice; u takes it back.") == true)
  }

  @Test func takingAnotherRouteTakesItsOwnNextStop() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cRRjt")
    #expect(player.state.profile.target == "data-analyst")
  }

  // MARK: Kept

  @Test func aRestartKeepsTheQuestion() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 120, height: 40)
    try player.press("'cRRjpfjjl<Esc>k")
    let restarted = player.restarted()
    #expect(restarted.state.screen == .routes)
    #expect(restarted.state.routeChoice == player.state.routeChoice)
    #expect(restarted.frame == player.frame)
  }

  /// Whatever is pressed, the routes kept are those of the question and the profile as they are now.
  @Test(arguments: 1...6) func theyAreNeverOld(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 120, height: 40)
    let keys = ["'cRR", "R", "x", "p", "-", "t", "u", "<C-r>", "fl<Esc>", "fjl<Esc>", "j", "1'd.", "2 ", "3R", "<Esc>"]
    for _ in 0..<120 {
      try player.press(keys.randomElement(using: &random) ?? "R")
      guard player.state.screen == .routes else { continue }
      let query = player.state.routeQuery()
      let learner = Learner(player.state.profile, in: player.catalogue)
      try #require(player.state.routeList?.answer == query.map { Routes(answering: $0, for: learner) })
    }
  }

  @Test func thePaletteOffersTheRoutesToTheTarget() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("4:routes to back<Enter>")
    #expect(player.state.screen == .routes)
    #expect(ends(player) == ["junior-python-developer", "backend-developer"])
  }
}

extension Catalogue {
  /// The catalogue beside a source that has nurses.
  fileprivate static let besideNurses = Fixture.catalogue.beside(
    CatalogueNeighbours(foreignRole: { role in
      role == "29-1141.00"
        ? ForeignRole(id: role, title: "Registered Nurses", dataset: .onet, sourceTitle: "O*NET") : nil
    }))
}
