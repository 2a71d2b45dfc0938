import CareerModel
import Documents

extension SkillCounterpart {
  private struct Label: Hashable {
    let taxonomy: Dataset
    let folded: String
  }

  /// The entries of `same.yaml`; no skill has two of them, and no name in a taxonomy stands for two skills.
  static func list(reading fields: [DocumentField], _ ids: IdentifierLedger) -> [SkillCounterpart] {
    var skills: [Skill.ID: DocumentField] = [:]
    var labels: [Label: DocumentField] = [:]
    return fields.map { field in
      let entry = field.entry(required: [], optional: ["skill"] + Dataset.published.map(\.rawValue))
      let skill: Skill.ID? = ids.mention(entry["skill"])
      if let skill, let id = entry["skill"], let first = skills.updateValue(id, forKey: skill) {
        id.report("the skill \(quoted(skill.rawValue)) is here twice", hint: first.keepOneHint)
      }
      var names: [Dataset: [String]] = [:]
      for taxonomy in Dataset.published {
        for item in entry[taxonomy.rawValue]?.items() ?? [] {
          guard let name = item.text() else { continue }
          names[taxonomy, default: []].append(name)
          let label = Label(taxonomy: taxonomy, folded: TextFolding.fold(name))
          if let first = labels.updateValue(item, forKey: label) {
            item.report("\(quoted(name)) is here twice", hint: first.keepOneHint)
          }
        }
      }
      if field.keyCount == entry.count, (skill == nil ? 0 : 1) + names.values.joined().count == 1 {
        field.report(
          "the entry has one skill, so there is nothing that it is the same as", hint: "add one, or remove it")
      }
      return SkillCounterpart(skill: skill, names: names)
    }
  }
}

extension DocumentField {
  /// The items of a list, of which there is at least one.
  fileprivate func items() -> [DocumentField]? {
    let items = list()
    if items?.isEmpty == true { report("the list is empty", hint: "leave the key out") }
    return items
  }

  /// How many keys an entry has, known or not; 0 for what is no entry.
  fileprivate var keyCount: Int { isEntry ? pairs()?.count ?? 0 : 0 }
}
