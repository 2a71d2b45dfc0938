/// A row of the occupations.
///
/// Labels and texts may hold invisible characters, which `FieldText.line` leaves out, and tags, which it does not.
struct ESCOOccupation {
  let concept: ESCOConcept
  let isco: ISCOCode
  let label: FieldText
  /// One a line.
  let otherLabels: FieldText
  /// Words that find it and are not shown; one a line, empty in layout 1.0.
  let hiddenLabels: FieldText
  let description: FieldText
}

/// A row of the skills.
struct ESCOSkill {
  let concept: ESCOConcept
  /// Whether it is something to know, rather than to be able to do; a few are published without a type.
  let isKnowledge: Bool
  /// Whether it is of use in any line of work.
  let isTransversal: Bool
  let label: FieldText
  /// One a line.
  let otherLabels: FieldText
  /// Words that find it and are not shown; one a line.
  let hiddenLabels: FieldText
  let description: FieldText
}

/// A group of occupations (ISCO) or of skills.
struct ESCOGroup {
  let concept: ESCOConcept
  /// Such as "0110", "S1.2" or "0533".
  let code: FieldText
  let label: FieldText
}

/// A skill that an occupation asks for; a pair may come twice, as essential and as optional.
struct ESCORequirement: Hashable, Sendable {
  let occupation: ESCOConcept
  let skill: ESCOConcept
  let isEssential: Bool
}

/// A skill that another skill builds on.
struct ESCOSkillRelation: Hashable, Sendable {
  let skill: ESCOConcept
  let related: ESCOConcept
  let isEssential: Bool
}

/// A step up in a hierarchy, to an occupation, a skill or a group; a concept may have several.
struct ESCOBroader: Hashable, Sendable {
  let concept: ESCOConcept
  let broader: ESCOConcept
}
