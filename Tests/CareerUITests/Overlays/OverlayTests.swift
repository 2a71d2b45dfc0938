import Testing

@testable import CareerUI

/// What holds for every overlay in the list.
@Suite struct OverlayTests {
  private let keymap = Keymap.standard

  @Test func everyOneHasAPlaceOfItsOwn() {
    let names = Binding.Context.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Overlays.all.allSatisfy { $0.context.kind != .pane })
  }

  /// A label of a key that the status line does not offer would never be read.
  @Test func everyLabelIsOfAKeyThatIsOffered() {
    for overlay in Overlays.all {
      let offered = keymap.offers(in: overlay.context).map(\.action)
      for (action, wording) in overlay.labels {
        #expect(offered.contains(action), "\(overlay.context.name): \(wording.label)")
      }
    }
  }

  @Test func whatItSharesHasTheSameKeys() {
    for overlay in Overlays.all {
      for action in overlay.shared {
        let label = keymap.label(for: action, in: overlay.context)
        #expect(label != nil)
        let panes = Set<Binding.Context>.panes.compactMap { keymap.label(for: action, in: $0) }
        #expect(label.map(panes.contains) == true, "\(action) in \(overlay.context.name)")
      }
    }
  }

  @Test func aRoundGoesOnAtTheOtherEnd() {
    #expect((-3...6).map { $0.round(4) } == [1, 2, 3, 0, 1, 2, 3, 0, 1, 2])
  }

  @Test func aChoiceStaysAmongItsRows() {
    #expect(Action.move(.up).choice(from: 0, count: 3) == 0)
    #expect(Action.page(2).choice(from: 0, count: 3) == 2)
    #expect(Action.goToEnd.choice(from: 0, count: 0) == 0)
    #expect(Action.find.choice(from: 0, count: 3) == nil)
  }
}
