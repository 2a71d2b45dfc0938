/// What is kept or worked out ahead so that keys are quick; it changes nothing else.
///
/// `make bench` leaves out one after the other to tell what each is worth.
public struct Speedups: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Keys that are likely to come are worked out before they do.
  public static let rehearsal = Speedups(rawValue: 1)
  /// Rows of lists as they were drawn.
  public static let rows = Speedups(rawValue: 2)
  /// The texts of details.
  public static let details = Speedups(rawValue: 4)
  /// The part in sight of a detail, or of a checklist beside a role, as it was drawn.
  public static let pages = Speedups(rawValue: 8)
  /// What lists hold, and what they are made from.
  public static let lists = Speedups(rawValue: 16)

  public static let all: Speedups = [.rehearsal, .rows, .details, .pages, .lists]

  /// By the names that a measurement gives them.
  public static let named: KeyValuePairs = [
    "rehearsal": rehearsal, "rows": rows, "details": details, "pages": pages, "lists": lists,
  ]

  /// All but some, by their names with blanks between; what has no such name counts for nothing.
  public init(without names: String) {
    let left = names.split(separator: " ")
    self = Self.named.reduce(into: .all) { if left.contains($1.key[...]) { $0.remove($1.value) } }
  }

  /// How many values a memo keeps when this is on or off.
  func limit(_ part: Speedups, _ limit: Int) -> Int { contains(part) ? limit : 0 }
}
