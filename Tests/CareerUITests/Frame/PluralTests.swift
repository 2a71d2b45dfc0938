import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// One role is no "1 roles", on no screen and in nothing that opens over it.
@Suite struct PluralTests {
  @Test(arguments: Screen.allCases) func oneOfAThingIsOne(screen: Screen) throws {
    var profile = Profile()
    profile.targets = [Target(role: "clerk")]
    profile.bookmarks = ["clerk"]
    for keys in ["", "<Enter>", "w", "<Enter><Enter>", " ", "f", "W", "m", "D", "i", "T T", "v", "E"] {
      var player = KeyPlayer(Fixture.single, profile: profile, width: 200, height: 60)
      try player.press(screen.opening + keys)
      #expect(Fixture.falsePlurals(in: player.text) == [], "after \(keys)")
    }
  }

  @Test func theWelcomeCountsOne() throws {
    var player = KeyPlayer(Fixture.single, session: nil, width: 200, height: 60)
    for keys in ["", "<Enter>", "<Enter>", "<Enter>"] {
      try player.press(keys)
      #expect(Fixture.falsePlurals(in: player.text) == [])
    }
  }
}
