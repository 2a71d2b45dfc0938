import CareerModel

/// The groups that a dataset's skills stand in.
struct SkillSections {
  private let catalogue: Catalogue
  private let sections: DatasetTraits.SkillSectioning

  init(of catalogue: Catalogue) {
    self.catalogue = catalogue
    sections = catalogue.traits.skillSections
  }

  /// In the order they are shown.
  var titles: [String] { sections.titles }

  /// The place of a skill's group among the titles, by the skill's position.
  func place(ofSkill position: Int) -> Int {
    sections.place(of: catalogue.skills[position], from: catalogue.dataset(ofSkill: position))
  }

  /// The id of a skill's group, as filters are kept.
  func id(ofSkill position: Int) -> String { sections.ids[place(ofSkill: position)] }

  var options: [Arrangement] { zip(sections.ids, titles).map { Arrangement(id: $0, title: $1) } }
}
