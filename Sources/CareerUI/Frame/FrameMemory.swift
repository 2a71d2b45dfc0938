import Canvas
import CareerModel

/// Rows and details drawn before, kept so that a move of the cursor draws only what it changes.
///
///     let memory = FrameMemory()
///     let first = state.frame(remembering: memory)
///     let second = state.frame(remembering: memory)  // the same, sooner
///
/// A frame drawn with a memory is the same as one drawn without. Whoever draws frame after frame keeps one of these.
public final class FrameMemory {
  private var basis: FrameBasis?
  /// What was drawn from it.
  private var drawing: Drawing
  private let speedups: Speedups

  public init(_ speedups: Speedups = .all) {
    self.speedups = speedups
    drawing = Drawing(speedups)
  }

  /// What was drawn from a basis; nothing yet where it is another one than the last.
  func drawing(from basis: FrameBasis) -> Drawing {
    if basis != self.basis { (self.basis, drawing) = (basis, Drawing(speedups)) }
    return drawing
  }
}

/// What was drawn from one basis.
final class Drawing {
  private var rows: Memo<Key, Frame>
  private var details: Memo<Key, Detail>
  /// Details as they were drawn, without a focused link.
  private var pages: Memo<Key, Frame>
  /// Lists beside others as they were drawn, without the selection.
  private var listPages: Memo<Key, Frame>

  /// What is drawn, told by all that it depends on beside the basis.
  ///
  /// One for all that is kept, since a start spends much of its time on dictionaries of new kinds.
  struct Key: Hashable {
    let screen: Screen
    /// The role that a whole list is about.
    let role: Role.ID?
    var item: Item?
    var width = 0
    /// The first line in sight, or the place of a row.
    var offset = 0
    var size = Size(width: 0, height: 0)
  }

  init(_ speedups: Speedups) {
    // More rows than any screen shows at once.
    rows = Memo(limit: speedups.limit(.rows, 512))
    // Few are scrolled through by turns, and each takes more memory than what is in sight of it.
    details = Memo(limit: speedups.limit(.details, 8))
    // What a step back and what the rehearsals of the next steps need.
    pages = Memo(limit: speedups.limit(.pages, 16))
    listPages = Memo(limit: speedups.limit(.pages, 16))
  }

  /// One row of a list; its key has its place and its size.
  func row(_ key: Key, make: () -> Frame) -> Frame { rows.value(for: key, make: make) }

  /// The text of a detail; its key has the item and the width.
  func detail(_ key: Key, make: () -> Detail) -> Detail { details.value(for: key, make: make) }

  /// The part of a detail that is in sight, as a frame of its own.
  func page(_ key: Key, in look: Look, draw: (inout Frame) -> Void) -> Frame {
    pages.value(for: key) { Self.drawn(key.size, look, draw) }
  }

  /// A list pane without its head as a frame of its own; the role is the one that the list is about.
  func listPage(_ key: Key, in look: Look, draw: (inout Frame) -> Void) -> Frame {
    listPages.value(for: key) { Self.drawn(key.size, look, draw) }
  }

  private static func drawn(_ size: Size, _ look: Look, _ draw: (inout Frame) -> Void) -> Frame {
    var page = Frame(size: size, look: look)
    draw(&page)
    return page
  }
}

/// What lists, their rows and details are made from: all of the state but cursors, focus and what lies over the panes.
struct FrameBasis: Equatable {
  /// Counts the changes of the profile and of the catalogue in front.
  let revision: Int
  /// What can be put in front, which pages and filters name and link to.
  let choices: [DatasetChoice]
  var showsChange: Bool
  let today: Day
  let look: Look
  var find: FindMarks?
  let pathDirection: PathDirection
  let routeChoice: RouteChoice
  let arrangements: [Screen: PaneArrangement]
}

/// The letters that find marks, and in which list, or in its detail.
struct FindMarks: Equatable {
  let text: String
  let list: Screen
  let isInText: Bool
}

/// How a list is sorted, filtered and folded.
struct PaneArrangement: Equatable {
  let order: String?
  let isReversed: Bool
  let filter: [String: String]
  let toggled: Set<Item>
  let opened: Set<Item>?
}

extension State {
  /// The role that a whole list is about: that of a checklist, the root of a career tree, what tutors are to help with.
  func subject(of screen: Screen) -> Role.ID? {
    switch screen {
    case .skills: navigation.checklistRole
    case .paths: navigation.showsFields ? nil : lists.careerTree?.root
    case .tutors: catalogue.nextTarget(of: editing.profile)?.id ?? navigation.chosenRole
    case .roles, .bestNext, .plan, .guide, .routes: nil
    }
  }

  /// What find marks now; nil while nothing is looked for.
  var findMarks: FindMarks? {
    find.query.isEmpty ? nil : FindMarks(text: find.query.text, list: navigation.activeList, isInText: find.isInText)
  }

  var basis: FrameBasis {
    FrameBasis(
      revision: editing.revision, choices: datasets.choices, showsChange: editing.before != nil, today: today,
      look: look, find: findMarks, pathDirection: navigation.pathDirection, routeChoice: navigation.routeChoice,
      arrangements: navigation.panes.mapValues {
        PaneArrangement(
          order: $0.order, isReversed: $0.isReversed, filter: $0.filter, toggled: $0.toggled,
          opened: $0.opened)
      })
  }

  /// What lists hold depends on: neither on what find marks in their rows nor on what the last change is shown by.
  var listBasis: FrameBasis {
    var basis = basis
    basis.find = nil
    basis.showsChange = false
    return basis
  }
}
