import Synchronization

/// The texts that were read last, a small number of them: a list shows neighbours again and again.
///
/// Each position has its slot, which it shares with others far away, so that neighbours never drive each other out.
final class RecentTexts<Texts: Sendable>: Sendable {
  private static var slotCount: Int { 256 }
  private let slots = Mutex<[Slot?]>([])

  private struct Slot {
    let position: Int
    let texts: Texts
  }

  /// Positions are from 0; nil when they cannot be read, which is tried again the next time.
  func texts(at position: Int, read: () -> Texts?) -> Texts? {
    let place = position % Self.slotCount
    let known = slots.withLock { slots in
      slots.isEmpty ? nil : slots[place].flatMap { $0.position == position ? $0.texts : nil }
    }
    if let known { return known }
    guard let texts = read() else { return nil }
    slots.withLock { slots in
      if slots.isEmpty { slots = Array(repeating: nil, count: Self.slotCount) }
      slots[place] = Slot(position: position, texts: texts)
    }
    return texts
  }
}
