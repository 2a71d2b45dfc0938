/// A skill with the box that says what the person marked it as: `[✓] Python`.
public struct ChecklistRow: Hashable, Sendable {
  public enum Box: CaseIterable, Hashable, Sendable {
    case have
    /// Held because something above it is.
    case implied
    case learning
    /// Held, and never to be used.
    case unwanted
    case none
  }

  public let box: Box
  public let name: Line

  public init(_ box: Box, name: Line) {
    self.box = box
    self.name = name
  }

  public func line(in look: Look) -> Line { Line("[", .dim) + box.sign(in: look) + Line("] ", .dim) + name }
}

extension ChecklistRow.Box {
  /// The sign that stands in the box.
  public func sign(in look: Look) -> Line {
    switch self {
    case .have: Line(look[.tick], .held)
    case .implied: Line(look[.implied], .held)
    case .learning: Line("~", .learning)
    case .unwanted: Line(look[.unwanted], .dim)
    case .none: Line(" ", .dim)
    }
  }
}
