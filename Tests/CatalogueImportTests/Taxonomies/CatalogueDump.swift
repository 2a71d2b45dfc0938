import CareerModel
import TestSupport

@testable import CatalogueImport

extension Catalogue {
  /// Everything that a role asks for, one a line: "essential 4 Reading Comprehension 412 462".
  func asked(by role: Role.ID) -> [String] {
    (self.role(role)?.requirements ?? []).map { requirement in
      let names = requirement.options.map { skill($0)?.name ?? "no \($0)" }.joined(separator: " or ")
      return (["\(requirement.strength) \(requirement.weight) \(names)"] + (requirement.rating?.parts ?? []))
        .joined(separator: " ")
    }
  }

  /// The same by position, to see that both tell the same.
  func termsAgree() -> Bool {
    roles.indices.allSatisfy { role in
      let requirements = roles[role].requirements
      return requirements.count == terms[role].count
        && zip(requirements, terms[role]).allSatisfy { requirement, term in
          requirement.options == term.options.map { skills[$0].id } && requirement.strength == term.strength
            && requirement.weight == term.weight
        }
    }
  }

  var movesText: [String] { moves.map { "\($0.from) -> \($0.to) \($0.kind), \($0.note ?? "-")" } }

  /// Whether another catalogue holds the same of everything that an import makes.
  func isSame(as other: Catalogue) -> Bool {
    tracks == other.tracks && skills == other.skills && roles == other.roles && terms == other.terms
      && moves == other.moves && sources == other.sources && fitPoints == other.fitPoints
  }

  /// Every text in it, to see that all are clean.
  var allTexts: [String] {
    var texts: [String] = []
    for role in roles {
      texts.append(role.title)
      texts += role.aliases
      texts += (role.summary + role.responsibilities).map(\.text)
      if let preparation = role.preparation { texts += [preparation.name, preparation.meaning] }
    }
    for skill in skills { texts += [skill.name, skill.about] + skill.aliases }
    return texts + tracks.map(\.name)
  }
}

extension Rating {
  fileprivate var parts: [String] {
    var parts = [importance, level].compactMap(\.self).map { "\($0)" }
    if isHot { parts.append("hot") }
    if isInDemand { parts.append("in demand") }
    return parts
  }
}

extension ImportReport {
  var skippedText: [String] { skipped.map { "\($0.file):\($0.line) \($0.count) x \($0.reason)" } }
}
