import CareerModel

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
