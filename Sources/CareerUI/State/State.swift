import Canvas
import CareerModel

/// Everything the screen depends on; changed by `press`, `update` and `show` alone.
///
/// Most of it is in four values: where the person is, their profile, the datasets, and the lists that the panes show.
/// What is in the first two and the last is read and written as if it were the state's own.
///
///     var state = State(catalogue: catalogue, size: Size(width: 80, height: 24), today: .today)
///     let effects = state.press("j")
///     let frame = state.frame()
@dynamicMemberLookup
public struct State: Sendable {
  public internal(set) var navigation = Navigation()
  public internal(set) var editing: ProfileEditing
  public internal(set) var datasets: Datasets
  /// What the panes show, kept by `refresh`.
  public internal(set) var lists: Lists

  // What is in front of the panes.
  var overlay: (any Overlay)?
  public internal(set) var find = Find()
  public internal(set) var message: Message?

  public internal(set) var size: Size
  public let look: Look
  /// The date where the person is; marks and study are dated by it, and plans begin on it.
  public internal(set) var today: Day
  public let keymap: Keymap
  public let profileName: String
  /// The profile that was open before, where that was deleted, until the profiles are listed.
  var deletedProfile: String?
  let speedups: Speedups

  /// A first screen; without a session it opens with the welcome, but for who has a target or said where they are.
  ///
  /// - Parameter obstacle: Why nothing can be saved, where that is known.
  public init(
    catalogue: Catalogue, datasets: [DatasetChoice] = [], profile: Profile = Profile(),
    history: EditHistory = EditHistory(), session: Session? = nil, size: Size, look: Look = .unicode, today: Day,
    keymap: Keymap = .standard, profileName: String = ProfileName.standard.text, obstacle: String? = nil,
    speedups: Speedups = .all
  ) {
    self.size = size
    self.look = look
    self.today = today
    self.keymap = keymap
    self.profileName = profileName
    self.speedups = speedups
    editing = ProfileEditing(profile, history, in: catalogue, obstacle: obstacle)
    self.datasets = Datasets(datasets.isEmpty ? [DatasetChoice(of: catalogue)] : datasets)
    lists = Lists(of: catalogue, speedups)
    if let session {
      restore(session)
    } else if profile.target == nil, profile.here == nil {
      overlay = JobQuestion()
    }
    refresh()
  }

  /// The catalogue in front.
  public var catalogue: Catalogue { editing.catalogue }

  /// What finds things by a few letters.
  var search: Search { catalogue.search }

  // MARK: The values

  public subscript<Value>(dynamicMember part: KeyPath<Navigation, Value>) -> Value { navigation[keyPath: part] }

  public internal(set) subscript<Value>(dynamicMember part: WritableKeyPath<Navigation, Value>) -> Value {
    get { navigation[keyPath: part] }
    set { navigation[keyPath: part] = newValue }
  }

  public subscript<Value>(dynamicMember part: KeyPath<ProfileEditing, Value>) -> Value { editing[keyPath: part] }

  public subscript<Value>(dynamicMember part: KeyPath<Lists, Value>) -> Value { lists[keyPath: part] }
}

/// A sentence in the status line, there until the next key.
public struct Message: Hashable, Sendable {
  public enum Tone: Hashable, Sendable {
    /// What is merely told.
    case plain
    /// What the key has done to the profile.
    case done
    case warning, error
  }

  public let text: String
  public let tone: Tone

  init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
