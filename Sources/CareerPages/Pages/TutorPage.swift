import CareerModel
import TerminalText

/// One tutor: ratings, prices, what lessons would come to for a plan, and what they could help with.
public struct TutorPage: Sendable {
  private let tutor: Tutor
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }

  public init(_ tutor: Tutor, in context: PageContext) {
    self.tutor = tutor
    self.context = context
  }

  /// - Parameters:
  ///   - plan: what lessons would be for; nil without a target.
  ///   - role: the one that is on the way.
  public func screen(plan: Plan?, onTheWayTo role: Role?) -> Page {
    let isTaken = context.profile.plan.takes(tutor.id)
    var page = Page([
      .title(
        Phrase("\(tutor.name) \(tutor.teachesText)\(tutor.isOwn ? ", added by you" : "")")
          + Phrase(isTaken ? "\(Sign.tick.unicode) in your plan" : "", .held)),
      .space, .fact("Rating", Phrase(tutor.ratingWords)),
    ])
    if let adjusted = AdjustedRating(of: tutor) {
      page.add(.fact("Adjusted", Phrase(adjusted.text).apart(Self.adjustment, .faint)))
    }
    page.add([
      .fact(
        "Price",
        Phrase("\(tutor.priceText), \(tutor.priceDateText)") + .cited(tutor.sources)),
      .fact("First", Phrase("lesson \(tutor.firstLessonText)")),
      .fact("", Phrase(Notice.fees, .faint)),
    ])
    if let plan, !plan.targets.isEmpty { page.add(cost(for: plan, isTaken: isTaken)) }
    if let link = tutor.link {
      page.add(.line(Phrase(link, .address), right: "", to: .url(link)))
    } else {
      page.add(
        .fact("Contact", Phrase(tutor.isOwn ? "no link was entered" : "its source gives no way to reach them", .faint)))
    }
    if let role { page.add(help(onTheWayTo: role)) }
    return page
  }

  /// In three lines, for what stands under a list.
  ///
  /// - Parameter cost: what lessons would come to for a plan.
  public func preview(cost: TutorCost?) -> [Page.Fact] {
    let rating = tutor.ratingWords + (AdjustedRating(of: tutor).map { ", adjusted \($0.text)" } ?? "")
    return [
      ("", Phrase(tutor.name, .strong).apart(tutor.teachesText, .faint)), ("", Phrase(rating)),
      ("", Phrase(tutor.priceText + (tutor.firstLessonFree && !tutor.isFree ? Notice.firstFree : ""))),
    ] + (cost?.text.map { [("", Phrase("For your plan: \($0)"))] } ?? [])
  }

  private static let adjustment = "as if 20 more had given 4.5"

  /// What lessons would come to for all of the plan that the tutor teaches, as a bill.
  private func cost(for plan: Plan, isTaken: Bool) -> [Page.Block] {
    let titles = plan.targets.map { catalogue.roles[$0.role].title }
    let heading: Page.Block = .heading("For your plan", note: Phrase("to \(titles.enumerated)"))
    let cost = TutorCost(of: tutor, for: plan, learner: context.learner)
    guard cost.lessons > 0, let money = cost.money else {
      return [heading, .paragraph(Phrase("No lessons: \(tutor.name) teaches nothing that is left in it."))]
    }
    let steps = plan.steps.filter { tutor.teaches(catalogue.skills[$0.skill]) }.flatMap { step -> [Page.Block] in
      let skill = catalogue.skills[step.skill]
      let days = step.days.map { [Page.Block.paragraph(Phrase($0.text, .faint))] } ?? []
      return [.line(Phrase(skill.name), right: Phrase(step.hours.likelyText, .figure), to: .skill(skill.id))] + days
    }
    let paid = cost.lessons - cost.freeLessons
    let free = Page.Block.line(
      cost.freeLessons == 1 ? "First lesson" : Phrase(cost.freeLessons.of("lesson")), right: Phrase("free", .figure))
    let rest = Page.Block.line(
      Phrase("\(paid.of("lesson")) at \(tutor.pricePerHour.text)"), right: Phrase(money.text, .figure))
    let bill = (cost.freeLessons > 0 ? [free] : []) + (paid > 0 ? [rest] : [])
    let take = "\(context.key(.chooseTutor)) \(isTaken ? "lets \(tutor.name) go" : "takes \(tutor.name) for your plan")"
    return [heading] + steps
      + [.paragraph(Phrase("A lesson for every \(plan.settings.hoursPerLesson) h, as part of them.", .faint)), .space]
      + bill + [.line("In all", right: Phrase(money.text, .strong)), .paragraph(Phrase(take, .faint))]
  }

  /// The skills of the subject that are still missing for a role.
  private func help(onTheWayTo role: Role) -> [Page.Block] {
    let missing = (context.assessments[role.id]?.toGo.missing ?? []).map { catalogue.skills[$0] }
    return context.list(
      "Could help with", note: Phrase("on the way to \(role.title)"), missing.filter(tutor.teaches),
      right: context.hoursLeft)
  }
}

