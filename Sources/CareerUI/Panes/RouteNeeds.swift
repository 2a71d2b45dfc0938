import Canvas
import CareerModel

/// The experience and qualifications that a stop asks for, and where on the way each is given.
struct RouteNeeds {
  struct Need: Hashable {
    let text: String
    let role: Style.Role
  }

  /// What the person has already is left out.
  let needs: [Need]

  init(of stop: Route.Stop, after earlier: [Route.Stop], from start: Int, in state: State) {
    let learner = state.assessments.learner
    let catalogue = learner.catalogue
    var needs: [Need] = []
    var named: Set<Int> = []
    for term in catalogue.terms[stop.role] where term.strength == .essential {
      guard term.options.allSatisfy({ catalogue.skills[$0].isExperience }),
        !term.options.contains(where: learner.heldSkills.holds)
      else { continue }
      named.formUnion(term.options)
      let names = term.options.map { catalogue.skills[$0].name }.joined(separator: " or ")
      needs.append(Self.need(names, of: Array(term.options), after: earlier, from: start, in: catalogue))
    }
    // What lies beneath other requirements: degrees, and experience that a skill of theirs needs.
    for position in stop.toGo.unknown where !named.contains(position) {
      let skill = catalogue.skills[position]
      guard skill.group == .experience || skill.isExperience else { continue }
      needs.append(Need(text: skill.name + (skill.kind == .qualification ? ", or an equal route" : ""), role: .text))
    }
    self.needs = needs
  }

  private static func need(
    _ names: String, of options: [Int], after earlier: [Route.Stop], from start: Int, in catalogue: Catalogue
  ) -> Need {
    let startGrants = catalogue.roles[start].grants.compactMap(catalogue.skillPosition)
    let places = [(role: start, grants: startGrants)] + earlier.map { (role: $0.role, grants: $0.grants) }
    if let giver = places.first(where: { place in options.contains(where: place.grants.contains) }) {
      return Need(text: "\(names): \(catalogue.roles[giver.role].title) gives it", role: .text)
    }
    let isAskedBefore = earlier.contains { stop in options.contains(where: stop.unmetExperience.contains) }
    return isAskedBefore
      ? Need(text: "\(names), as a stop before", role: .text)
      : Need(text: "\(names): no stop before gives it", role: .warning)
  }
}
