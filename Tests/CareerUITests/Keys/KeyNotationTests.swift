import Canvas
import Testing

@testable import CareerUI

/// Keys as text and back.
@Suite struct KeyNotationTests {
  @Test(arguments: [
    ("j", Key("j")), ("J", "J"), ("é", "é"), ("漢", "漢"), ("<Enter>", .enter), ("<enter>", .enter),
    ("<S-Tab>", .backTab),
    ("<Space>", " "), (" ", " "), ("<lt>", "<"), (">", ">"), ("<F1>", Key(.function(1))), ("<f12>", Key(.function(12))),
    ("<C-p>", Key("p", .control)), ("<c-P>", Key("p", .control)), ("<A-x>", Key("x", .alt)), ("<A-X>", Key("X", .alt)),
    ("<C-Up>", Key(.up, .control)), ("<A-Enter>", Key(.enter, .alt)), ("<C-A-x>", Key("x", [.control, .alt])),
    ("<C-Space>", Key(" ", .control)), ("\n", .enter), ("\r\n", .enter),
  ]) func aKeyIsRead(text: String, key: Key) throws {
    #expect(try KeyNotation.parse(text) == [key])
  }

  @Test func aScriptIsReadInOrder() throws {
    #expect(try KeyNotation.parse("jj<Enter>/é<C-u><lt>") == ["j", "j", .enter, "/", "é", Key("u", .control), "<"])
    #expect(try KeyNotation.parse("<C->>><A->>x") == [Key(">", .control), ">", Key(">", .alt), "x"])
    #expect(try KeyNotation.parse("").isEmpty)
  }

  @Test(arguments: [
    ("<Nothing>", "<Nothing>"), ("j<", "<"), ("jj<Ent", "<Ent"), ("<>", "<>"), ("<F0>", "<F0>"), ("<F25>", "<F25>"),
    ("<C->", "<C->"), ("<C-Nothing>", "<C-Nothing>"), ("a<Fx>b", "<Fx>"), ("<X-a>", "<X-a>"),
  ]) func whatIsNoKeyIsNamed(script: String, piece: String) {
    #expect(throws: KeyNotationError(piece: piece)) { try KeyNotation.parse(script) }
    #expect(KeyNotationError(piece: piece).message == "\(piece) is not a key")
    #expect(KeyNotationError(piece: piece).hint.contains("<lt>"))
  }

  static let keys: [Key.Code] =
    (["j", "J", "é", "漢", "🤖", " ", "<", ">", "-", "C", "F", "\"", "\\", "e\u{301}"] as [Character])
    .map(Key.Code.character)
    + [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape, .backspace, .delete,
      .insert,
    ] + (1...24).map(Key.Code.function)

  @Test(arguments: keys, [Key.Modifiers(), .control, .alt, [.control, .alt]])
  func everyKeyIsReadBack(code: Key.Code, modifiers: Key.Modifiers) throws {
    let key = Key(code, modifiers)
    // Terminals deliver Ctrl with small letters, and so does the notation.
    let isCapital = [.character("J"), .character("C"), .character("F")].contains(code)
    guard !isCapital || !modifiers.contains(.control) else { return }
    #expect(try KeyNotation.parse(KeyNotation.text(of: key)) == [key])
  }

  @Test(arguments: [
    (Key("j"), "j"), ("<", "<"), (" ", "Space"), (.enter, "Enter"), (.backTab, "Shift-Tab"), (.escape, "Esc"),
    (Key("p", .control), "Ctrl-p"), (Key("x", .alt), "Alt-x"), (Key(.function(1)), "F1"),
    (Key(.up, [.control, .alt]), "Ctrl-Alt-Up"),
  ]) func peopleReadKeysAsWords(key: Key, label: String) {
    #expect(KeyNotation.label(of: key) == label)
  }
}
