/// What a piece of the screen means; a theme decides how that looks.
///
/// Panes never name a colour.
public struct Style: Hashable, Sendable {
  public var meaning: Meaning
  public var ground: Background

  public init(_ meaning: Meaning, on ground: Background = .plain) {
    self.meaning = meaning
    self.ground = ground
  }

  /// The same meaning on another ground.
  public func on(_ ground: Background) -> Style { Style(meaning, on: ground) }

  public enum Meaning: UInt8, CaseIterable, Hashable, Sendable {
    /// Content.
    case text
    /// What supports content: sources, dates, hints.
    case dim
    /// Numbers and facts in the columns of a list, which keep their weight when their row is selected.
    case figure
    /// What the eye lands on.
    case strong
    /// The name of a pane or of a block in it.
    case heading
    /// The one accent, in words: the current tab, the pane with the focus.
    case accent
    /// The accent in signs: the bar of the selection, what a person marked.
    case mark
    /// Rules and tree branches.
    case rule
    /// The part of a gauge that is held.
    case gauge
    /// The part of a gauge's track that is being learned.
    case gaugeLearning
    /// The rest of a gauge.
    case gaugeTrack
    /// A skill that is held.
    case held
    /// A skill that is being learned.
    case learning
    /// What went up, or would.
    case gain
    /// What went down, or would.
    case loss
    /// A figure or message to be careful with.
    case warning
    case error
    /// Text that leads somewhere.
    case link
    /// A key that can be pressed.
    case key
    /// Letters that a search matched.
    case hit
  }

  public enum Background: UInt8, CaseIterable, Hashable, Sendable {
    /// Whatever lies beneath: the terminal's own ground, or the one that a row or overlay was filled with.
    case plain
    /// The selected row of the focused pane.
    case selected
    /// The selected row of a pane without focus.
    case selectedUnfocused
    /// Inside an overlay.
    case overlay
  }
}
