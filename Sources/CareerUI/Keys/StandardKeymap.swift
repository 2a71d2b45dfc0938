import Canvas
import CareerModel

extension Keymap {
  /// The keys that the program comes with.
  ///
  /// Those that an overlay has for itself are in its file.
  public static let standard = Keymap(
    Overlays.all.reduce(into: moving + screens + marking + planning + looking + program + typing) { $0.add($1) })

  private static let moving: [Binding] = [
    bind(
      [.up, "k"], .move(.up), .lists, .moving, "Up", named: "up",
      hint: Binding.Hint("move", 6, pair: .move(.down), when: .somethingInFront)),
    bind([.down, "j"], .move(.down), .lists, .moving, "Down", named: "down"),
    bind([.left, "h"], .move(.left), .lists, .moving, "Fold, or to the left", named: "fold-or-to-the-left"),
    bind([.right, "l"], .move(.right), .lists, .moving, "Unfold, or to the right", named: "unfold-or-to-the-right"),
    bind([.pageUp], .page(-2), .of(.pane, .list, .search), .moving, "A page up", named: "a-page-up"),
    bind([.pageDown], .page(2), .of(.pane, .list, .search), .moving, "A page down", named: "a-page-down"),
    bind([control("u")], .page(-1), .lists, .moving, "Half a page up", named: "half-a-page-up"),
    bind([control("d")], .page(1), .lists, .moving, "Half a page down", named: "half-a-page-down"),
    bind([.home, "g"], .goToStart, .lists, .moving, "To the first", named: "to-the-first"),
    bind([.end, "G"], .goToEnd, .lists, .moving, "To the last", named: "to-the-last"),
    bind(
      ["'"], .awaitLetter, .panes, .moving, "To the next that starts with a letter",
      named: "to-the-next-that-starts-with-a-letter"),
    bind(["J"], .scrollDetail(1), .panes, .moving, "Scroll the detail down", named: "scroll-the-detail-down"),
    bind(["K"], .scrollDetail(-1), .panes, .moving, "Scroll the detail up", named: "scroll-the-detail-up"),
    bind(
      [.enter], .enter, .lists.union([.palette, .job]).subtracting([.compare]), .moving, "Go in", named: "go-in",
      hint: Binding.Hint(
        "open", 1, when: .somethingToEnter,
        [
          Binding.Wording("checklist or link", in: [.roles], when: .reading, priority: 5),
          Binding.Wording("open", when: .reading), Binding.Wording("the week", when: .amongWeeks),
          Binding.Wording("read", in: Set<Binding.Context>.panes.subtracting([.paths])),
        ])),
    bind([.escape], .leave, .everywhere, .moving, "Come out", named: "come-out"),
  ]

  private static let screens: [Binding] =
    Screen.tabs.map { screen in
      bind(
        [Key(Character("\(screen.number)"))], .show(screen), .panes, .screens, screen.title, named: screen.rawValue,
        words: screen.words,
        hint: hint(for: screen))
    } + [
      bind(["]"], .nextScreen, .panes, .screens, "Next screen", named: "next-screen"),
      bind(["["], .previousScreen, .panes, .screens, "Previous screen", named: "previous-screen"),
      bind([.tab], .nextPane, .panes, .screens, "Next pane", named: "next-pane", words: "focus"),
      bind([.backTab], .previousPane, .panes, .screens, "Previous pane", named: "previous-pane"),
      bind(
        ["H"], .back, .panes, .screens, "Back to where you were", named: "back-to-where-you-were",
        words: "previous history"),
      bind(["L"], .forward, .panes, .screens, "Forward again", named: "forward-again"),
      bind(
        ["+"], .zoom, .panes, .screens, "The focused pane alone, and back", named: "the-focused-pane-alone-and-back",
        words: "zoom maximise full"),
    ]

  private static func hint(for screen: Screen) -> Binding.Hint? {
    switch screen {
    case .roles: Binding.Hint("choose a role", 1, when: .roleToChoose)
    case .skills: Binding.Hint("tick skills", 3, when: .amongRoles)
    default: nil
    }
  }

