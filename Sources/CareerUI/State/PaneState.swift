/// What one screen remembers: where its list stands, what is folded, how it is sorted and filtered.
///
/// It outlives leaving the screen and, as part of the session, leaving the program.
public struct PaneState: Hashable, Codable, Sendable {
  public var selected: Item?
  /// The row of the selection when it was last seen, so that a vanished item leaves its neighbour selected.
  public var index = 0
  /// The first row shown.
  public var offset = 0
  /// What was folded or unfolded by hand: the opposite of how it starts.
  public var toggled: Set<Item> = []
  /// The sections that start folded and were opened by hand; absent from sessions of releases without such sections.
  public var opened: Set<Item>?
  /// The id of the chosen order; nil is the screen's own.
  public var order: String?
  public var isReversed = false
  /// The chosen option of each filter field, by ids.
  public var filter: [String: String] = [:]
  public var detailOffset = 0
  /// The focused link of the detail, counted from its top.
  public var detailLink: Int?

  public init() {}

  /// Whether a section is folded: those that start open when they were folded by hand, the others until they are
  /// opened.
  func isFolded(_ section: Item, startsFolded: Bool) -> Bool {
    startsFolded ? opened?.contains(section) != true : toggled.contains(section)
  }

  /// Folds an open section, opens a folded one.
  mutating func turn(_ section: Item, startsFolded: Bool) {
    if startsFolded {
      opened = (opened ?? []).symmetricDifference([section])
    } else {
      toggled.formSymmetricDifference([section])
    }
  }

  /// Has the list begin at its top, with whatever stands there.
  mutating func beginAnew() { (selected, index, offset) = (nil, 0, 0) }

  /// Where one is in the detail.
  var reading: ReadingPlace {
    get { ReadingPlace(offset: detailOffset, link: detailLink) }
    set { (detailOffset, detailLink) = (newValue.offset, newValue.link) }
  }
}

/// The part of a screen that takes the keys.
public enum Focus: String, Codable, Hashable, Sendable {
  case list, detail
  /// The checklist beside the role, on wide terminals.
  case checklist
  /// The weeks beneath the plan.
  case progress

  /// Whether the keys move in a list.
  var isList: Bool { self == .list || self == .checklist }
}
