import Canvas
import Testing

@testable import CareerUI

/// Keys of a person's own.
@Suite struct RemappingTests {
  private let standard = Keymap.standard

  @Test func anActionGetsItsNewKeysAndLosesTheOld() throws {
    let keymap = try standard.remapped(["undo": "U <C-z>"])
    #expect(keymap.action(for: "U", in: .roles) == .undo)
    #expect(keymap.action(for: Key("z", .control), in: .roles) == .undo)
    #expect(keymap.action(for: "u", in: .roles) == nil)
  }

  /// Settings hold these names: one that is there stays, whatever the help says.
  @Test func theNamesOfActionsStay() {
    let names = [
      "a-character-to-the-left", "a-character-to-the-right", "a-line-down", "a-line-up", "a-new-paragraph",
      "a-page-down", "a-page-of-the-text-down", "a-page-up", "a-word-to-the-left", "a-word-to-the-right",
      "add-a-tutor-of-your-own", "all-fields-with-their-roles-or-the-tree", "all-skills-or-those-of-the-role",
      "allow-all-routes-again", "answer-0", "answer-1", "answer-2", "answer-3", "answer-4", "avoid-a-stop",
      "back-to-where-you-were", "best-next-what-is-worth-learning", "bookmark-a-role", "change-a-tutor-of-your-own",
      "choose-a-tutor-for-the-step",
      "clear-the-mark-of-the-skill-or-the-filter", "close-and-quit-at-the-root", "close-the-help", "come-out",
      "compare-this-role-with-the-bookmarked-ones", "copy", "data-sources-built-in-o-net-esco", "delete-backwards",
      "delete-everything", "delete-forwards", "delete-the-profile", "delete-the-profile-for-good",
      "delete-the-word-after", "delete-the-word-before", "delete-to-the-end-of-the-line", "discard-what-was-tried",
      "down", "down-in-the-list", "export-a-page-to-hand-over", "export-the-plan", "filter", "find-in-this-pane",
      "fold-or-to-the-left", "forward-again", "go-in", "go-to-anything", "guide", "half-a-page-down", "half-a-page-up",
      "help", "hours-start-days-off-budget-targets", "i-am-here-the-role-you-have-now", "import",
      "import-a-source-from-files", "keep-the-line", "keep-the-match", "log-study-of-the-step",
      "longer-routes-too-or-the-best-only", "make-a-profile", "more-like-this-similar-roles", "move-the-step-earlier",
      "move-the-step-later", "narrow-the-list", "new-line", "next-mark-of-the-skill", "next-match", "next-pane",
      "next-screen", "note-or-evidence", "open-role-1-of-those-compared", "open-role-2-of-those-compared",
      "open-role-3-of-those-compared", "open-role-4-of-those-compared", "open-the-link", "paths",
      "pin-a-stop-or-no-longer", "plan", "previous-match", "previous-pane", "previous-screen",
      "profiles-change-make-rename-delete", "progress-a-week-at-a-time", "quit-at-once", "redo", "redraw-the-screen",
      "rename-the-profile", "reverse-the-order", "reverse-the-tree", "roles", "roles-by-pay",
      "routes-to-the-target-or-to-this-role", "scroll-the-detail-down", "scroll-the-detail-up", "set-as-target",
      "settings-of-the-program", "skills", "sort-another-way", "start-or-end-a-range-to-mark", "stop-the-import",
      "suspend", "take-a-tutor-for-your-plan-or-let-them-go", "take-the-last-answer-back",
      "take-the-next-step-of-the-route-as-target", "the-field-before",
      "the-focused-pane-alone-and-back", "the-other-field", "tick-a-skill-bookmark-a-role",
      "tick-what-this-role-asks-for", "to-the-end-of-the-line", "to-the-first", "to-the-last",
      "to-the-next-that-starts-with-a-letter", "to-the-start-of-the-line",
      "try-marks-without-saving-them-then-keep-or-discard", "tutors", "undo", "unfold-or-to-the-right", "up",
      "up-in-the-list", "welcome", "what-suits-me", "why-this-match-its-sum-term-by-term",
    ]
    #expect(Set(standard.bindings.map(\.name)).sorted() == names)
  }

  @Test func aKeyGivenAnewIsTakenFromWhatHadIt() throws {
    let keymap = try standard.remapped(["undo": "b"])
    #expect(keymap.action(for: "b", in: .roles) == .undo)
    #expect(!keymap.bindings.contains { $0.action == .toggleBookmark && $0.keys.contains("b") })
  }

  /// Reversing the tree is for Paths alone; the other lists keep their key.
  @Test func aKeyIsTakenOnlyWhereItIsNeeded() throws {
    let keymap = try standard.remapped(["reverse-the-tree": "b"])
    #expect(keymap.action(for: "b", in: .paths) == .reversePaths)
    #expect(keymap.action(for: "b", in: .roles) == .toggleBookmark)
    #expect(keymap.action(for: "b", in: .skills) == .toggleBookmark)
    #expect(keymap.label(for: .toggleBookmark, in: .paths) == nil)
  }