  private static let marking: [Binding] = [
    bind(
      [" "], .toggle, [.roles, .skills, .bestNext, .paths, .plan], .marking,
      "Tick a skill, bookmark a role", named: "tick-a-skill-bookmark-a-role", words: "have know can done",
      hint: Binding.Hint(
        "tick", 2, when: .somethingToTick,
        [
          Binding.Wording("page down", in: [.roles], when: .turningPages, priority: 5),
          Binding.Wording("page down", when: .turningPages), Binding.Wording("bookmark", in: [.paths]),
        ])),
    bind(
      [" "], .toggle, [.tutors], .marking, "Take a tutor for your plan, or let them go",
      named: "take-a-tutor-for-your-plan-or-let-them-go", words: "lessons teacher",
      hint: Binding.Hint(
        "take", 2, when: .tutorToTake,
        [Binding.Wording("page down", when: .turningPages), Binding.Wording("let go", when: .tutorTaken)])),
    bind(
      [" "], .toggle, [.guide, .routes], .moving, "A page of the text down", named: "a-page-of-the-text-down",
      hint: Binding.Hint("page down", 2, when: .moreBeneath)),
    bind(
      ["x"], .nextMark, [.roles, .skills, .bestNext, .plan], .marking, "Next mark of the skill",
      named: "next-mark-of-the-skill", words: "learning unwanted"),
    bind(
      ["-"], .clearMark, [.roles, .skills, .bestNext, .plan, .tutors], .marking,
      "Clear the mark of the skill, or the filter",
      named: "clear-the-mark-of-the-skill-or-the-filter"),
    bind(
      ["v"], .markRange, [.roles, .skills, .bestNext, .plan], .marking, "Start or end a range to mark",
      named: "start-or-end-a-range-to-mark"),
    bind(
      ["t"], .setTarget, [.roles, .skills, .paths], .marking, "Set as target", named: "set-as-target",
      words: "goal aim want dream",
      hint: Binding.Hint("target", 3, when: .roleToTarget)),
    bind(
      ["b"], .toggleBookmark, [.roles, .skills, .paths], .marking, "Bookmark a role", named: "bookmark-a-role",
      words: "favourite star shortlist", hint: Binding.Hint("bookmark", 2, when: .readingRole)),
    bind(
      ["t"], .takeRoute, [.routes], .marking, "Take the next step of the route as target",
      named: "take-the-next-step-of-the-route-as-target",
      hint: Binding.Hint("take", 2, when: .stepToTake)),
    bind(
      ["."], .setHere, [.roles, .skills, .paths, .routes], .marking, "I am here: the role you have now",
      named: "i-am-here-the-role-you-have-now", words: "current job now"),
    bind(
      ["A"], .tickRole, [.roles, .skills, .paths], .marking, "Tick what this role asks for",
      named: "tick-what-this-role-asks-for", words: "all everything requirements have"),
    bind(
      ["e"], .editNote, [.roles, .skills, .bestNext, .paths, .plan], .marking, "Note or evidence",
      named: "note-or-evidence", words: "comment write link",
      hint: Binding.Hint("note", 10, when: .subjectInFront)),
    bind(["u"], .undo, .panes, .marking, "Undo", named: "undo", words: "revert mistake"),
    bind([control("r")], .redo, .panes, .marking, "Redo", named: "redo", words: "again"),
    bind(
      ["T"], .tryMarks, .panes, .marking, "Try marks without saving them, then keep or discard",
      named: "try-marks-without-saving-them-then-keep-or-discard", words: "what-if trial simulate",
      // Whoever tries must see the way out of it.
      hint: Binding.Hint(
        "try", 12, when: .marksToTry, [Binding.Wording("keep or discard", when: .trying, priority: 1)])),
  ]

