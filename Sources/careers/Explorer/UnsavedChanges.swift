import CareerModel

/// The explorer was left, and some of what the person did could not be saved.
struct UnsavedChanges: ExplainedError {
  /// What was done, as undo would announce it; at least one.
  let labels: [String]
  let reason: String

  private static let mostNamed = 10

  var code: String { "not-saved" }

  /// "2 changes could not be saved: tick PostgreSQL, note on Data Analyst. The disk is full."
  var message: String {
    let rest = labels.count - Self.mostNamed
    let named = labels.prefix(Self.mostNamed) + (rest > 0 ? ["and \(rest) more"] : [])
    return "\(labels.count.of("change")) could not be saved: \(named.joined(separator: ", ")). \(reason)"
  }

  var hint: String { "" }
}
