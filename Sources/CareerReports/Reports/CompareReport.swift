import CareerModel
import CareerPages

/// Two to four roles side by side.
public struct CompareReport: ListReport {
  let context: PageContext
  let comparison: RoleComparison

  /// - Parameter roles: their positions.
  /// - Throws: what there is to say against comparing them.
  public init(_ context: PageContext, roles: [Int]) throws(RoleComparison.Problem) {
    self.context = context
    comparison = try RoleComparison(of: roles, in: context.assessments)
  }

  private var catalogue: Catalogue { context.catalogue }

  private func role(_ column: RoleComparison.Column) -> Role { catalogue.roles[column.role] }

  public var page: Page { ComparisonPage(comparison, in: context).document }

  /// A line for each skill, with a column for each role: its strength there, and whether it is met.
  public var records: Records {
    Records(
      columns: ["skill", "name", "held"] + comparison.columns.map { role($0).id.rawValue },
      rows: comparison.requirements.map { row in
        let skills = row.skills.map { catalogue.skills[$0] }
        return [
          Records.ids(skills.map(\.id)), skills.map(\.name).joined(separator: " or "), "\(row.isHeld)",
        ] + row.cells.map { $0?.strength.rawValue }
      })
  }
}
