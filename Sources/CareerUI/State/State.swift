import Canvas
import CareerModel

/// Everything the screen depends on besides the catalogue; changed by `update` alone.
@dynamicMemberLookup
public struct State: Sendable {
  public var size: Size
  public var look: Look

  // What the person told the program.
  public internal(set) var profile: Profile
  public internal(set) var history: EditHistory
  public internal(set) var saving = Saving()
  /// Every role's match and hours for the profile as it is now.
  public internal(set) var assessments: Assessments
  /// The standings before the last change, until the next key, or without what is tried: what moved is shown beside it.
  public internal(set) var before: Assessments?
  /// Marked skills that no source has, as far as they can be read.
  var unknownSkills: [Skill.ID] = []
  /// What is tried, while it is; the profile is then the tried one.
  var trial: Trial?
  /// The sources that can be put in front, the built-in one first.
  public internal(set) var datasets: [DatasetChoice]
  /// What the panes remember of the sources that are not in front.
  var otherDatasets: [Dataset: DatasetPanes] = [:]
  /// The source that is on its way to the front.
  var opening: Opening?
  /// The import that runs, while one does.
  var importing: ImportProgress?
  /// The form of that import, or of the last one that failed, to be put right.
  var importForm: ImportForm?
  /// Counts the changes of the profile and of the catalogue in front, so that what was made from an older one is known to be old.
  var revision = 0

  // Where they are.
  public internal(set) var screen: Screen = .roles
  public internal(set) var focus: Focus = .list
  /// Whether the focused pane has the screen to itself.
  public internal(set) var isZoomed = false
  public internal(set) var panes: [Screen: PaneState] = [:]
  /// The role that Skills and Paths speak of: the one last looked at.
  public internal(set) var chosenRole: Role.ID?
  /// Whether Skills lists every skill although a role is chosen.
  public internal(set) var showsAllSkills = false
  public internal(set) var pathDirection: PathDirection = .forwards
  /// The role that the career tree starts from, when it is not the chosen one.
  public internal(set) var pathRoot: Role.ID?
  public internal(set) var routeChoice = RouteChoice()
  public internal(set) var visits = Visits()
  public internal(set) var interests: Set<Track.ID> = []

  // What is in front of it.
  var overlay: (any Overlay)?
  public internal(set) var find = Find()
  /// Where a range of marks began.
  public internal(set) var rangeAnchor: Item?
  public internal(set) var awaitsLetter = false
  public internal(set) var message: Message?

  /// What the panes show, kept by `refresh`.
  var lists: Lists
  let speedups: Speedups
  var checklistPlaces = ChecklistPlaces()
  /// An item to bring into sight although its section is folded.
  var revealed: Item?
  /// The place that is being left for another source, while that comes to the front.
  var departure: Place?

  /// The date where the person is; marks and study are dated by it, and plans begin on it.
  public internal(set) var today: Day
  public let keymap: Keymap
  public let profileName: String

  /// A first screen; without a session it opens with the welcome.
  ///
  /// - Parameter obstacle: Why nothing can be saved, where that is known.
  public init(
    catalogue: Catalogue, datasets: [DatasetChoice] = [], profile: Profile = Profile(),
    history: EditHistory = EditHistory(), session: Session? = nil, size: Size, look: Look = .unicode, today: Day,
    keymap: Keymap = .standard, profileName: String = "default", obstacle: String? = nil, speedups: Speedups = .all
  ) {
    self.size = size
    self.look = look
    self.today = today
    self.profile = profile
    self.history = history
    self.keymap = keymap
    self.profileName = profileName
    saving.obstacle = obstacle
    self.datasets = datasets.isEmpty ? [DatasetChoice(of: catalogue)] : datasets
    assessments = Assessments(of: profile, in: catalogue)
    lists = Lists(of: catalogue, speedups)
    self.speedups = speedups
    if let session {
      restore(session)
    } else {
      overlay = Welcome()
    }
    refresh()
  }

  /// What the panes show is read as a part of the state.
  public subscript<Value>(dynamicMember part: KeyPath<Lists, Value>) -> Value { lists[keyPath: part] }

  /// What the screen in front remembers.
  public var pane: PaneState {
    get { panes[screen] ?? PaneState() }
    set { panes[screen] = newValue }
  }

  /// The list that the keys move in: the screen's own, or the checklist beside a role.
  var activeList: Screen { focus == .checklist ? .skills : screen }

  /// What finds things by a few letters.
  var search: Search { assessments.learner.catalogue.search }

  var selected: Item? { panes[activeList]?.selected }

  /// The role whose checklist Skills shows; nil for all skills.
  public var checklistRole: Role.ID? {
    if screen == .roles { return panes[.roles]?.selected?.role ?? chosenRole }
    return showsAllSkills ? nil : chosenRole
  }
}

/// A sentence in the status line, there until the next key.
public struct Message: Hashable, Sendable {
  public enum Tone: Hashable, Sendable { case plain, warning, error }

  public let text: String
  public let tone: Tone

  init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
