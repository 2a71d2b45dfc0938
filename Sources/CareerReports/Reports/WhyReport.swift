import CareerModel
import CareerPages

/// The match with a role as a sum, term by term.
public struct WhyReport: ListReport {
  let context: PageContext
  private let position: Int
  let role: Role
  /// Nil where the role asks for nothing.
  let sum: WhyPage?

  /// - Parameter position: that of the role.
  public init(_ context: PageContext, role position: Int) {
    self.context = context
    self.position = position
    role = context.catalogue.roles[position]
    sum = WhyPage(position, in: context)
  }

  var why: Why? { sum?.why }
  var terms: [Why.Term] { sum?.terms ?? [] }

  var attributions: Attributions { Attributions(ofRoles: [position], in: context.catalogue) }

  func id(_ skill: Int) -> Skill.ID { context.catalogue.skills[skill].id }

  func name(_ skill: Int) -> String { context.catalogue.skills[skill].name }

  /// "Django or Flask".
  func names(of term: Why.Term) -> String { sum?.names(of: term) ?? "" }

  public var emptyText: String? {
    sum == nil
      ? context.assessments[position].noMatchSentence(of: role.title, ending: ", so there is no match.") : nil
  }

  public var page: Page {
    sum?.document ?? Page([.paragraph(Phrase(emptyText ?? ""))]).printed(in: context.catalogue, roles: [position])
  }

  public var records: Records {
    Records(
      columns: ["skill", "name", "strength", "weight", "held", "state", "points", "impliedBy", "verdicts"],
      rows: terms.map { term in
        [
          Records.ids(term.line.options.map(id)), names(of: term), term.line.strength.rawValue, "\(term.line.weight)",
          "\(term.line.isHeld)", term.state.name, term.line.points.json(places: 4).text(),
          Records.ids(term.state.impliedBy.map(id)),
          Records.list(term.verdicts.map { "\($0.source) \($0.strength.text)" }),
        ]
      }, attributions: attributions)
  }
}
