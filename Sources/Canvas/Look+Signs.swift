import TerminalText

extension Look {
  /// A sign as a frame of this look draws it.
  public subscript(sign: Sign) -> String { self == .unicode ? sign.unicode : sign.ascii }

  /// A sign of one column that an area is filled with.
  public func fill(_ sign: Sign) -> Character { self[sign].first ?? " " }

  /// A cell of a bar from the least filled to the full one: eighths, or the full one alone in ASCII.
  var barFills: [String] { self == .unicode ? ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : [self[.barFull]] }

  /// A cell of an upright bar from the lowest to the full one: eighths, or four steps in ASCII.
  var columnFills: [String] {
    self == .unicode ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : ["_", "-", "=", "#"]
  }
}
