/// The sources that were put together into one catalogue, in their order: roles and skills follow each other.
struct CatalogueParts: Sendable {
  let parts: [Part]

  struct Part: Sendable {
    let catalogue: Catalogue
    /// The positions of its first role and of its first skill among all.
    let firstRole: Int
    let firstSkill: Int
  }

  init(_ catalogues: [Catalogue]) {
    var (parts, roles, skills): ([Part], Int, Int) = ([], 0, 0)
    for catalogue in catalogues {
      parts.append(Part(catalogue: catalogue, firstRole: roles, firstSkill: skills))
      roles += catalogue.roles.count
      skills += catalogue.skills.count
    }
    self.parts = parts
  }

  func dataset(ofRole position: Int) -> Dataset? {
    parts.last { $0.firstRole <= position }?.catalogue.dataset
  }

  func dataset(ofSkill position: Int) -> Dataset? {
    parts.last { $0.firstSkill <= position }?.catalogue.dataset
  }

  func rolePosition(_ id: Role.ID) -> Int? {
    for part in parts { if let position = part.catalogue.rolePosition(id) { return part.firstRole + position } }
    return nil
  }

  func skillPosition(_ id: Skill.ID) -> Int? {
    for part in parts { if let position = part.catalogue.skillPosition(id) { return part.firstSkill + position } }
    return nil
  }

  /// The source that has a role.
  func part(with role: Role.ID) -> Part? { parts.first { $0.catalogue.rolePosition(role) != nil } }
}
