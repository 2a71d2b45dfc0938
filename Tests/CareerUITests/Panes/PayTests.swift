import CareerModel
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// The pay of a role beside the list, where there is little room.
@Suite struct PayTests {
  @Test func noNumberOfTheHeadlineIsCut() throws {
    let role = try #require(Fixture.catalogue.role("backend-developer"))
    let state = KeyPlayer().state
    for width in [40, 60, 100] {
      let lines = state.content(of: .roles).detail(.role(role.id), width: width).lines.map(\.text)
      let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(text.contains("£52,000 to £105,000 (p10 to p90), £61,000 (p25), advertised"), "\(width)")
    }
  }

  /// Natural Sciences Managers are published together with the coordinators that O*NET makes a role of its own.
  @Test func payOfAWiderGroupSaysSo() throws {
    let group = "of the wider group “Natural Sciences Managers”"
    var profile = Profile()
    profile.bookmarks = Fixture.divided.roles.map(\.id)
    var player = KeyPlayer(Fixture.divided, profile: profile, width: 120, height: 40)
    let lines = player.state.content(of: .roles).preview(.role("11-9121.01"), width: 120)
    #expect(lines.map(\.text).joined(separator: " ").contains(group))
    try player.press("ss")
    #expect(player.text.contains("pay a year, (group): of a wider group of jobs"))
    #expect(player.text.contains("$161,180 (group)"))
    try player.press("c")
    #expect(player.text.contains("of the wider") && player.text.contains("group “Natural Sciences Managers”"))
  }
}
