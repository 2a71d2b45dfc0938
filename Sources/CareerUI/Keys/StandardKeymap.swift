import Canvas

extension Keymap {
  /// The keys that the program comes with.
  public static let standard = Keymap(
    moving + screens + marking + looking + program + typing + overlays)

  private static let moving: [Binding] = [
    bind([.up, "k"], .move(.up), .lists, .moving, "Up", hint: ("↑↓", "move", 6)),
    bind([.down, "j"], .move(.down), .lists, .moving, "Down"),
    bind([.left, "h"], .move(.left), .lists, .moving, "Fold, or to the left"),
    bind([.right, "l"], .move(.right), .lists, .moving, "Unfold, or to the right"),
    bind([.pageUp], .page(-2), .lists.union([.help, .palette]), .moving, "A page up"),
    bind([.pageDown], .page(2), .lists.union([.help, .palette]), .moving, "A page down"),
    bind([control("u")], .page(-1), .lists, .moving, "Half a page up"),
    bind([control("d")], .page(1), .lists, .moving, "Half a page down"),
    bind([.home, "g"], .goToStart, .lists, .moving, "To the first"),
    bind([.end, "G"], .goToEnd, .lists, .moving, "To the last"),
    bind(["'"], .awaitLetter, .panes, .moving, "To the next that starts with a letter"),
    bind(["J"], .scrollDetail(1), .panes, .moving, "Scroll the detail down"),
    bind(["K"], .scrollDetail(-1), .panes, .moving, "Scroll the detail up"),
    bind([.enter], .enter, .lists.union([.palette]), .moving, "Go in", hint: ("⏎", "open", 1)),
    bind([.escape], .leave, Set(Binding.Context.allCases), .moving, "Come out"),
  ]

  private static let screens: [Binding] =
    Screen.allCases.map { screen in
      bind(
        [Key(Character("\(screen.number)"))], .show(screen), .panes, .screens, screen.title,
        hint: screen == .skills ? (nil, "tick what you can do", 3) : nil)
    } + [
      bind(["]"], .nextScreen, .panes, .screens, "Next screen"),
      bind(["["], .previousScreen, .panes, .screens, "Previous screen"),
      bind([.tab], .nextPane, .panes, .screens, "Next pane"),
      bind([.backTab], .previousPane, .panes, .screens, "Previous pane"),
      bind(["H"], .back, .panes, .screens, "Back to where you were"),
      bind(["L"], .forward, .panes, .screens, "Forward again"),
      bind(["+"], .zoom, .panes, .screens, "The focused pane alone, and back"),
    ]

  private static let marking: [Binding] = [
    bind(
      [" "], .toggle, [.roles, .skills, .paths, .welcome, .filter], .marking, "Tick a skill, bookmark a role",
      hint: ("Space", "tick", 2)),
    bind(["x"], .nextMark, [.roles, .skills], .marking, "Next mark of the skill"),
    bind(["-"], .clearMark, [.roles, .skills, .filter], .marking, "Clear the mark of the skill, or the filter"),
    bind(["v"], .markRange, [.roles, .skills], .marking, "Start or end a range to mark"),
    bind(["t"], .setTarget, [.roles, .skills, .paths], .marking, "Set as target", hint: (nil, "target", 7)),
    bind(["b"], .toggleBookmark, [.roles, .skills, .paths], .marking, "Bookmark a role"),
    bind(["."], .setHere, [.roles, .skills, .paths], .marking, "I am here: the role you have now"),
    bind(["e"], .editNote, [.roles, .skills, .paths], .marking, "Note or evidence", hint: (nil, "note", 10)),
    bind(["u"], .undo, .panes, .marking, "Undo"),
    bind([control("r")], .redo, .panes, .marking, "Redo"),
  ]

  private static let looking: [Binding] = [
    bind(["/"], .find, .panes, .looking, "Find in this pane", hint: (nil, "find", 3)),
    bind(["n"], .findNext, .panes, .looking, "Next match"),
    bind(["N"], .findPrevious, .panes, .looking, "Previous match"),
    bind([control("p"), ":"], .openPalette, .panes, .looking, "Go to anything", hint: (":", "go to", 5)),
    bind(["s"], .sort, .panes, .looking, "Sort another way", hint: (nil, "sort", 8)),
    bind(["S"], .reverseSort, .panes, .looking, "Reverse the order"),
    bind(["f"], .openFilter, .panes, .looking, "Filter", hint: (nil, "filter", 9)),
    bind(["r"], .reversePaths, [.paths], .looking, "Reverse the tree", hint: (nil, "reverse", 4)),
    bind(
      ["a"], .toggleAllSkills, [.skills], .looking, "All skills, or those of the role", hint: (nil, "all skills", 4)),
    bind(["y"], .copy, .panes, .looking, "Copy"),
    bind(["o"], .openLink, .panes, .looking, "Open the link"),
  ]

  private static let program: [Binding] = [
    bind(["?", Key(.function(1))], .help, .panes, .program, "Help", hint: ("?", "help", 0)),
    bind([control("l")], .redraw, Set(Binding.Context.allCases), .program, "Redraw the screen"),
    bind([control("z")], .suspend, Set(Binding.Context.allCases), .program, "Suspend"),
    bind(["q"], .quit, .lists, .program, "Close, and quit at the root", hint: (nil, "quit", 4)),
    bind([control("c")], .interrupt, Set(Binding.Context.allCases), .program, "Quit at once"),
  ]

  private static let typing: [Binding] = [
    bind([.enter], .enter, [.find], .typing, "Keep the match"),
    bind([.enter], .edit(.insert("\n")), [.note], .typing, "New line"),
    bind([.tab], .nextPane, [.note], .typing, "The other field"),
    bind([.backTab], .previousPane, [.note], .typing, "The field before"),
    bind([.up, control("p")], .move(.up), [.palette, .help], .typing, "Up in the list"),
    bind([.down, control("n")], .move(.down), [.palette, .help], .typing, "Down in the list"),
    bind([.up], .edit(.up), [.note], .typing, "A line up"),
    bind([.down], .edit(.down), [.note], .typing, "A line down"),
    bind([.left], .edit(.left), typingContexts, .typing, "A character to the left"),
    bind([.right], .edit(.right), typingContexts, .typing, "A character to the right"),
    bind([.home, control("a")], .edit(.start), typingContexts, .typing, "To the start of the line"),
    bind([.end, control("e")], .edit(.end), typingContexts, .typing, "To the end of the line"),
    bind([.backspace, control("h")], .edit(.deleteBackward), typingContexts, .typing, "Delete backwards"),
    bind([.delete, control("d")], .edit(.deleteForward), typingContexts, .typing, "Delete forwards"),
    bind([control("w")], .edit(.deleteWord), typingContexts, .typing, "Delete the word before"),
    bind([control("u")], .edit(.deleteAll), typingContexts, .typing, "Delete everything"),
  ]

  private static let overlays: [Binding] = [
    bind([Key(.function(1))], .leave, [.help], .program, "Close the help")
  ]

  private static let typingContexts = Set(Binding.Context.allCases.filter(\.isTyping))

  private static func control(_ character: Character) -> Key { Key(character, .control) }

  private static func bind(
    _ keys: [Key], _ action: Action, _ contexts: Set<Binding.Context>, _ section: Binding.Section, _ help: String,
    hint: (keys: String?, label: String, priority: Int)? = nil
  ) -> Binding {
    Binding(
      keys: keys, action: action, contexts: contexts, section: section, help: help,
      hint: hint.map { Binding.Hint(keys: $0.keys, label: $0.label, priority: $0.priority) })
  }
}
