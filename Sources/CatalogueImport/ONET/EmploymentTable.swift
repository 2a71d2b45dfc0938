import CareerModel

/// How many people occupations of O*NET employ, for the order of what is found.
public struct EmploymentTable: Sendable {
  /// By the code of the Standard Occupational Classification.
  private var known: [String: Int]
  private let least: Int?

  /// - Parameters:
  ///   - shortForm: Those of the largest occupations; any that is not among them counts as the smallest of them.
  ///   - wages: What is imported, which is newer or knows more of them.
  public init(_ shortForm: [String: Int] = [:], wages: [OccupationWages] = []) {
    known = shortForm
    least = shortForm.values.min()
    for occupation in wages { known[occupation.occupation] = occupation.employment ?? known[occupation.occupation] }
  }

  /// Nil only where nothing is known of any.
  subscript(code: SOCCode) -> Int? { known["\(code)"] ?? least }
}