  private static let looking: [Binding] = [
    bind(
      ["/"], .find, .panes, .looking, "Find in this pane", named: "find-in-this-pane", words: "search look",
      hint: Binding.Hint("find", 3, when: .somethingListed)),
    bind(["n"], .findNext, .panes, .looking, "Next match", named: "next-match"),
    bind(["N"], .findPrevious, .panes, .looking, "Previous match", named: "previous-match"),
    bind(
      [":", control("p")], .openPalette, .panes, .looking, "Go to anything", named: "go-to-anything",
      words: "search palette commands",
      hint: Binding.Hint("go to", 5)),
    bind(
      ["s"], .sort, .panes, .looking, "Sort another way", named: "sort-another-way", words: "order arrange",
      hint: Binding.Hint("sort", 8, when: .severalOrders)),
    bind(
      [], .arrange(RoleOrder.pay.rawValue), [.roles], .looking, "Roles by pay", named: "roles-by-pay",
      words: "salary salaries wage wages earnings money"),
    bind(["S"], .reverseSort, .panes, .looking, "Reverse the order", named: "reverse-the-order"),
    bind(
      ["f"], .openFilter, .panes, .looking, "Filter", named: "filter", words: "narrow only",
      hint: Binding.Hint("filter", 9, when: .filters, [Binding.Wording("kinds of move", in: [.routes])])),
    bind(
      ["r"], .reversePaths, [.paths], .looking, "Reverse the tree", named: "reverse-the-tree",
      hint: Binding.Hint("reverse", 4)),
    bind(
      ["R"], .showRoutes, [.roles, .bestNext, .paths, .routes, .plan], .looking, "Routes to the target or to this role",
      named: "routes-to-the-target-or-to-this-role", words: "way steps path",
      hint: Binding.Hint("routes", 2, when: .readingRole)),
    bind(
      ["x"], .avoidStop, [.routes], .looking, "Avoid a stop", named: "avoid-a-stop",
      hint: Binding.Hint("avoid", 3, when: .stopBetween)),
    bind(
      ["p"], .pinStop, [.routes], .looking, "Pin a stop, or no longer", named: "pin-a-stop-or-no-longer",
      hint: Binding.Hint("pin", 4, when: .stopBetween)),
    bind(["-"], .clearRouteConditions, [.routes], .looking, "Allow all routes again", named: "allow-all-routes-again"),
    bind(
      ["a"], .toggleAllSkills, [.skills], .looking, "All skills, or those of the role",
      named: "all-skills-or-those-of-the-role",
      hint: Binding.Hint("all skills", 4, when: .roleChosen, [Binding.Wording("role's skills", when: .allSkills)])),
    bind(
      ["a"], .turnFields, [.paths], .looking, "All fields with their roles, or the tree",
      named: "all-fields-with-their-roles-or-the-tree", hint: Binding.Hint("all fields", 4, when: .somethingListed)),
    bind(
      ["a"], .toggleMoreRoutes, [.routes], .looking, "Longer routes too, or the best only",
      named: "longer-routes-too-or-the-best-only", hint: Binding.Hint("longer routes", 4, when: .moreRoutes)),
    bind(
      ["c"], .compare, .panes, .looking, "Compare this role with the bookmarked ones",
      named: "compare-this-role-with-the-bookmarked-ones", words: "versus difference side",
      hint: Binding.Hint("compare", 11, when: .rolesToCompare)),
    bind(
      ["w"], .why, [.roles, .skills, .bestNext, .paths, .routes, .plan], .looking,
      "Why this match: its sum, term by term", named: "why-this-match-its-sum-term-by-term",
      words: "explain score percent",
      hint: Binding.Hint("why", 6, when: .matchInFront)),
    bind(
      ["M"], .similar, [.roles, .skills, .paths, .plan], .looking, "More like this: similar roles",
      named: "more-like-this-similar-roles", words: "alike related",
      hint: Binding.Hint("similar", 3, when: .likenessHelps)),
    bind(
      ["B"], .show(.bestNext), [.roles, .skills, .paths, .plan], .looking, "Best next: what is worth learning",
      named: "best-next-what-is-worth-learning", words: "recommend suggest",
      hint: Binding.Hint("best next", 7, when: .amongRoles)),
    bind(
      ["I"], .openInterests, .panes, .looking, "What suits me: interests, a short quiz", named: "what-suits-me",
      words: "riasec holland test questionnaire like"),
    bind(["y"], .copy, .panes, .looking, "Copy", named: "copy", words: "clipboard"),
    bind(["o"], .openLink, .panes, .looking, "Open the link", named: "open-the-link", words: "browser web"),
  ]

