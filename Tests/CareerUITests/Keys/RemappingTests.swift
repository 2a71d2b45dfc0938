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
    #expect(keymap.bindings.filter { $0.action == .undo }.map(\.keys) == [["U"]])
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
