/// That an import would leave less than half of what an earlier one brought, which a cut download or the wrong file
/// does.
public struct ImportShrinkage: Hashable, Sendable {
  /// What there is less of: "role".
  public let thing: String
  public let before: Int
  public let now: Int

  /// Nil where nothing that counts shrinks so far.
  public init?(from earlier: ImportCounts, to counts: ImportCounts) {
    let pairs = [
      ("role", earlier.roles, counts.roles), ("requirement", earlier.requirements, counts.requirements),
      ("pay figure", earlier.salaries, counts.salaries), ("pair", earlier.pairs, counts.pairs),
    ]
    guard let (thing, before, now) = pairs.first(where: { $0.2 * 2 < $0.1 }) else { return nil }
    self.thing = thing
    self.before = before
    self.now = now
  }
}
