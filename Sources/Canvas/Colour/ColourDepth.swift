/// How many colours a terminal shows.
public enum ColourDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  case monochrome, ansi8, ansi16, palette256, trueColour

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
