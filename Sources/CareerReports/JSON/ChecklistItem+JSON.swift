import CareerModel
import CareerPages

extension ChecklistItem: JSONConvertible {
  /// The whole line, as a role's requirements and a gap show it.
  public var json: JSONValue {
    .object([
      "skill": skill.id, "name": skill.name, "group": skill.group.rawValue, "strength": need.rawValue, "weight": weight,
      "mark": mark, "implied": isImplied, "hours": hours, "gain": gain, "bundle": bundleJSON, "oneOf": oneOf,
      "verdicts": verdicts,
      "importance": rating?.importance.map { JSONValue.shortest($0, places: 2) },
      "level": rating?.level.map { JSONValue.shortest($0, places: 2) }, "hot": rating?.hot,
      "inDemand": rating?.inDemand,
    ])
  }

  /// What there is to learn for it, and what all of that adds; absent in datasets without hours.
  var bundleJSON: JSONValue? {
    guard let bundle, !bundle.toGo.isCounted else { return nil }
    return .object(["skills": bundleSkills, "hours": bundleHours, "gain": bundleGain])
  }

  /// Absent where the skill stands alone.
  var oneOf: [Skill.ID]? { group.isEmpty ? nil : group }
}

extension Rating {
  /// Absent for skills and knowledge, which are rated by importance instead.
  fileprivate var hot: Bool? { importance == nil ? isHot : nil }
  fileprivate var inDemand: Bool? { importance == nil ? isInDemand : nil }
}
