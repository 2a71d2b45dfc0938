/// The 256 colours of xterm.
enum Palette {
  static let firstFixed: UInt8 = 16

  static let ansi: [Colour.Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ].map { Colour.Components(red: $0, green: $1, blue: $2) }

  /// The cube and the greys, which users do not change.
  static let fixed: [Colour.Components] = cube + greys

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let cube = levels.flatMap { red in
    levels.flatMap { green in levels.map { Colour.Components(red: red, green: green, blue: $0) } }
  }

  /// Where the greys stand among all 256, the darkest first.
  static let greyIndices: ClosedRange<UInt8> = 232...255

  private static let greys = (0..<24).map { index -> Colour.Components in
    let level = UInt8(8 + 10 * index)
    return Colour.Components(red: level, green: level, blue: level)
  }
}
