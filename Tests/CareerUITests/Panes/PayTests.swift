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
}
