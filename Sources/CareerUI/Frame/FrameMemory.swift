import Canvas
import CareerModel

/// Rows and details drawn before, kept so that a move of the cursor draws only what it changes.
///
/// A frame drawn with a memory is the same as one drawn without. Whoever draws frame after frame of one catalogue keeps
/// one of these; it empties itself when anything that rows and details are made from has changed.
public final class FrameMemory {
  private var basis: FrameBasis?
  private var lists: [Key: RowMemory] = [:]
  private var details: [Key: Detail] = [:]
  /// Details as they were drawn, without a focused link.
  private var pages: [Key: Frame] = [:]
  /// Lists beside others as they were drawn, without the selection.
  private var listPages: [Key: Frame] = [:]
  /// What the status line offers in a context; the keys never change.
  private var offers: (context: Binding.Context, offers: [KeyOffer])?

  /// What a step back and what the rehearsals of the next steps need; a longer walk starts over.
  private static let pageLimit = 16
  /// Far fewer are scrolled through by turns, and each takes more memory than what is in sight of it.
  private static let detailLimit = 8

  /// What is kept, told by all that it depends on beside the basis.
  ///
  /// One for all that is kept, since a start spends much of its time on dictionaries of new kinds.
  private struct Key: Hashable {
    let screen: Screen
    /// The role that a whole list is about.
    let role: Role.ID?
    var item: Item?
    var width = 0
    var offset = 0
    var size = Size(width: 0, height: 0)
  }

  public init() {}

  /// Forgets everything when what it was drawn from is no longer so.
  func prepare(for basis: FrameBasis) {
    guard basis != self.basis else { return }
    self.basis = basis
    lists.removeAll()
    details.removeAll()
    pages.removeAll()
    listPages.removeAll()
  }

  /// The rows of a list; `role` is the one that the whole list is about.
  func rows(of screen: Screen, for role: Role.ID?) -> RowMemory {
    let key = Key(screen: screen, role: role)
    if let known = lists[key] { return known }
    let rows = RowMemory()
    lists[key] = rows
    return rows
  }

  func detail(of item: Item, on screen: Screen, for role: Role.ID?, width: Int, make: () -> Detail) -> Detail {
    let key = Key(screen: screen, role: role, item: item, width: width)
    if let known = details[key] { return known }
    if details.count >= Self.detailLimit { details.removeAll(keepingCapacity: true) }
    let detail = make()
    details[key] = detail
    return detail
  }

  /// The part of a detail that is in sight, as a frame of its own.
  func page(
    of item: Item, on screen: Screen, for role: Role.ID?, width: Int, offset: Int, size: Size, look: Look,
    draw: (inout Frame) -> Void
  ) -> Frame {
    let key = Key(screen: screen, role: role, item: item, width: width, offset: offset, size: size)
    if let known = pages[key] { return known }
    let page = Self.drawn(key.size, look, draw)
    Self.keep(page, as: key, among: &pages)
    return page
  }

  /// A whole list pane as a frame of its own; `role` is the one that the list is about.
  func page(
    of screen: Screen, for role: Role.ID?, offset: Int, size: Size, look: Look, draw: (inout Frame) -> Void
  ) -> Frame {
    let key = Key(screen: screen, role: role, offset: offset, size: size)
    if let known = listPages[key] { return known }
    let page = Self.drawn(key.size, look, draw)
    Self.keep(page, as: key, among: &listPages)
    return page
  }

  private static func drawn(_ size: Size, _ look: Look, _ draw: (inout Frame) -> Void) -> Frame {
    var page = Frame(size: size, look: look)
    draw(&page)
    return page
  }

  private static func keep(_ page: Frame, as key: Key, among pages: inout [Key: Frame]) {
    if pages.count >= pageLimit { pages.removeAll(keepingCapacity: true) }
    pages[key] = page
  }

  /// What the status line can offer in a context, with the keys as they are shown.
  func offers(in context: Binding.Context, of keymap: Keymap) -> [KeyOffer] {
    if let offers, offers.context == context { return offers.offers }
    let made = keymap.offers(in: context)
    offers = (context, made)
    return made
  }
}

/// What lists, their rows and details are made from: all of the state but cursors, focus and what lies over the panes.
struct FrameBasis: Hashable {
  /// Counts the changes of the profile and of the catalogue in front.
  let revision: Int
  var showsChange: Bool
  let today: Day
  let look: Look
  var find: String
  let pathDirection: PathDirection
  let routeChoice: RouteChoice
  let arrangements: [Screen: PaneArrangement]
}

/// How a list is sorted, filtered and folded.
struct PaneArrangement: Hashable {
  let order: String?
  let isReversed: Bool
  let filter: [String: String]
  let toggled: Set<Item>
  let opened: Set<Item>?
  let monthOffset: Int?
}

extension State {
  /// The role that a whole list is about: that of a checklist, or the root of a career tree.
  func subject(of screen: Screen) -> Role.ID? {
    switch screen {
    case .skills: checklistRole
    case .paths: careerTree?.root
    case .roles, .bestNext, .tutors, .plan, .guide, .routes: nil
    }
  }

  var basis: FrameBasis {
    FrameBasis(
      revision: revision, showsChange: before != nil, today: today, look: look, find: find.query.text,
      pathDirection: pathDirection, routeChoice: routeChoice,
      arrangements: panes.mapValues {
        PaneArrangement(
          order: $0.order, isReversed: $0.isReversed, filter: $0.filter, toggled: $0.toggled,
          opened: $0.opened, monthOffset: $0.monthOffset)
      })
  }

  /// What lists hold depends on: neither on what find marks in their rows nor on what the last change is shown by.
  var listBasis: FrameBasis {
    var basis = basis
    basis.find = ""
    basis.showsChange = false
    return basis
  }
}
