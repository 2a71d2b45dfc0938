import Canvas

/// One record per key binding: the status line, the help, docs/KEYS.md and the keymap itself are all made from it.
public struct Binding: Hashable, Sendable {
  /// The keys, any of which will do.
  public var keys: [Key]
  public let action: Action
  public let contexts: Set<Context>
  public let section: Section
  /// What it does, as the help says it.
  public let help: String
  /// How the status line offers it; nil where it does not.
  public let hint: Hint?

  /// What takes the keys.
  public enum Context: String, CaseIterable, Hashable, Sendable {
    case roles, skills, paths, tutors, guide
    case welcome, help, palette, filter, note, find

    /// Whether characters are text there.
    var isTyping: Bool { [.help, .palette, .note, .find].contains(self) }
  }

  public enum Section: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case screens = "Screens and panes"
    case marking = "Marking"
    case looking = "Finding and arranging"
    case program = "Program"
    case typing = "While typing"
  }

  public struct Hint: Hashable, Sendable {
    /// The keys as shown; nil shows the first key of the binding.
    public let keys: String?
    public let label: String
    /// The lower, the longer it stays when the line is short.
    public let priority: Int
  }
}

extension Set<Binding.Context> {
  static let panes: Self = [.roles, .skills, .paths, .tutors, .guide]
  static let lists: Self = panes.union([.welcome, .filter])
}
