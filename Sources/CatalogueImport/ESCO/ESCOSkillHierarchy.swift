/// The groups that skills belong to, and the broader skills that they are part of.
struct ESCOSkillHierarchy {
  /// The code of the group of all languages.
  private static let languages: StaticString = "L"

  private var names: [ESCOConcept: String] = [:]
  private var broader: [ESCOConcept: [ESCOConcept]] = [:]
  private var narrower: [ESCOConcept: [ESCOConcept]] = [:]
  private var languageGroups: [ESCOConcept] = []

  mutating func name(_ group: ESCOConcept, code: FieldText, _ name: String) {
    names[group] = name
    if code == Self.languages { languageGroups.append(group) }
  }

  mutating func add(_ step: ESCOBroader) {
    broader[step.concept, default: []].append(step.broader)
    narrower[step.broader, default: []].append(step.concept)
  }

  /// Of a group.
  func name(of group: ESCOConcept) -> String? { names[group] }

  /// One step up, in the order of the file.
  func broader(than concept: ESCOConcept) -> [ESCOConcept] { broader[concept] ?? [] }

  /// Everything beneath the group of languages, which people speak and write.
  var languages: Set<ESCOConcept> {
    var found = Set(languageGroups)
    var waiting = languageGroups
    // What has been found is not looked at again, so that circles in a damaged file do no harm.
    while let concept = waiting.popLast() {
      for child in narrower[concept] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }
}
