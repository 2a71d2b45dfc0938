import Canvas
import Testing

@testable import CareerUI

/// The standard keys.
@Suite struct KeymapTests {
  private let keymap = Keymap.standard

  @Test(arguments: Binding.Context.all) func noKeyIsBoundTwiceInAContext(context: Binding.Context) {
    let keys = keymap.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    let doubled = Dictionary(grouping: keys, by: { $0 }).filter { $1.count > 1 }.keys.map(KeyNotation.label(of:))
    #expect(doubled.isEmpty)
  }

  /// What the world reports, and what only typing or the palette do, needs no key.
  @Test func everyActionHasAKey() {
    let actions: [Action] =
      [.up, .down, .left, .right].map(Action.move) + [-2, -1, 1, 2].map(Action.page) + Screen.tabs.map(Action.show)
      + [
        .goToStart, .goToEnd, .awaitLetter, .scrollDetail(1), .scrollDetail(-1), .enter, .leave, .nextPane,
        .previousPane, .nextScreen, .previousScreen, .back, .forward, .zoom, .toggle, .nextMark, .clearMark, .markRange,
        .setTarget, .toggleBookmark, .setHere, .editNote, .undo, .redo, .find, .findNext, .findPrevious, .openPalette,
        .openFilter, .help, .sort, .reverseSort, .reversePaths, .toggleAllSkills, .toggleMoreRoutes, .turnFields,
        .addTutor, .changeTutor, .copy, .openLink, .redraw, .suspend,
        .quit, .interrupt,
      ]
      + [.deleteBackward, .deleteForward, .deleteWord, .deleteAll, .left, .right, .start, .end, .up, .down].map(
        Action.edit)
    let bound = Set(keymap.bindings.map(\.action))
    #expect(actions.filter { !bound.contains($0) } == [])
  }

  /// What has no key is there for the palette, which looks on the screens alone.
  @Test func everyBindingHasAKeyAPlaceAndWordsForTheHelp() {
    for binding in keymap.bindings {
      #expect(!binding.keys.isEmpty || binding.contexts.isSubset(of: .panes))
      #expect(!binding.contexts.isEmpty)
      #expect(!binding.help.isEmpty)
      #expect(binding.help.first?.isUppercase == true)
    }
  }

  @Test(arguments: Binding.Context.all) func escComesOutOfEverything(context: Binding.Context) {
    #expect(keymap.action(for: .escape, in: context) == .leave)
  }

  @Test(arguments: Binding.Context.all) func ctrlCQuitsEverywhere(context: Binding.Context) {
    #expect(keymap.action(for: Key("c", .control), in: context) == .interrupt)
  }

  @Test(arguments: Binding.Context.all) func charactersAreTextExactlyWhereOneTypes(context: Binding.Context) {
    let isText = keymap.action(for: "é", in: context) == .edit(.insert("é"))
    #expect(isText == context.isTyping)
    #expect(keymap.action(for: Key("é", .alt), in: context) == nil)
  }

  @Test(arguments: Binding.Context.all.filter(\.isTyping)) func everyPrintableCharacterCanBeTyped(
    context: Binding.Context
  ) {
    for code in UInt8(ascii: " ")...UInt8(ascii: "~") {
      let character = Character(Unicode.Scalar(code))
      #expect(keymap.action(for: Key(character), in: context) == .edit(.insert(String(character))))
    }
  }

  @Test func theKeysOfTheDocumentation() {
    let expected: [(String, Action, Binding.Context)] = [
      ("j", .move(.down), .roles), ("<Down>", .move(.down), .roles), ("'", .awaitLetter, .skills),
      ("J", .scrollDetail(1), .roles), ("2", .show(.skills), .guide), ("H", .back, .paths), ("L", .forward, .paths),
      ("<Space>", .toggle, .skills), ("x", .nextMark, .skills), ("-", .clearMark, .skills), ("v", .markRange, .skills),
      ("/", .find, .tutors), ("<C-p>", .openPalette, .roles), (":", .openPalette, .roles), ("s", .sort, .roles),
      ("S", .reverseSort, .roles), ("f", .openFilter, .roles), ("t", .setTarget, .roles),
      ("b", .toggleBookmark, .roles),
      (".", .setHere, .roles), ("+", .zoom, .roles), ("e", .editNote, .skills), ("y", .copy, .guide),
      ("o", .openLink, .guide), ("u", .undo, .roles), ("<C-r>", .redo, .roles), ("?", .help, .roles),
      ("<C-l>", .redraw, .note), ("<C-z>", .suspend, .note), ("q", .quit, .roles),
    ]
    for (text, action, context) in expected {
      #expect((try? KeyNotation.parse(text).first).flatMap { keymap.action(for: $0, in: context) } == action, "\(text)")
    }
  }

  @Test func labelsAreOfTheFirstKey() {
    #expect(keymap.label(for: .help, in: .roles) == "?")
    #expect(keymap.label(for: .setTarget, in: .tutors) == nil)
  }
}
