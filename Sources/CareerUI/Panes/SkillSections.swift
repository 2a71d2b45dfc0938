import CareerModel

/// The groups that a source's skills stand in.
struct SkillSections {
  /// In the order they are shown.
  let titles: [String]
  private let catalogue: Catalogue

  init(of catalogue: Catalogue) {
    self.catalogue = catalogue
    titles =
      switch catalogue.dataset {
      case .builtIn: SkillGroup.allCases.map(\.title)
      case .onet: ["Skills", "Knowledge", "Technology"]
      case .esco: ["Skills", "Knowledge", SkillGroup.soft.title]
      case .all: [Dataset.builtIn, .onet, .esco].map(\.title)
      }
  }

  /// The place of a skill's group among the titles, by the skill's position.
  func place(ofSkill position: Int) -> Int {
    let skill = catalogue.skills[position]
    switch catalogue.dataset {
    case .builtIn: return SkillGroup.allCases.firstIndex(of: skill.group) ?? 0
    case .onet: return skill.kind == .tool ? 2 : skill.kind == .concept ? 1 : 0
    case .esco: return skill.group == .soft ? 2 : skill.kind == .concept ? 1 : 0
    case .all:
      switch catalogue.dataset(ofSkill: position) {
      case .onet: return 1
      case .esco: return 2
      case .builtIn, .all: return 0
      }
    }
  }

  /// The id of a skill's group, as filters are kept.
  func id(ofSkill position: Int) -> String {
    catalogue.dataset == .builtIn ? catalogue.skills[position].group.rawValue : titles[place(ofSkill: position)]
  }

  var options: [Arrangement] {
    catalogue.dataset == .builtIn
      ? SkillGroup.allCases.map { Arrangement(id: $0.rawValue, title: $0.title) }
      : titles.map { Arrangement(id: $0, title: $0) }
  }
}

extension Rating {
  /// "4.1 of 5", "hot, in demand": what a taxonomy publishes of a requirement, in a few words; maybe none.
  var text: String {
    let importance = importance.map { Self.text(of: $0) + " of 5" }
    return [importance, isHot ? "hot" : nil, isInDemand ? "in demand" : nil].compactMap(\.self).joined(separator: ", ")
  }

  /// "4.1": hundredths with one place, rounded half up.
  static func text(of hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return "\(tenths / 10).\(tenths % 10)"
  }
}
