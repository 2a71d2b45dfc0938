import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// What a screen says in states that look like a recorded scene but for a sentence.
@Suite struct ScreenWordsTests {
  private static let said: [(Shot, String)] = [
    (
      Scene(name: "no role that is near", keys: "fjlllllllGkl<Esc>", profile: .some).shot(),
      "ROLES 0 nearest first · Executive · two essentials at most"
    ),
    (
      Scene(name: "no moves", keys: "3", catalogue: Fixture.esco, datasets: Fixture.choices).shot(),
      "PATHS 1/1 from software developer · ESCO 1.2.0 has no moves; M lists similar roles"
    ),
    (
      Scene(name: "no guide", keys: "6", catalogue: Fixture.onet, datasets: Fixture.choices).shot(),
      "O*NET 29.3 has no guide: D goes to the built-in catalogue."
    ),
    (
      Scene(name: "nothing to study", keys: "5", profile: .practised).shot(),
      "No study is left: what is missing comes by practice and by work. Not counted in hours: Communication."
    ),
    (Scene(name: "a start that is over", keys: "5", profile: .late).shot(), "━ the start that was set has passed ·"),
    (Scene(name: "no answers", keys: "II").shot(), "Nothing about interests is answered yet."),
    (Scene(name: "no such job", keys: "zzz", session: nil).shot(), "not in a list no job here answers to “zzz”"),
    (
      Scene(name: "no day", keys: "5,<Down><C-u>soon<Enter>", profile: .planning).shot(),
      "Write a day as 21 Nov 2026, several as"
    ),
    (Scene(name: "similar roles to come", keys: "/soft<Enter>M", catalogue: Fixture.onet).shot(), "Looking …"),
  ]

  @Test(arguments: said) func theSentenceIsOnTheScreen(shot: Shot, sentence: String) throws {
    #expect(try shot.player().words.contains(sentence))
  }

  @Test(arguments: ["1", "B", "3", "R"]) func anEmptyCatalogueHasNoRoles(key: String) throws {
    var player = KeyPlayer(Fixture.emptyCatalogue, width: 120, height: 40)
    try player.press(key)
    #expect(player.words.contains("This catalogue has no roles."))
  }
}

extension Profile {
  /// Nothing is left to study, and not everything is there.
  fileprivate static let practised: Profile = {
    var profile = Profile.planning
    for skill in Fixture.skills { profile.marks[skill.id] = .have }
    profile.marks["communication"] = nil
    return profile
  }()

  fileprivate static let late = Profile.planning { $0.start = Day(number: 20_700) }
}
