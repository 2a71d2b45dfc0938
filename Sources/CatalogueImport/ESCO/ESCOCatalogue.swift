import CareerModel

extension ESCODraft {
  private static let sources: [Source.ID] = [Source.esco]

  /// The catalogue that the rows make.
  func catalogue(asking requirements: ESCORequirements, release: String?) -> Catalogue {
    let order = occupations.inTitleOrder(\.title, id: \.id)
    let majors = Set(occupations.map(\.isco.major)).sorted().map(ISCOMajorGroup.init)
    let tracks = majors.map { $0.track(named: majorGroupNames[$0.number]) }
    let trackIDs = Dictionary(uniqueKeysWithValues: zip(majors.map(\.number), tracks.map(\.id)))
    var terms = RoleTerms.Builder(roleCount: order.count, termCount: 0)
    let roles = order.map { place in
      let occupation = occupations[place]
      let list = requirements.list(of: place)
      terms.addRole(list.terms)
      return Role(
        id: Role.ID(occupation.id), title: occupation.title, aliases: occupation.aliases,
        track: trackIDs[occupation.isco.major] ?? "", level: nil, summary: summary(of: occupation),
        requirements: list.requirements, requirementSources: Self.sources)
    }
    var content = CatalogueContent(
      dataset: .esco, tracks: tracks, skills: requirements.skills, roles: roles, terms: terms.terms)
    let fit = FitPoints(
      weights: order.map(requirements.fitWeights), terms: content.terms, skillCount: requirements.skills.count)
    content.fit = { fit }
    content.sources = [.escoClassification(release: release)]
    return Catalogue(content)
  }

  private var majorGroupNames: [Int: String] {
    Dictionary(groupNames.filter { $0.key.length == 1 }.map { ($0.key.major, $0.value) }) { first, _ in first }
  }

  /// What it is, then the group of occupations that it belongs to.
  private func summary(of occupation: Occupation) -> [CitedText] {
    let group = "ISCO-08 \(occupation.isco)" + (groupNames[occupation.isco].map { ": \($0)" } ?? "")
    return (occupation.summary + [group]).map { CitedText($0, sources: Self.sources) }
  }

  /// Everything that occupations may ask for, in the order of the file.
  var catalogueSkills: [CareerModel.Skill] {
    let languages = hierarchy.languages
    return skills.map { skill in
      let isSoft = skill.isTransversal && !skill.isKnowledge && !languages.contains(skill.concept)
      return CareerModel.Skill(
        id: CareerModel.Skill.ID(skill.concept.lastPart), name: skill.name, aliases: skill.aliases,
        about: about(skill), group: isSoft ? .soft : .technical,
        kind: isSoft ? .soft : skill.isKnowledge ? .concept : .practice, sources: Self.sources)
    }
  }

  /// What it is, then what ESCO says about its place among others.
  private func about(_ skill: Skill) -> String {
    let broader = hierarchy.broader(than: skill.concept)
    let lists = [
      ("Part of", broader.compactMap(name(of:))),
      ("Builds on", skill.basis.map { skills[$0].name }),
      ("Goes with", skill.companions.map { skills[$0].name }),
    ]
    let sentences = lists.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: "; "))." }
    return ((skill.about.isEmpty ? [] : [skill.about]) + sentences).joined(separator: " ")
  }
}
