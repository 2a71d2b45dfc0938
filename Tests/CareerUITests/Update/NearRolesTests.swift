import CareerModel
import Testing

@testable import CareerUI

/// The roles within two essentials of the person, as a filter of Roles.
@Suite struct NearRolesTests {
  private func player(width: Int, profile: Profile = .some) throws -> KeyPlayer {
    var player = KeyPlayer(profile: profile, width: width, height: 40)
    try player.press("fGkl<Esc>")
    return player
  }

  @Test func letsOnlyRolesThroughOfWhichTwoEssentialsAreMissing() throws {
    let player = try player(width: 80)
    let catalogue = player.catalogue
    let expected = catalogue.roles.indices.filter { role in
      let essential = catalogue.terms[role].filter { $0.strength == .essential }
      let missing = essential.filter { term in
        !term.options.contains {
          ["python-basics", "python", "communication", "sql"].contains(catalogue.skills[$0].id)
        }
      }
      return !essential.isEmpty && missing.count <= 2
    }
    #expect(Set(player.state.listed.compactMap(\.role)) == Set(expected.map { catalogue.roles[$0].id }))
    #expect(!expected.isEmpty && expected.count < catalogue.roles.count)
  }

  @Test(arguments: [80, 120, 200]) func saysWhatIsMissingByName(width: Int) throws {
    var player = try player(width: width)
    try player.press("'b")
    #expect(player.text.contains("Django or Flask"))
    #expect(player.text.contains("REST APIs"))
  }

  /// An advantage may be missing all the same.
  @Test func whatHasAllEssentialsIsNotSaidToMissNothing() throws {
    var profile = Profile.some
    for id in ["postgresql", "rest-apis", "django", "sql"] as [Skill.ID] { profile.marks[id] = .have }
    let player = try player(width: 120, profile: profile)
    #expect(player.text.contains("no essential missing") && !player.text.contains("nothing missing"))
  }

  @Test func anEmptyListLeadsToWhatBringsRolesNear() throws {
    var player = try player(width: 200)
    try player.press("fgjlllllll<Esc>")
    try #require(player.listing.isEmpty)
    #expect(player.text.contains("B shows what brings roles near."))
  }
}
