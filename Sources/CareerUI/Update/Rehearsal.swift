import Canvas
import CareerModel

/// What an action would come to, worked out before the key for it is pressed.
///
/// Updating and drawing are pure, so it is exactly what pressing the key in the same state comes to.
public struct Rehearsal {
  public let state: State
  public let effects: [Effect]
  public let frame: Frame
  /// What draws on from there.
  public let memory: FrameMemory

  /// - Parameter memory: What drew the state as it is; it is not disturbed by an action that changes what it remembers.
  public init(of action: Action, in state: State, remembering memory: FrameMemory) {
    var next = state
    effects = next.press(action)
    self.memory = next.basis == state.basis ? memory : FrameMemory(state.speedups)
    frame = next.frame(remembering: self.memory)
    self.state = next
  }
}

extension State {
  /// The steps worth rehearsing, the likeliest first: the last one once more, then one either way.
  ///
  /// None while something is typed, where any letter may follow, nor before what was done is on disk, which changes the
  /// state once more.
  ///
  /// - Parameter last: What the last key did.
  public func likelySteps(after last: Action?) -> [Action] {
    guard isAtRest else { return [] }
    let again = last.flatMap { $0.isStep ? $0 : nil }
    return [again].compactMap(\.self) + [.move(.down), .move(.up)].filter { $0 != again }
  }

  /// The mark worth rehearsing, which takes longer: the last one once more, else a tick.
  ///
  /// Only where skills are ticked and nothing is reckoned from it but matches: a plan, or what is best next, takes so
  /// long that a key would wait for it.
  ///
  /// - Parameter last: What the last key did.
  public func likelyMark(after last: Action?) -> Action? {
    guard isAtRest else { return nil }
    guard
      overlay is WhySheet
        || overlay == nil && (navigation.screen == .skills || navigation.focus == .checklist) && !markedSkills().isEmpty
    else { return nil }
    return last == .nextMark ? .nextMark : .toggle
  }

  private var isAtRest: Bool {
    speedups.contains(.rehearsal) && !context.isTyping && !navigation.awaitsLetter && editing.saving.pending.isEmpty
  }
}

extension Action {
  /// Whether people press its key several times over to get somewhere.
  fileprivate var isStep: Bool {
    switch self {
    case .move, .page, .scrollDetail, .findNext, .findPrevious: true
    default: false
    }
  }
}
