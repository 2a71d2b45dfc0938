import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// The questionnaire about interests: what it asks, and what becomes of the answers.
@Suite struct QuestionnaireTests {
  private func answered(_ activity: Int, _ liking: Liking, from old: Liking? = nil) -> Effect {
    let asked = Fixture.activities[activity]
    return .save(.record(ProfileEdit("answer “\(asked.text)”", [.answer(asked.id, from: old, to: liking)])))
  }

  @Test func aDigitAnswersAndGoesOn() throws {
    var player = KeyPlayer()
    try player.press("I")
    #expect(player.text.contains("Mend a gate"))
    #expect(player.text.contains("1 of 12"))
    let next = AnyHashable(Questionnaire(at: 1, in: player.state))
    let effects = try player.press("4") {
      $0.profile.answers = ["r1": .veryMuch]
      $0.history.record(ProfileEdit("answer “Mend a gate”", [.answer("r1", from: nil, to: .veryMuch)]))
      $0.saving.pending = [.record(ProfileEdit("answer “Mend a gate”", [.answer("r1", from: nil, to: .veryMuch)]))]
      $0.overlay = next
    }
    #expect(effects == [answered(0, .veryMuch)])
    #expect(player.text.contains("Find out why the river is green"))
    #expect(player.text.contains("1 of 12 answered"))
  }

  @Test func enterGivesTheAnswerInFront() throws {
    var player = KeyPlayer()
    #expect(try player.press("Ij<Enter>").last == answered(0, .quite))
    #expect(try player.press("kkkk<Enter>").last == answered(1, .notAtAll))
  }

  @Test func itGoesOnWhereItWasLeft() throws {
    var player = KeyPlayer()
    try player.press("I44<Esc>")
    #expect(player.state.overlay == nil)
    #expect(player.message == "2 of 12 answered; key I goes on with them.")
    player = player.restarted()
    try player.press("I")
    #expect(player.text.contains("Paint a shop sign"))
  }

  @Test func arrowsGoFromActivityToActivityAndShowWhatWasAnswered() throws {
    var player = KeyPlayer()
    try player.press("I31<Left>")
    #expect(player.text.contains("Find out why the river is green"))
    #expect(player.rows.contains { $0.contains("1  not much") && $0.contains("your answer") })
    #expect(try player.press("2").last == answered(1, .notSure, from: .notMuch))
    try player.press("<Left><Left><Left><Left>")
    #expect(player.text.contains("Mend a gate"))
  }

  @Test(arguments: ["<Backspace>", "u"])
  func theLastAnswerIsTakenBackAndAskedAgain(key: String) throws {
    var player = KeyPlayer()
    try player.press("I40\(key)")
    #expect(player.state.profile.answers == ["r1": .veryMuch])
    #expect(player.text.contains("Find out why the river is green"))
    try player.press("<C-r>")
    #expect(player.state.profile.answers == ["r1": .veryMuch, "i1": .notAtAll])
  }

  /// Whoever goes back too far must not lose a tick.
  @Test func nothingElseIsUndoneThere() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("2/html<Enter><Space>I4uu")
    #expect(player.message == "There is no answer to take back.")
    #expect(player.state.profile.marks["html"] == .have)
    #expect(player.state.profile.answers.isEmpty)
  }

  @Test func whatWasLeftOutIsAskedAtTheEnd() throws {
    var player = KeyPlayer()
    try player.press("I<Right>44444444444")
    #expect(player.text.contains("Mend a gate"))
    try player.press("4")
    #expect(player.state.overlay is InterestResult)
    #expect(player.state.interestAnswers.isWhole)
    // Whoever goes over them again is not stopped after each.
    try player.press("I0")
    #expect(player.text.contains("Find out why the river is green"))
  }

  @Test func answersAreWrittenWhileTrying() throws {
    var player = KeyPlayer()
    let effects = try player.press("TI4")
    #expect(effects.contains(answered(0, .veryMuch)))
    try player.press("u")
    #expect(player.state.profile.answers.isEmpty)
  }

  @Test func aCatalogueThatAsksNothingSaysSo() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("I")
    #expect(player.state.overlay == nil)
    #expect(player.message == "This catalogue asks nothing about interests.")
  }

  @Test func thePaletteKnowsItByPlainWords() throws {
    for word in ["interests", "quiz", "what suits me"] {
      var player = KeyPlayer()
      try player.press(":\(word.replacing(" ", with: "<Space>"))<Enter>")
      #expect(player.state.overlay is Questionnaire, "\(word)")
    }
  }

  @Test func rolesAreFilteredByIt() throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    let all = player.listing.count
    try player.press("f")
    #expect(player.text.contains("Interests"))
    let place = RoleFilter.fields(in: player.state).firstIndex { $0.title == "Interests" }
    try player.press(String(repeating: "j", count: try #require(place)) + "<Right><Esc>")
    #expect(player.listing.count < all)
    let shown = player.state.listed.compactMap(\.role)
    let person = player.state.interestAnswers.scores
    for (position, role) in player.catalogue.roles.enumerated() {
      #expect(shown.contains(role.id) == (player.catalogue.interestFit(of: position, for: person)?.class == .best))
    }
    #expect(try !KeyPlayer().afterPressing("f").text.contains("Interests"))
  }
}

extension KeyPlayer {
  fileprivate func afterPressing(_ script: String) throws -> KeyPlayer {
    var player = self
    try player.press(script)
    return player
  }
}
