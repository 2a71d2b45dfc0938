import CareerModel

extension Catalogue {
  /// A skill's name, or its id where the catalogue does not know it.
  public func name(of skill: Skill.ID) -> String { self.skill(skill)?.name ?? skill.rawValue }

  /// The names of skills that stand together, by position: of O*NET's two of one name "Mathematics (skills)" and
  /// "Mathematics (knowledge)".
  public func distinctNames(of positions: [Int]) -> [String] {
    let shared = sharedNames(of: positions)
    return positions.map { name(ofSkill: $0, besides: shared) }
  }

  /// The names that several of some skills go by.
  public func sharedNames(of positions: some Sequence<Int>) -> Set<String> {
    var (known, shared): (Set<String>, Set<String>) = ([], [])
    for position in Set(positions) where !known.insert(skills[position].name).inserted {
      shared.insert(skills[position].name)
    }
    return shared
  }

  /// The same of all that a role asks for, so that a skill goes by one name wherever that is told.
  public func sharedNames(ofRole position: Int) -> Set<String> {
    sharedNames(of: terms[position].flatMap { $0.options })
  }

  /// The name of a skill, and where that is shared with another beside it, what tells it apart.
  public func name(ofSkill position: Int, besides shared: Set<String>) -> String {
    let name = skills[position].name
    return shared.contains(name) ? "\(name) (\(sectionTitle(ofSkill: position).lowercased()))" : name
  }

  /// The same of a skill by its id.
  public func name(of skill: Skill.ID, besides shared: Set<String>) -> String {
    skillPosition(skill).map { name(ofSkill: $0, besides: shared) } ?? skill.rawValue
  }

  /// What skills are listed under for others to read: the section of a taxonomy, else the group.
  func heading(ofSkill position: Int) -> String {
    traits(ofSkill: position).attribution == nil
      ? skills[position].group.title : sectionTitle(ofSkill: position)
  }
}
