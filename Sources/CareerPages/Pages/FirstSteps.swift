import CareerModel

/// What can be begun this week by somebody whose target is of a source without study hours, so that there is no plan: how
/// long preparation takes, and a few steps, both in our own words.
public struct FirstSteps: Sendable {
  private let role: Role
  private let position: Int
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }

  /// Nil for a role that can be planned, and for one that is not known.
  public init?(to target: Role.ID, in context: PageContext) {
    guard let position = RouteTarget.role(target, in: context) else { return nil }
    self.position = position
    self.context = context
    role = context.catalogue.roles[position]
  }

  /// Nil for a plan that has something to date, or nothing left; else about its first target of such a source.
  public init?(for plan: Plan, in context: PageContext) {
    guard plan.outcome == .notRated || plan.outcome == .nothingInHours && plan.isCounted else { return nil }
    let ids = plan.targets.map { context.catalogue.roles[$0.role].id }
    guard let steps = ids.lazy.compactMap({ FirstSteps(to: $0, in: context) }).first else { return nil }
    self = steps
  }

  /// The steps, and on paper the role that is like it and has a plan, for which a screen has no time.
  public var blocks: [Page.Block] { steps + (context.screen == nil ? nearest : []) }

  /// Numbered under a heading, after how long preparation takes.
  public var steps: [Page.Block] {
    let title = Phrase("First steps to \(role.title)")
    let numbered = texts.enumerated().map { Page.Block.fact("\($0 + 1)", Phrase($1)) }
    let last = address.map { Page.Block.fact("\(numbered.count + 1)", Phrase(Self.pageText) + Phrase($0, .address)) }
    return [.heading(title, note: "our advice, to begin this week" + .cited([Source.editorial])), preparation]
      + numbered + [last].compactMap(\.self)
  }

  /// The same for programs, a sentence each.
  public var sentences: [String] { texts + (address.map { ["\(Self.pageText) \($0)"] } ?? []) }

  /// The occupation's own page at its source.
  private var address: String? { catalogue.traits(ofRole: position).address(of: role.id) }

  private static let pageText = "Read what its source says of it:"

  // MARK: How long it takes

  private var preparation: Page.Block {
    let publisher = catalogue.releaseName(of: catalogue.traits(ofRole: position))
    guard let preparation = role.preparation, let reading = ZoneReading(preparation.rank) else {
      return .paragraph(Phrase("\(publisher) does not say how long preparation takes."))
    }
    return .paragraph(
      Phrase(
        "\(publisher) puts it in Job Zone \(preparation.rank) of 5: \(reading.span). In British terms, as we read it:")
        + Phrase("\(reading.schooling).") + .cited([Source.editorial]))
  }

  // MARK: The steps

  private var texts: [String] {
    [
      "Read a week of vacancies for this work, and note what they ask for beyond what is listed here.",
      "Ask somebody who does it for half an hour, or a day beside them; where charities do such work, volunteer.",
      wayIn, practice,
    ].compactMap(\.self)
  }

  /// By how much preparation it takes.
  private var wayIn: String {
    let careers = "nationalcareers.service.gov.uk"
    switch role.preparation?.rank {
    case 1: return "Apply for one of them: such work is learnt on the job."
    case 2: return "Look for a course (\(careers)) or an apprenticeship (gov.uk/apply-apprenticeship) that leads to it."
    case 3:
      return
        "Look for an apprenticeship (gov.uk/apply-apprenticeship) or a course (\(careers)), and whether the work is "
        + "regulated: then only what its regulator accepts counts."
    case 4, 5:
      return
        "Find out which degree or conversion course counts (\(careers)), and whether the work is regulated, and by "
        + "whom."
    default: return "Look how people get in (\(careers)), and whether the work is regulated, and by whom."
    }
  }

  /// About the skill that weighs most of what is missing; nil where that is not known.
  private var practice: String? {
    guard let skill = RouteTarget.missing(of: position, in: context).first?.skill else { return nil }
    let name = context.names([skill], of: [position]).joined()
    let way =
      catalogue.skills[skill].kind == .concept
      ? "a library book or a free course shows whether it suits you" : "practise it where you are now"
    return "Begin with what weighs most of what is missing, \(name): \(way)."
  }

  // MARK: What has a plan

  /// The role of our own catalogue that is the same work, else the one that is most like it.
  private var nearest: [Page.Block] {
    if let same = catalogue.counterpart(of: role.id) { return [.paragraph(Phrase("\(same.hoursText)."))] }
    guard let match = RouteTarget.nearest(to: role.id, in: catalogue).first else { return [] }
    return [.paragraph(Phrase("Nearest with hours and a plan: \(match.title), \(match.percent)% alike."))]
  }
}

/// What a Job Zone of O*NET means: its span in a few words, and what that is in British terms as we read it.
private struct ZoneReading {
  let span: String
  let schooling: String

  init?(_ zone: Int) {
    switch zone {
    case 1: (span, schooling) = ("a few days to a few months, learnt on the job", "a few GCSEs, or none")
    case 2: (span, schooling) = ("a few months to a year beside experienced people", "GCSEs and training at work")
    case 3:
      (span, schooling) = ("one or two years of training", "an apprenticeship, a college course or A levels")
    case 4: (span, schooling) = ("several years of study and work", "a degree or a degree apprenticeship")
    case 5:
      (span, schooling) = ("many years of study and work", "a degree, and a master's, doctorate or professional course")
    default: return nil
    }
  }
}
