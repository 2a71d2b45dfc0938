import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Rows of roles in lists.
@Suite struct RoleLineTests {
  /// Roles without hours leave the columns of hours empty, which then are room for their titles.
  @Test func titlesTakeTheRoomOfColumnsWithNothingInThem() {
    let player = KeyPlayer(Fixture.all, datasets: Fixture.choices, width: 120, height: 40)
    #expect(player.rows.contains { $0.contains("Computer and Information Systems Managers") && $0.contains("0 of 5") })
    #expect(player.rows.contains { $0.contains("metal drawing machine operator") && $0.contains("short list") })
  }
}
