/// Finds the positions of things by their ids.
///
/// A hash table of positions alone, since the things hold their ids themselves: a dictionary of the skills of a large
/// taxonomy would take ten times the memory, and making it a tenth of a start.
struct PositionTable<Entity: Identifiable & Sendable>: Sendable {
  private let entities: [Entity]
  /// Positions by hash, or -1 where there is none; where two have the same hash the second takes the next free place.
  private let slots: [Int32]

  /// Of things with the same id the first one is found.
  init(of entities: [Entity]) {
    self.entities = entities
    var capacity = 2
    while capacity < 2 * entities.count { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for position in entities.indices {
      var slot = Self.slot(of: entities[position].id, among: capacity)
      while slots[slot] >= 0, entities[Int(slots[slot])].id != entities[position].id {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: position) }
    }
    self.slots = slots
  }

  subscript(id: Entity.ID) -> Int? {
    var slot = Self.slot(of: id, among: slots.count)
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      if entities[position].id == id { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func slot(of id: Entity.ID, among capacity: Int) -> Int { id.hashValue & (capacity - 1) }
}