extension Tutor {
  /// "4.9 ★".
  public var starsText: String { isUnrated ? "none" : "\(ratingText) \(Sign.star.unicode)" }
  /// "4.9 ★ from 57 reviews", or that there is no rating or no review.
  public var ratingWords: String {
    if isUnrated { return "not rated" }
    return reviews == 0 ? "\(starsText), no reviews yet" : "\(starsText) from \(reviews.of("review"))"
  }
  /// "as printed in 2025", of the person's own "as you entered it on 1 Dec 2026".
  var priceDateText: String {
    isOwn ? "as you entered it \(Day(reading: asAt) == nil ? "in" : "on") \(asAt)" : "as printed in \(asAt)"
  }
  /// "£25 an hour".
  public var priceText: String { isFree ? hourText : "\(hourText) an hour" }
  /// "£25", or "free": what an hour is.
  public var hourText: String { isFree ? "free" : pricePerHour.text }
  /// "free" or "paid": the first lesson.
  public var firstLessonText: String { firstLessonFree || isFree ? "free" : "paid" }
  /// Whether nothing is asked for an hour.
  public var isFree: Bool { pricePerHour.hundredths == 0 }
  /// "teaches Python, SQL".
  public var teachesText: String { "teaches \(subjects.joined(separator: ", "))" }
}

extension Notice {
  /// How sure ratings and prices are that stand in a list.
  public static func prices(of tutors: some Sequence<Tutor>) -> String {
    let printed = tutors.filter { !$0.isOwn }
    let dates = Set(printed.map(\.asAt)).sorted().joined(separator: ", ")
    let own = tutors.contains(where: \.isOwn) ? ", your own as you entered them" : ""
    return (dates.isEmpty ? "" : "Prices as printed in \(dates)\(own). ") + fees
  }
}

/// The tutors in an order, for people.
public struct TutorListPage: Sendable {
  private let tutors: [Tutor]
  private let order: TutorOrder
  private let catalogue: Catalogue
  private let costs: TutorCosts?
  /// Whether somebody teaches anything that the plan still needs.
  private let isPlanned: Bool

  /// - Parameter costs: what each would cost for a plan; nil to leave that out.
  public init(_ tutors: [Tutor], in order: TutorOrder, of catalogue: Catalogue, costs: TutorCosts?) {
    self.tutors = tutors
    self.order = order
    self.catalogue = catalogue
    self.costs = costs
    isPlanned = costs.map { costs in tutors.contains { costs[$0].lessons > 0 } } ?? false
  }

  public var document: Page {
    var page = Page([.title("Tutors" + .note("\(tutors.count), \(order.title)"))])
    page.add(.table(Table(columns, rows: tutors.map(row))))
    if let text = planText { page.add(.paragraph(Phrase(text))) }
    if isPlanned, let pace = costs?.pace { page.add(pace.notice) }
    page.add(.paragraph(Phrase("\(Notice.ratings) \(Notice.prices(of: tutors))", .faint)))
    return page.printed(in: catalogue)
  }

