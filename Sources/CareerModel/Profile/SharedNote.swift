/// A note that was written in two places at once.
public enum SharedNote {
  /// What stands between the two texts.
  private static let divider = "\n\n--- also written elsewhere at the same time ---\n\n"

  /// What becomes of the note `now` when one program turns `old` into `new`: where another has changed it meanwhile,
  /// both texts, theirs first, unless one holds the other.
  static func merging(_ now: String?, from old: String?, to new: String?) -> String? {
    guard let now, now != old else { return old == new ? now : new }
    guard let new, old != new, !now.contains(new) else { return now }
    return new.contains(now) ? new : now + divider + new
  }

  /// Whether a note holds a text as the second of two.
  public static func keeps(_ text: String, in note: String) -> Bool { note.hasSuffix(divider + text) }
}
