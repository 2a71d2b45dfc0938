import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// A key that cannot act says why: no key of the keymap may do nothing in silence.
@Suite struct SilentKeyTests {
  /// Places to press keys at, by the keys that lead there.
  static let places = [
    "", "<Enter>", "<Enter><Enter>", "+", "h", "'c", "ss", "2", "2<Enter>", "2h", "2a", "2v", "2f<Right><Esc>", "3",
    "3h",
    "3<Enter>", "3r", "4", "4<Enter>", "5", "6", "6<Enter>", "f", "fjj<Right><Esc>", "/data<Enter>",
    "R", "3jR", "3jR<Enter>", "w", "wG", "B", "B<Enter>",
  ]

  /// Places where little can be done.
  static let empty = [
    "2<Enter>G", "3<Enter>", "5<Enter>", "6<Enter>G", "3R", "2B", "fjj<Right><Esc><Enter>", "2a<Enter>",
  ]

  /// Keys that move as far as there is something to move to; at an end that is plain to see.
  private static func isMovement(_ action: Action) -> Bool {
    switch action {
    case .move, .page, .goToStart, .goToEnd, .scrollDetail: true
    default: false
    }
  }

  /// The status line offers no key over the panes that only says why it cannot act.
  @Test(arguments: places + empty, [80, 200]) func whatThePanesOfferActs(place: String, width: Int) throws {
    for (catalogue, profile) in [
      (Fixture.catalogue, Profile()), (Fixture.catalogue, .some), (Fixture.emptyCatalogue, Profile()),
    ] {
      var first = KeyPlayer(catalogue, profile: profile, width: width, height: 30)
      try first.press(place)
      let offers = StatusLine(state: first.state, drawing: Drawing(.all)).offers
      for (action, hint) in offers where first.state.overlay == nil {
        // Who goes on from an end sees that it is one.
        if Self.isMovement(action) || action == .moveStep(-1), !first.state.listed.isEmpty { continue }
        var player = first
        var unchanged = player.state.snapshot
        unchanged.message = nil
        let effects = player.press(action)
        var snapshot = player.state.snapshot
        snapshot.message = nil
        #expect(snapshot != unchanged || !effects.isEmpty, "\(hint) does nothing: \(player.message ?? "")")
      }
    }
  }

  @Test(arguments: places, [80, 120, 200]) func everyKeyActsOrSaysWhyNot(place: String, width: Int) throws {
    var first = KeyPlayer(width: width, height: 30)
    try first.press(place)
    for binding in first.state.keymap.bindings where binding.contexts.contains(first.state.context) {
      // Who asks for the screen in front has it.
      guard !Self.isMovement(binding.action), binding.action != .show(first.state.screen) else { continue }
      for key in binding.keys {
        var player = first
        var unchanged = player.state.snapshot
        unchanged.message = nil
        let effects = player.press(key)
        #expect(player.state.snapshot != unchanged || !effects.isEmpty, "\(KeyNotation.label(of: key)) is silent")
      }
    }
  }
}