  private var columns: [Table.Column] {
    [
      Table.Column("Name", isFlexible: true), Table.Column("Rating", .right), Table.Column("Reviews", .right),
      Table.Column("An hour", .right), Table.Column("First lesson", leastPageWidth: 72),
      Table.Column("Adjusted", .right), Table.Column("Teaches", leastPageWidth: 100),
    ] + (isPlanned ? [Table.Column("Your plan", .right)] : []) + [Table.Column()]
  }

  private func row(_ tutor: Tutor) -> [Phrase] {
    let forPlan = isPlanned ? costs.map { [Phrase($0[tutor].money?.text ?? "none", .strong)] } ?? [] : []
    return [
      Phrase(tutor.name) + Phrase(tutor.isOwn ? "yours" : "", .faint), Phrase(tutor.starsText), "\(tutor.reviews)",
      Phrase(tutor.hourText),
      Phrase(tutor.firstLessonText), Phrase(AdjustedRating(of: tutor)?.text ?? "", .strong),
      Phrase(tutor.subjects.joined(separator: ", ")),
    ] + forPlan + [.cited(tutor.sources)]
  }

  /// What the column of costs means; nil without a plan.
  private var planText: String? {
    costs.map { costs in Self.meaning(of: tutors.map { costs[$0] }, for: costs.plan, in: catalogue) }
  }

  /// What each tutor's costs mean for a plan; where nobody helps with it, what there is instead.
  public static func meaning(of costs: [TutorCost], for plan: Plan, in catalogue: Catalogue) -> String {
    let targets = plan.targets.map { catalogue.roles[$0.role].title }.enumerated
    let teaching = costs.filter { $0.lessons > 0 }.sorted { $0.lessons < $1.lessons }
    guard let least = teaching.first, let most = teaching.last else {
      let instead = plan.firstPlace(in: catalogue).map { " \($0)." } ?? ""
      return "\(Notice.untaught.capitalised) of your plan to \(targets).\(instead)"
    }
    let fewest = least.lessons == most.lessons ? "" : "\(least.lessons) to "
    return
      "Your plan to \(targets) has \(fewest.isEmpty ? "" : "at most ")\(most.hours.text) that they teach: "
      + "\(fewest)\(most.lessons.of("lesson")) with one of them\(Notice.firstFree) where it says so."
  }
}

extension Catalogue {
  /// "Python only": what all tutors teach; nil where they teach different things.
  public var onlySubjects: String? {
    let taught = Set(tutors.map(\.subjects))
    return taught.count == 1 ? taught.first.map { "\($0.enumerated) only" } : nil
  }
}

extension Plan {
  /// "SQL can be learned from SQLBolt, https://sqlbolt.com": of the steps in order the first that names a place.
  func firstPlace(in catalogue: Catalogue) -> String? {
    for step in steps {
      let skill = catalogue.skills[step.skill]
      guard let place = skill.resources.first else { continue }
      return "\(skill.name) can be learned from \(place.title)" + (place.url.map { ", \($0)" } ?? "")
    }
    return nil
  }

  /// Whether any tutor teaches something that is left to study.
  public func isTaught(in catalogue: Catalogue) -> Bool {
    steps.contains { step in catalogue.tutors.contains { $0.teaches(catalogue.skills[step.skill]) } }
  }
}

/// What each tutor would cost for what the plan still needs in their subjects, taken alone.
public struct TutorCosts: Sendable {
  private let context: PageContext
  let plan: Plan
  /// At which the hours of the costs are.
  public var pace: StudyPace { context.learner.pace }

  /// Nil where there is no target, and so nothing to plan.
  public init?(for context: PageContext, today: Day) {
    let targets = context.catalogue.targets(of: context.profile)
    guard !context.catalogue.aims(for: targets).isEmpty else { return nil }
    self.context = context
    plan = Plan(
      for: targets, learner: context.learner, settings: context.profile.plan, today: today)
  }

  public subscript(tutor: Tutor) -> TutorCost { TutorCost(of: tutor, for: plan, learner: context.learner) }
}
