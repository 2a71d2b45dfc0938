import BitCollections

/// The share of what a role lists that a person holds; no chance of being hired.
///
/// Two blocks, essential and advantage, each weighed by requirement (4, a soft skill 1; imports by the taxonomy's own
/// importance). A one-of group is one requirement, held when any member is.
/// Match = 80 x held(E)/all(E) + 20 x held(A)/all(A); where one block is empty the other is the whole.
public struct Match: Hashable, Sendable {
  public let essential: Tally
  public let advantage: Tally

  /// Whether all that is asked for is held.
  public var isWhole: Bool { essential.held == essential.of && advantage.held == advantage.of }

  /// How much of a block is held.
  public struct Tally: Hashable, Sendable {
    /// Requirements held, as "8 of 13 essential" counts them.
    public fileprivate(set) var held = 0
    public fileprivate(set) var of = 0
    public fileprivate(set) var heldWeight = 0
    public fileprivate(set) var weight = 0

    fileprivate mutating func count(_ weight: Int, held isHeld: Bool) {
      of += 1
      self.weight += weight
      guard isHeld else { return }
      held += 1
      heldWeight += weight
    }
  }

  /// Nil where nothing is asked for: there is no match with a role without requirements.
  public init?(of terms: some Collection<Catalogue.Term>, holding held: BitSet) {
    guard !terms.isEmpty else { return nil }
    var essential = Tally()
    var advantage = Tally()
    for term in terms {
      let isHeld = term.options.contains { held.contains($0) }
      switch term.strength {
      case .essential: essential.count(term.weight, held: isHeld)
      case .advantage: advantage.count(term.weight, held: isHeld)
      }
    }
    self.essential = essential
    self.advantage = advantage
  }

  public func tally(_ strength: Strength) -> Tally { strength == .essential ? essential : advantage }

  /// How many of the 100 points a block is worth.
  public func points(_ strength: Strength) -> Int {
    if tally(strength).of == 0 { return 0 }
    switch strength {
    case .essential: return advantage.of == 0 ? 100 : 80
    case .advantage: return essential.of == 0 ? 100 : 20
    }
  }

  /// The exact match, 0 to 100.
  public var share: Fraction {
    Strength.allCases.reduce(.zero) { sum, strength in
      let tally = tally(strength)
      return tally.of == 0 ? sum : sum + Fraction(points(strength) * tally.heldWeight, tally.weight)
    }
  }

  /// The match as shown, rounded half up.
  public var percent: Int { share.rounded }
}
