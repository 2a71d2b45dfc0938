import Canvas

/// One record per key binding: the status line, the help, docs/KEYS.md and the keymap itself are all made from it.
public struct Binding: Hashable, Sendable {
  /// The keys, any of which will do.
  public var keys: [Key]
  public let action: Action
  public var contexts: Set<Context>
  public let section: Section
  /// What it does, as the help says it.
  public let help: String
  /// How the status line offers it; nil where it does not.
  public let hint: Hint?

  /// What takes the keys.
  public enum Context: String, CaseIterable, Hashable, Sendable {
    case roles, skills, bestNext, paths, tutors, plan, guide, routes
    case welcome, help, palette, filter, note, find, why, compare, trial, log, settings, tutor, export, weeks, sources,
      importing, similar, unsaved

    /// Whether characters are text there.
    var isTyping: Bool { [.help, .palette, .note, .find, .log, .settings, .importing].contains(self) }
  }

  public enum Section: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case screens = "Screens and panes"
    case marking = "Marking"
    case planning = "Planning"
    case looking = "Finding and arranging"
    case program = "Program"
    case typing = "While typing"
  }

  public struct Hint: Hashable, Sendable {
    public let label: String
    /// The lower, the longer it stays when the line is short.
    public let priority: Int
    /// An action whose key is shown beside its own, such as down beside up.
    public let pair: Action?
  }
}

extension Set<Binding.Context> {
  static let panes: Self = [.roles, .skills, .bestNext, .paths, .tutors, .plan, .guide, .routes]
  static let lists: Self = panes.union([
    .why, .welcome, .filter, .compare, .trial, .tutor, .export, .weeks, .sources, .similar, .unsaved,
  ])
}
