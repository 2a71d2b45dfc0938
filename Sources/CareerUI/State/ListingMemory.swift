import CareerModel

/// The lists made since anything that all are made from has changed, so that a role looked at again has its checklist.
struct ListingMemory: Sendable {
  private var basis: FrameBasis?
  private var listings: [Key: Listing] = [:]

  /// About as many as anybody goes back and forth between; a longer walk starts over.
  private static let limit = 64

  private struct Key: Hashable {
    let screen: Screen
    let role: Role.ID?
  }

  /// A list that was made before from the same, else a new one.
  mutating func listing(of screen: Screen, _ source: State.ListingKey, make: () -> Listing) -> Listing {
    if source.basis != basis || listings.count >= Self.limit {
      basis = source.basis
      listings.removeAll()
    }
    let key = Key(screen: screen, role: source.role)
    if let known = listings[key] { return known }
    let listing = make()
    listings[key] = listing
    return listing
  }
}
