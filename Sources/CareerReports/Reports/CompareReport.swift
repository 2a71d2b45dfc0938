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
      }, attributions: Attributions(ofRoles: comparison.columns.map(\.role), in: catalogue))
  }
}

extension CompareReport {
  /// The roles whole, and line by line what they ask for; `shared` are the skills that every one of them asks for.
  public var json: JSONValue {
    .object([
      "roles": comparison.columns.map { context.whole($0.role) },
      "shared": comparison.requirements.filter { $0.sharing == .all }.flatMap(\.skills).map(skillID),
      "requirements": comparison.requirements.map(object),
      "comparablePay": comparison.pay.map { pay in
        JSONValue.object([
          "currency": pay.currency, "basis": pay.basis.rawValue,
          "roles": pay.amounts.keys.sorted().map { comparison.columns[$0].role }.map(roleID),
        ])
      },
    ])
  }

  private func skillID(_ skill: Int) -> Skill.ID { context.catalogue.skills[skill].id }

  private func roleID(_ role: Int) -> Role.ID { context.catalogue.roles[role].id }

  private func object(_ row: RequirementRow) -> JSONValue {
    .object([
      "skills": row.skills.map(skillID), "held": row.isHeld,
      "askedBy": zip(comparison.columns, row.cells).compactMap { column, cell in
        cell.map { cell in
          JSONValue.object([
            "role": roleID(column.role), "strength": cell.strength, "met": cell.isMet,
            "alternatives": cell.alternatives.isEmpty ? nil : cell.alternatives.map(skillID),
          ])
        }
      },
    ])
  }
}
