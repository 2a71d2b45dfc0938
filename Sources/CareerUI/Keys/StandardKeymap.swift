import Canvas

extension Keymap {
  /// The keys that the program comes with.
  public static let standard = Keymap(
    moving + screens + marking + planning + looking + program + typing + overlays + comparing)

  private static let moving: [Binding] = [
    bind([.up, "k"], .move(.up), .lists, .moving, "Up", hint: ("move", 6), pair: .move(.down)),
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
    bind([.enter], .enter, .lists.union([.palette]).subtracting([.compare]), .moving, "Go in", hint: ("open", 1)),
    bind([.escape], .leave, Set(Binding.Context.allCases), .moving, "Come out"),
  ]

  private static let screens: [Binding] =
    Screen.tabs.map { screen in
      bind(
        [Key(Character("\(screen.number)"))], .show(screen), .panes, .screens, screen.title,
        hint: screen == .skills ? ("tick what you can do", 3) : nil)
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
      [" "], .toggle, [.roles, .skills, .bestNext, .paths, .plan, .welcome, .filter, .why, .trial], .marking,
      "Tick a skill, bookmark a role",
      hint: ("tick", 2)),
    bind([" "], .toggle, [.tutors, .guide, .routes], .moving, "A page of the text down", hint: ("page down", 2)),
    bind(["x"], .nextMark, [.roles, .skills, .bestNext, .plan, .why], .marking, "Next mark of the skill"),
    bind(
      ["-"], .clearMark, [.roles, .skills, .bestNext, .plan, .filter, .why], .marking,
      "Clear the mark of the skill, or the filter"),
    bind(["v"], .markRange, [.roles, .skills, .bestNext, .plan], .marking, "Start or end a range to mark"),
    bind(["t"], .setTarget, [.roles, .skills, .paths], .marking, "Set as target", hint: ("target", 7)),
    bind(["b"], .toggleBookmark, [.roles, .skills, .paths], .marking, "Bookmark a role"),
    bind(["t"], .takeRoute, [.routes], .marking, "Take the next step of the route as target", hint: ("take", 2)),
    bind(["."], .setHere, [.roles, .skills, .paths, .routes], .marking, "I am here: the role you have now"),
    bind(
      ["e"], .editNote, [.roles, .skills, .bestNext, .paths, .plan], .marking, "Note or evidence", hint: ("note", 10)),
    bind(["u"], .undo, .panes.union([.why]), .marking, "Undo"),
    bind([control("r")], .redo, .panes.union([.why]), .marking, "Redo"),
    bind(
      ["T"], .tryMarks, .panes.union([.why, .trial]), .marking, "Try marks without saving them, then keep or discard",
      hint: ("try", 12)),
    bind(["d"], .discard, [.trial], .marking, "Discard what was tried", hint: ("discard all", 3)),
  ]

  private static let planning: [Binding] = [
    bind(["i"], .logStudy, [.plan], .planning, "Log study of the step", hint: ("log study", 3)),
    bind(["<"], .moveStep(-1), [.plan], .planning, "Move the step earlier", hint: ("order", 7), pair: .moveStep(1)),
    bind([">"], .moveStep(1), [.plan], .planning, "Move the step later"),
    bind(["m"], .chooseTutor, [.plan], .planning, "Choose a tutor for the step", hint: ("tutor", 5)),
    bind(
      [","], .openPlanSettings, [.plan], .planning, "Hours, start, days off, budget, targets", hint: ("settings", 4)),
    bind(["E"], .exportPlan, [.plan], .planning, "Export the plan", hint: ("export", 6)),
    bind(["W"], .showWeeks, [.plan], .planning, "Progress, a week at a time", hint: ("weeks", 8)),
  ]

  private static let looking: [Binding] = [
    bind(["/"], .find, .panes, .looking, "Find in this pane", hint: ("find", 3)),
    bind(["n"], .findNext, .panes, .looking, "Next match"),
    bind(["N"], .findPrevious, .panes, .looking, "Previous match"),
    bind([":", control("p")], .openPalette, .panes, .looking, "Go to anything", hint: ("go to", 5)),
    bind(["s"], .sort, .panes, .looking, "Sort another way", hint: ("sort", 8)),
    bind(["S"], .reverseSort, .panes, .looking, "Reverse the order"),
    bind(["f"], .openFilter, .panes, .looking, "Filter", hint: ("filter", 9)),
    bind(["r"], .reversePaths, [.paths], .looking, "Reverse the tree", hint: ("reverse", 4)),
    bind(["R"], .showRoutes, [.roles, .paths, .routes], .looking, "Routes to the target or to this role"),
    bind(["x"], .avoidStop, [.routes], .looking, "Avoid a stop", hint: ("avoid", 3)),
    bind(["p"], .pinStop, [.routes], .looking, "Pin a stop, or no longer", hint: ("pin", 4)),
    bind(["-"], .clearRouteConditions, [.routes], .looking, "Allow all routes again"),
    bind(
      ["a"], .toggleAllSkills, [.skills], .looking, "All skills, or those of the role", hint: ("all skills", 4)),
    bind(
      ["c"], .compare, .panes.union([.compare]), .looking, "Compare this role with the bookmarked ones",
      hint: ("compare", 11)),
    bind(
      ["w"], .why, [.roles, .skills, .bestNext, .paths, .routes, .plan, .why], .looking,
      "Why this match: its sum, term by term", hint: ("why", 6)),
    bind(["M"], .similar, [.roles, .skills, .paths, .similar], .looking, "More like this: similar roles"),
    bind(
      ["B"], .show(.bestNext), [.roles, .skills], .looking, "Best next: what is worth learning",
      hint: ("best next", 7)),
    bind(["y"], .copy, .panes, .looking, "Copy"),
    bind(["o"], .openLink, .panes.union([.why]), .looking, "Open the link"),
  ]

  private static let program: [Binding] = [
    bind(["D"], .openSources, .panes, .program, "Data sources: built-in, O*NET, ESCO"),
    bind(["i"], .openImport, [.sources], .program, "Import a source from files", hint: ("import", 2)),
    bind(["x"], .stopImport, [.sources], .program, "Stop the import"),
    bind(["?", Key(.function(1))], .help, .panes, .program, "Help", hint: ("help", 0)),
    bind([control("l")], .redraw, Set(Binding.Context.allCases), .program, "Redraw the screen"),
    bind([control("z")], .suspend, Set(Binding.Context.allCases), .program, "Suspend"),
    bind(["q"], .quit, .lists, .program, "Close, and quit at the root", hint: ("quit", 4)),
    bind([control("c")], .interrupt, Set(Binding.Context.allCases), .program, "Quit at once"),
  ]

  private static let typing: [Binding] = [
    bind([.enter], .enter, [.find], .typing, "Keep the match"),
    bind([.enter], .enter, [.log, .settings, .importing], .typing, "Keep the line"),
    bind([.enter], .edit(.insert("\n")), [.note], .typing, "New line"),
    bind([.tab], .nextPane, [.note, .log, .settings, .importing], .typing, "The other field"),
    bind([.backTab], .previousPane, [.note, .log, .settings, .importing], .typing, "The field before"),
    bind([.up, control("p")], .move(.up), [.palette, .help, .log, .settings, .importing], .typing, "Up in the list"),
    bind(
      [.down, control("n")], .move(.down), [.palette, .help, .log, .settings, .importing], .typing, "Down in the list"),
    bind([.up], .edit(.up), [.note], .typing, "A line up"),
    bind([.down], .edit(.down), [.note], .typing, "A line down"),
    bind([.left], .edit(.left), typingContexts, .typing, "A character to the left"),
    bind([.right], .edit(.right), typingContexts, .typing, "A character to the right"),
    bind(
      [Key(.left, .control), Key(.left, .alt), Key("b", .alt)], .edit(.wordLeft), typingContexts, .typing,
      "A word to the left"),
    bind(
      [Key(.right, .control), Key(.right, .alt), Key("f", .alt)], .edit(.wordRight), typingContexts, .typing,
      "A word to the right"),
    bind([.home, control("a")], .edit(.start), typingContexts, .typing, "To the start of the line"),
    bind([.end, control("e")], .edit(.end), typingContexts, .typing, "To the end of the line"),
    bind([.backspace, control("h")], .edit(.deleteBackward), typingContexts, .typing, "Delete backwards"),
    bind([.delete, control("d")], .edit(.deleteForward), typingContexts, .typing, "Delete forwards"),
    bind(
      [control("w"), Key(.backspace, .alt)], .edit(.deleteWord), typingContexts, .typing, "Delete the word before"),
    bind(
      [Key("d", .alt), Key(.delete, .control)], .edit(.deleteWordForward), typingContexts, .typing,
      "Delete the word after"),
    bind([control("k")], .edit(.deleteToEnd), typingContexts, .typing, "Delete to the end of the line"),
    bind([control("u")], .edit(.deleteAll), typingContexts, .typing, "Delete everything"),
  ]

  private static let overlays: [Binding] = [
    bind([Key(.function(1))], .leave, [.help], .program, "Close the help")
  ]

  private static let comparing: [Binding] = (1...4).map { number in
    bind(
      [Key(Character("\(number)"))], .openRole(number), [.compare], .looking, "Open role \(number) of those compared",
      hint: number == 1 ? ("open the first role", 2) : nil)
  }

  private static let typingContexts = Set(Binding.Context.allCases.filter(\.isTyping))

  private static func control(_ character: Character) -> Key { Key(character, .control) }

  private static func bind(
    _ keys: [Key], _ action: Action, _ contexts: Set<Binding.Context>, _ section: Binding.Section, _ help: String,
    hint: (label: String, priority: Int)? = nil, pair: Action? = nil
  ) -> Binding {
    Binding(
      keys: keys, action: action, contexts: contexts, section: section, help: help,
      hint: hint.map { Binding.Hint(label: $0.label, priority: $0.priority, pair: pair) })
  }
}
