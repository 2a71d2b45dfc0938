/// Which rows of a long list are in sight.
public enum ScrollWindow {
  /// Rows kept in sight before and after the selected one, where there are any.
  public static let margin = 2

  /// The first row in sight, moved as little as possible from where it was so that the selection is seen.
  public static func offset(current: Int, selected: Int, count: Int, height: Int) -> Int {
    let margin = min(margin, max(0, (height - 1) / 2))
    let first = selected + margin - height + 1
    let last = selected - margin
    return clamped(min(max(current, first), last), count: count, height: height)
  }

  /// An offset at which the last row stands no higher than it must.
  public static func clamped(_ offset: Int, count: Int, height: Int) -> Int {
    min(max(0, offset), max(0, count - height))
  }
}
