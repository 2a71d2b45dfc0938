import Fixtures
import Testing

@testable import CareerModel
@testable import CareerUI

/// What is said of a short form wherever it is in front.
@Suite struct ShortFormTests {
  private static let onet: Catalogue = {
    var content = Fixture.onet.content
    content.isShortForm = true
    return Catalogue(content)
  }()

  private func player() -> KeyPlayer {
    let choices = [Fixture.choices[0], DatasetChoice(of: Self.onet)]
    return KeyPlayer(Fixture.catalogue, datasets: choices, width: 100, height: 40)
  }

  @Test func itIsCalledSoAmongTheSources() throws {
    var player = player()
    try player.press("D")
    #expect(player.rows.contains { $0.contains("O*NET 29.3, short form") && $0.contains("5 roles") })
    #expect(player.rows.contains { $0.contains("Key i imports all of O*NET, ESCO, US wages") })
  }

  @Test func puttingItInFrontTellsTheWayToTheWhole() throws {
    var player = player()
    try player.press("Dj<Enter>")
    player.show(Self.onet)
    #expect(
      player.message
        == "O*NET 29.3, short form: 5 roles. US figures. D, then i, imports tasks and all skills; pay stays American.")
    #expect(player.rows.contains { $0.contains("O*NET 29.3, short form · by job zone") })
  }

  @Test func thePageOfARoleSaysWhatItLacks() throws {
    var player = player()
    player.show(Self.onet)
    let role = try #require(Self.onet.roles.first { $0.responsibilities.isEmpty })
    let lines = player.state.content(of: .roles).detail(.role(role.id), width: 60).lines.map(\.text)
    let text = lines.joined(separator: " ")
    #expect(text.contains("O*NET, short form, US figures, no tasks."))
    #expect(text.contains("D, then i, imports tasks and all skills; pay stays American."))
  }
}