  /// Both are for every pane, so that each takes the other's key and none is lost.
  @Test func twoActionsCanChangeKeys() throws {
    let keymap = try standard.remapped(["undo": "<C-r>", "redo": "u"])
    #expect(keymap.action(for: "u", in: .guide) == .redo)
    #expect(keymap.action(for: Key("r", .control), in: .guide) == .undo)
  }

  @Test func actionsOfDifferentPlacesCanHaveTheSameKey() throws {
    let keymap = try standard.remapped(["reverse-the-tree": "Z", "all-skills-or-those-of-the-role": "Z"])
    #expect(keymap.action(for: "Z", in: .paths) == .reversePaths)
    #expect(keymap.action(for: "Z", in: .skills) == .toggleAllSkills)
    #expect(keymap.action(for: "Z", in: .roles) == nil)
  }

  @Test func noKeysTakeAnActionOffTheKeyboard() throws {
    let keymap = try standard.remapped(["quit-at-once": ""])
    #expect(keymap.action(for: Key("c", .control), in: .roles) == nil)
  }

  @Test func nothingChangedIsTheSameKeymap() throws {
    #expect(try standard.remapped([:]) == standard)
  }

  @Test(arguments: Keymap.standard.bindings) func everyActionCanBeGivenAnotherKeyByName(binding: Binding) throws {
    let keymap = try standard.remapped([binding.name: "<F9>"])
    for context in binding.contexts {
      #expect(keymap.action(for: Key(.function(9)), in: context) == binding.action)
    }
  }

  @Test func remappedKeysAreStillBoundOnceInAContext() throws {
    let keymap = try standard.remapped(["undo": "j", "redo": "J", "help": "h"])
    for context in Binding.Context.all {
      let keys = keymap.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func twoActionsWithOneKeyAreAMistake() throws {
    let error = try #require(throws: KeymapError.self) { try standard.remapped(["undo": "u U", "redo": "U"]) }
    #expect(error == .sharedKey("U", "redo", "undo"))
    #expect(error.actions == ["redo", "undo"])
    #expect(error.message == "redo and undo are given the same key, U")
    #expect(error.hint == "Give one of them another key.")
  }

  /// A script that names a key twice, and one key for two names of different places, are no mistakes.
  @Test func aKeyMayBeNamedTwiceForOneAction() throws {
    let keymap = try standard.remapped(["undo": "U U"])
    #expect(keymap.action(for: "U", in: .roles) == .undo)
    #expect(keymap.bindings.filter { $0.name == "undo" }.map(\.keys) == [["U"]])
  }

  @Test func anUnknownActionIsNamedWithTheKnownOnes() throws {
    let error = try #require(throws: KeymapError.self) { try standard.remapped(["undu": "U"]) }
    #expect(error.message == "there is no action called undu")
    #expect(error.hint.contains("undo"))
    #expect(error.hint.contains("set-as-target"))
  }

  @Test func whatIsNoKeyIsNamedWithItsAction() throws {
    let error = try #require(throws: KeymapError.self) { try standard.remapped(["undo": "<Nope>"]) }
    #expect(error == .notAKey("undo", KeyNotationError(piece: "<Nope>")))
    #expect(error.message == "the keys for undo: <Nope> is not a key")
    #expect(error.hint.contains("<Enter>"))
  }

  @Test func namesAreKebabCaseAndMeanOneAction() {
    for (name, bindings) in Dictionary(grouping: standard.bindings, by: \.name) {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(Set(bindings.map(\.action)).count == 1, "\(name)")
    }
  }

  // MARK: What people see

  @Test func theStatusLineOffersTheNewKeys() throws {
    let player = KeyPlayer(width: 120, keymap: try standard.remapped(["help": "<F9>"]))
    #expect(player.statusLine.contains("F9 help"))
    #expect(!player.statusLine.contains("? help"))
  }

  @Test(arguments: [
    (["up": "w"], "w↓ move"), (["down": "<C-n>"], "↑ Ctrl-n move"), (["go-in": "<F5>"], "F5 read"),
    (["go-to-anything": "<C-g>"], "Ctrl-g go to"), (["redo": ":"], "Ctrl-p go to"),
    (["reverse-the-tree": "?"], "? help"),
  ]) func hintsFollowTheKeys(changes: [String: String], hint: String) throws {
    let player = KeyPlayer(width: 160, keymap: try standard.remapped(changes))
    #expect(player.statusLine.contains(" \(hint) "))
  }

  @Test func aHintIsAboutTheKeysOfItsPlace() throws {
    var player = KeyPlayer(width: 160, keymap: try standard.remapped(["reverse-the-tree": "?"]))
    try player.press("3")
    #expect(player.statusLine.contains("F1 help"))
    #expect(player.statusLine.contains("? reverse"))
  }

  @Test func sentencesNameTheNewKeys() throws {
    let changes = ["filter": "F", "come-out": "<F2>", "skills": "9", "back-to-where-you-were": "B"]
    var player = KeyPlayer(keymap: try standard.remapped(changes))
    try player.press("<F2>")
    #expect(player.message == "Nothing to come out of: B goes back, q quits.")
    try player.press("x")
    #expect(player.message == "Marks go to skills: press 9, or Enter twice on a role.")
    try player.press("F")
    #expect(player.text.contains("F2 closes"))
    try player.press("jj<Right><F2>")
    #expect(player.text.contains("Press F to change it"))
  }
}