  private static let program: [Binding] = [
    bind(
      ["D"], .openDatasets, .panes, .program, "Sources of roles: built-in, O*NET, ESCO",
      named: "data-sources-built-in-o-net-esco", words: "datasets occupations catalogue esco onet"),
    bind(
      ["P"], .openProfiles, .panes, .program, "Profiles: change, make, rename, delete",
      named: "profiles-change-make-rename-delete", words: "people person client clients user account name"),
    bind(
      ["?", Key(.function(1))], .help, .panes, .program, "Help", named: "help", words: "keys shortcuts manual legend",
      hint: Binding.Hint("help", 0)),
    bind(
      [], .openImport, .panes, .program, "Import O*NET, ESCO, wages or a crosswalk", named: "import",
      words: "download occupations load files"),
    bind(
      [], .openWelcome, .panes, .program, "Welcome: what you do now, what sounds good", named: "welcome",
      words: "start begin beginning first tour introduction"),
    bind(
      [], .helpWithSettings, .panes, .program, "Settings of the program: mouse, keys, colours",
      named: "settings-of-the-program", words: "preferences options configuration config theme terminal"),
    bind(
      [control("l")], .redraw, .everywhere, .program, "Redraw the screen", named: "redraw-the-screen", words: "refresh"),
    bind([control("z")], .suspend, .everywhere, .program, "Suspend", named: "suspend"),
    bind(
      ["q"], .quit, .lists, .program, "Close, and quit at the root", named: "close-and-quit-at-the-root",
      words: "exit leave",
      hint: Binding.Hint("quit", 4, [Binding.Wording("back", when: .inside)])),
    bind(
      [control("c")], .interrupt, .everywhere, .program, "Quit at once", named: "quit-at-once",
      words: "exit close leave"),
  ]

  private static let typing: [Binding] = [
    bind([.enter], .enter, [.find], .typing, "Keep the match", named: "keep-the-match"),
    bind([.tab], .narrow, [.find], .typing, "Only the matches in the list", named: "narrow-the-list"),
    bind([.enter], .enter, .forms, .typing, "Keep the line", named: "keep-the-line"),
    bind([.tab], .nextPane, .of(.text, .form), .typing, "The other field", named: "the-other-field"),
    bind([.backTab], .previousPane, .of(.text, .form), .typing, "The field before", named: "the-field-before"),
    bind([.up, control("p")], .move(.up), .of(.search, .form), .typing, "Up in the list", named: "up-in-the-list"),
    bind(
      [.down, control("n")], .move(.down), .of(.search, .form), .typing, "Down in the list", named: "down-in-the-list"),
    bind([.left], .edit(.left), .typing, .typing, "A character to the left", named: "a-character-to-the-left"),
    bind([.right], .edit(.right), .typing, .typing, "A character to the right", named: "a-character-to-the-right"),
    bind(
      [Key(.left, .control), Key(.left, .alt), Key("b", .alt)], .edit(.wordLeft), .typing, .typing,
      "A word to the left", named: "a-word-to-the-left"),
    bind(
      [Key(.right, .control), Key(.right, .alt), Key("f", .alt)], .edit(.wordRight), .typing, .typing,
      "A word to the right", named: "a-word-to-the-right"),
    bind(
      [.home, control("a")], .edit(.start), .typing, .typing, "To the start of the line",
      named: "to-the-start-of-the-line"),
    bind(
      [.end, control("e")], .edit(.end), .typing, .typing, "To the end of the line", named: "to-the-end-of-the-line"),
    bind(
      [.backspace, control("h")], .edit(.deleteBackward), .typing, .typing, "Delete backwards",
      named: "delete-backwards"),
    bind(
      [.delete, control("d")], .edit(.deleteForward), .typing, .typing, "Delete forwards", named: "delete-forwards"),
    bind(
      [control("w"), Key(.backspace, .alt)], .edit(.deleteWord), .typing, .typing, "Delete the word before",
      named: "delete-the-word-before"),
    bind(
      [Key("d", .alt), Key(.delete, .control)], .edit(.deleteWordForward), .typing, .typing,
      "Delete the word after", named: "delete-the-word-after"),
    bind(
      [control("k")], .edit(.deleteToEnd), .typing, .typing, "Delete to the end of the line",
      named: "delete-to-the-end-of-the-line"),
    bind([control("u")], .edit(.deleteAll), .typing, .typing, "Delete everything", named: "delete-everything"),
  ]

  private static func control(_ character: Character) -> Key { Key(character, .control) }

  static func bind(
    _ keys: [Key], _ action: Action, _ contexts: Set<Binding.Context>, _ section: Binding.Section, _ help: String,
    named name: String, words: String = "", hint: Binding.Hint? = nil
  ) -> Binding {
    Binding(keys, action, contexts, section, help, named: name, words: words, hint: hint)
  }
}
