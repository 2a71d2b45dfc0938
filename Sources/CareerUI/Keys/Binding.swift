import Canvas

/// One record per key binding: the status line, the help, docs/KEYS.md and the keymap itself are all made from it.
///
///     Binding(["/"], .find, .panes, .looking, "Find in this pane", named: "find-in-this-pane", hint: Hint("find", 3))
public struct Binding: Hashable, Sendable {
  /// The keys, any of which will do; none for what only the palette offers.
  public var keys: [Key]
  public let action: Action
  public var contexts: Set<Context>
  public let section: Section
  /// What it does, as the help says it.
  public let help: String
  /// The name of its action in a configuration file, which stays as it is when the help is worded anew.
  public let name: String
  /// Other words that people have for it, by which the palette knows it too.
  let words: String
  /// How the status line offers it; nil where it does not.
  public var hint: Hint?

  init(
    _ keys: [Key], _ action: Action, _ contexts: Set<Context>, _ section: Section, _ help: String, named name: String,
    words: String = "", hint: Hint? = nil
  ) {
    self.keys = keys
    self.action = action
    self.contexts = contexts
    self.section = section
    self.help = help
    self.name = name
    self.words = words
    self.hint = hint
  }

  /// What takes the keys: a screen, or something that lies over one.
  public struct Context: Hashable, Sendable {
    /// As docs/KEYS.md calls it.
    let name: String
    let kind: Kind

    /// What there is to do there, which says what keys it has without asking.
    enum Kind: Hashable, Sendable {
      case pane
      /// Rows to move in and to choose from.
      case list
      /// A line to type, and a list that answers to it.
      case search
      /// Lines to type, one above the other.
      case form
      /// Text of many lines.
      case text
      /// One line to type.
      case line
    }

    init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }

    /// Whether characters are text there.
    var isTyping: Bool {
      switch kind {
      case .pane, .list: false
      case .search, .form, .text, .line: true
      }
    }
  }

  public enum Section: String, CaseIterable, Hashable, Sendable {
    case screens = "Screens and panes"
    case marking = "Marking"
    case looking = "Finding and arranging"
    case planning = "Planning"
    case moving = "Moving"
    case program = "Program"
    case typing = "While typing"
  }

  /// What the status line says of a key, and when.
  public struct Hint: Hashable, Sendable {
    let label: String
    /// The lower, the longer it stays when the line is short.
    let priority: Int
    /// An action whose key is shown beside its own, such as down beside up.
    let pair: Action?
    /// When it is worth its room; nil for always.
    let condition: Circumstance?
    /// What it says instead; the first that holds.
    var wordings: [Wording]

    init(
      _ label: String, _ priority: Int, pair: Action? = nil, when condition: Circumstance? = nil,
      _ wordings: [Wording] = []
    ) {
      self.label = label
      self.priority = priority
      self.pair = pair
      self.condition = condition
      self.wordings = wordings
    }
  }

  /// Other words for what a key does, in some contexts and circumstances.
  struct Wording: Hashable, Sendable, ExpressibleByStringLiteral {
    let label: String
    /// Nil for all of its binding's.
    var contexts: Set<Context>?
    /// Nil for any.
    var condition: Circumstance?
    /// Nil for that of its hint.
    let priority: Int?

    init(_ label: String, in contexts: Set<Context>? = nil, when condition: Circumstance? = nil, priority: Int? = nil) {
      self.label = label
      self.contexts = contexts
      self.condition = condition
      self.priority = priority
    }

    init(stringLiteral label: String) { self.init(label) }
  }
}

extension Binding.Context {
  public static let roles = Self(of: .roles)
  static let skills = Self(of: .skills)
  static let bestNext = Self(of: .bestNext)
  static let paths = Self(of: .paths)
  static let tutors = Self(of: .tutors)
  static let plan = Self(of: .plan)
  static let guide = Self(of: .guide)
  static let routes = Self(of: .routes)
  /// The search inside a pane.
  static let find = Self("find", .line)

  /// The context of a screen.
  init(of screen: Screen) { self.init(screen.rawValue, .pane) }

  static let all: [Self] =
    [.roles, .skills, .bestNext, .paths, .tutors, .plan, .guide, .routes, .find] + Overlays.all.map { $0.context }
}

extension Set<Binding.Context> {
  static let everywhere = Self(Binding.Context.all)
  static let panes = of(.pane)
  /// Wherever there are rows to move in.
  static let lists = of(.pane, .list)
  static let forms = of(.form)
  static let typing = everywhere.filter(\.isTyping)

  static func of(_ kinds: Binding.Context.Kind...) -> Self { everywhere.filter { kinds.contains($0.kind) } }
}
