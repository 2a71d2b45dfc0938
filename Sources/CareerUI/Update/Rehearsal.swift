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
    effects = next.press(action, in: state.catalogue)
    self.memory = next.basis == state.basis ? memory : FrameMemory()
    frame = next.frame(in: next.catalogue, remembering: self.memory)
    self.state = next
  }
}

extension State {
  /// The actions worth rehearsing, the likeliest first: the last one once more, a step either way, and a tick.
  ///
  /// None while something is typed, where any letter may follow, nor before what was done is on disk, which changes the
  /// state once more.
  ///
  /// - Parameter last: What the last key did.
  public func likelyActions(after last: Action?) -> [Action] {
    guard !context.isTyping, !awaitsLetter, saving.pending.isEmpty else { return [] }
    let again = last.flatMap { $0.isOftenRepeated ? $0 : nil }
    let steps: [Action] = [.move(.down), .move(.up)].filter { $0 != again }
    let tick: [Action] = canTick && again != Action.toggle ? [.toggle] : []
    return [again].compactMap(\.self) + steps + tick
  }

  /// Whether Space ticks something in what is in front.
  private var canTick: Bool {
    switch overlay {
    case .why: true
    case nil: !markedSkills(in: catalogue).isEmpty
    default: false
    }
  }
}

extension Action {
  /// Whether people press its key several times over.
  fileprivate var isOftenRepeated: Bool {
    switch self {
    case .move, .page, .scrollDetail, .findNext, .findPrevious, .toggle, .nextMark: true
    default: false
    }
  }
}
