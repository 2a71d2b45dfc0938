extension SimilarEntry {
  /// The roles of a source as they are compared, in their order.
  ///
  /// Needs are told apart by their folded names, so that what is called the same in two sources is the same. They weigh
  /// by the importance that a taxonomy publishes; where it publishes none an essential weighs twice an advantage, and
  /// what employers often ask for twice another tool. Taxonomies that tell little of what people do are read by the
  /// names of their essential skills too.
  public static func list(of catalogue: Catalogue) -> [SimilarEntry] {
    list(catalogue.roles, from: catalogue.dataset, skill: catalogue.skill)
  }

  static func list(_ roles: [Role], from dataset: Dataset, skill: (Skill.ID) -> Skill?) -> [SimilarEntry] {
    roles.map { SimilarEntry($0, from: dataset, skill: skill) }
  }

  private init(_ role: Role, from dataset: Dataset, skill: (Skill.ID) -> Skill?) {
    let texts = role.texts
    var needs: [Evidence: [Need]] = [:]
    var sentences = (texts.summary + texts.responsibilities).map(\.text)
    for requirement in texts.requirements {
      for skill in requirement.options.compactMap(skill) {
        needs[Evidence(skill), default: []].append(Need(skill, weight: Self.weight(of: requirement)))
        if dataset.traits.isReadByItsSkills, requirement.strength == .essential { sentences.append(skill.name) }
      }
    }
    self.init(
      title: role.title, aliases: texts.aliases, sentences: sentences, knowledge: needs[.knowledge] ?? [],
      skills: needs[.skill] ?? [], tools: needs[.tool] ?? [])
  }

  /// What a skill is called in an index.
  static func key(of skill: Skill) -> String { TextFolding.fold(skill.name) }

  private static func weight(of requirement: Requirement) -> Int {
    guard let rating = requirement.rating else { return requirement.strength == .essential ? 2 : 1 }
    return rating.importance ?? (rating.isInDemand ? 2 : 1)
  }

  fileprivate enum Evidence {
    case knowledge, skill, tool

    init(_ skill: Skill) {
      switch skill.kind {
      case .language, .framework, .library, .database, .tool: self = .tool
      case .concept: self = .knowledge
      case .practice, .qualification, .experience, .soft: self = .skill
      }
    }
  }
}

extension SimilarReason {
  /// That both ask for a skill.
  init(asking skill: Skill) {
    self =
      switch SimilarEntry.Evidence(skill) {
      case .knowledge: .knowledge(skill.name)
      case .skill: .skill(skill.name)
      case .tool: .tool(skill.name)
      }
  }
}

extension SimilarEntry.Need {
  /// A skill as an index knows it.
  public init(_ skill: Skill, weight: Int) { self.init(SimilarEntry.key(of: skill), weight: weight) }
}
