import Canvas
import CareerModel
import CareerUI
import CatalogueImport

/// Keys, pastes, clicks and sizes into the explorer's state, and a frame after each few.
struct KeysTarget: FuzzTarget {
  private let catalogue: Catalogue
  let seeds: [[UInt8]] = [
    "\u{1B}2j u", "1\rw jk\u{1B}", ":data\r", "/py\r\u{1B}", "2enote\u{1B}", "Bjsc", "3RjE", "5,ij", "T M D?",
  ]
  .map { Array($0.utf8) }

  init() throws { catalogue = try CatalogueFolder.load(from: "Resources/catalogue") }

  /// Bytes from 128 on stand for what is no character.
  private static let named: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape, .backspace, .delete,
    Key(.insert), Key(.function(1)), Key(.left, .control), Key(.right, .control), Key(.backspace, .alt), Key("x", .alt),
  ]

  func read(_ bytes: [UInt8]) {
    var state = State(
      catalogue: catalogue, size: Size(width: 80, height: 24), today: Day(number: 20_780))
    for (place, byte) in bytes.prefix(200).enumerated() {
      switch byte {
      case 0x20..<0x7F: press(Key(Character(Unicode.Scalar(byte))), in: &state)
      case 0x0D, 0x0A: press(.enter, in: &state)
      case 0x09: press(.tab, in: &state)
      case 0x1B: press(.escape, in: &state)
      case 0x7F: press(.backspace, in: &state)
      case ..<0x20: press(Key(Character(Unicode.Scalar(byte + 0x60)), .control), in: &state)
      case 0xF0...:
        let size = Size(width: 1 + (Int(byte) * 37 + place * 11) % 140, height: 1 + (Int(byte) * 13 + place * 7) % 50)
        _ = state.update(.resize(size))
      case 0xE8..<0xF0:
        let point = Point(x: (Int(byte) * 31 + place) % state.size.width, y: (place * 17) % state.size.height)
        _ = state.point(Mouse([.press, .scrollUp, .scrollDown][place % 3], at: point))
      case 0xE0..<0xE8:
        _ = state.paste(String(decoding: bytes[place...], as: UTF8.self))
      default: press(Self.named[Int(byte - 0x80) % Self.named.count], in: &state)
      }
      if place % 4 == 3 { _ = state.frame() }
    }
    _ = state.frame()
  }

  private func press(_ key: Key, in state: inout State) { _ = state.press(key) }
}
