import CareerModel
import Documents

/// Reads what a role asks for and what it grants, both of which depend on the skills.
struct RequirementReader {
  private let ids: IdentifierLedger
  private let skills: [Skill.ID: Skill]

  init(ids: IdentifierLedger, skills: [Skill]) {
    self.ids = ids
    self.skills = Dictionary(skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The `requirements` of a role, essential ones first, and the sources of those without verdicts.
  func read(_ field: DocumentField) -> (requirements: [Requirement], sources: [Source.ID]) {
    let entry = field.entry(required: ["sources"], optional: Strength.allCases.map(\.rawValue))
    let sources = ids.sources(entry["sources"])
    var asked: Set<Skill.ID> = []
    let requirements = Strength.allCases.flatMap { strength in
      entry[strength.rawValue]?.list()?.compactMap { item in
        requirement(item, strength: strength, sources: sources, asked: &asked)
      } ?? []
    }
    return (requirements, sources)
  }

  /// The `grants` of a role: experience and qualifications, which take years.
  func grants(_ field: DocumentField?) -> [Skill.ID] {
    ids.mentions(field) { (id: Skill.ID, item) in
      guard let skill = skills[id], !skill.takesYears else { return }
      item.report(
        "a job cannot grant \(quoted(id.rawValue)), which is neither experience nor a qualification without hours",
        hint: "the kind and the hours of the skill say what it is")
    }
  }

  /// One line: a skill, or an entry with `skill` or `oneOf`, and its verdicts.
  private func requirement(
    _ field: DocumentField, strength: Strength, sources: [Source.ID], asked: inout Set<Skill.ID>
  ) -> Requirement? {
    let key = field.value(of: "oneOf") == nil ? "skill" : "oneOf"
    let entry = field.isEntry ? field.entry(required: [key], optional: ["verdicts"]) : ["skill": field]
    let fields = entry["oneOf"].map(members) ?? entry["skill"].map { [$0] } ?? []
    var options: [Skill.ID] = []
    for option in fields {
      guard let id: Skill.ID = ids.mention(option) else { continue }
      if !asked.insert(id).inserted {
        option.report("the role asks for \(quoted(id.rawValue)) twice", hint: DocumentProblem.keepOne)
      }
      options.append(id)
    }
    let verdicts = entry["verdicts"].flatMap(read(verdicts:))
    if let mildest = verdicts?.mildest, mildest != strength {
      field.report(
        "this stands under \(strength.rawValue), but the verdict that counts is \(mildest.rawValue)",
        hint: "move it to \(mildest.rawValue)")
    }
    return options.first.map { first in
      Requirement(
        options: options, strength: strength, weight: skills[first]?.requirementWeight ?? 1,
        verdicts: verdicts ?? sources.map { Verdict(source: $0, strength: strength) })
    }
  }

  /// The members of a group of which one will do.
  private func members(of group: DocumentField) -> [DocumentField] {
    guard let members = group.list() else { return [] }
    if members.count < 2 {
      group.report("a group of which one will do has at least two skills", hint: "write a single skill by itself")
    }
    return members
  }

  /// What each source says; nil when one of them cannot be read.
  private func read(verdicts field: DocumentField) -> [Verdict]? {
    guard let pairs = field.pairs() else { return nil }
    if pairs.isEmpty { field.report("no verdict is given", hint: "leave the key out to use the role's own sources") }
    let verdicts = pairs.compactMap { key, value -> Verdict? in
      guard let source: Source.ID = ids.mention(key), let strength: Strength = value.choice() else { return nil }
      return Verdict(source: source, strength: strength)
    }
    return verdicts.count == pairs.count ? verdicts : nil
  }
}
