import CareerModel
import TerminalText

/// The tutors in an order.
public struct TutorsReport: ListReport {
  private let tutors: [Tutor]
  private let order: TutorOrder
  private let catalogue: Catalogue
  private let costs: TutorCosts?

  /// - Parameter costs: what each would cost for a plan; nil to leave that out.
  public init(
    _ catalogue: Catalogue, filter: TutorFilter = TutorFilter(), order: TutorOrder = .listed, costs: TutorCosts? = nil
  ) {
    tutors = order.sorted(catalogue.tutors.filter(filter.accepts))
    self.order = order
    self.catalogue = catalogue
    self.costs = costs
  }

  public var json: JSONValue {
    .object(["tutors": tutors.map { tutor in tutor.json.adding(["forPlan": costs.map { $0[tutor] }]) }])
  }

  public var emptyText: String? {
    guard tutors.isEmpty else { return nil }
    return catalogue.tutors.isEmpty ? "This catalogue lists no tutors." : "No tutor passes the filter."
  }

  public var page: Page {
    var citations = Citations(in: catalogue)
    var page = Page([.title("Tutors" + .note("\(tutors.count), \(order.title)"))])
    page.add(.table(Table(columns, rows: tutors.map { row($0, &citations) })))
    if let text = planText { page.add(.paragraph(Phrase(text))) }
    let dates = Set(tutors.map(\.asAt)).sorted().joined(separator: ", ")
    page.add(.paragraph(Phrase("\(Notice.ratings) Prices as printed in \(dates). \(Notice.fees)", .faint)))
    page.add(citations.blocks)
    return page
  }

  private var columns: [Table.Column] {
    [
      Table.Column("Name", isFlexible: true), Table.Column("Rating", .right), Table.Column("Reviews", .right),
      Table.Column("An hour", .right), Table.Column("First lesson", leastPageWidth: 72),
      Table.Column("Adjusted", .right), Table.Column("Teaches", leastPageWidth: 100),
    ] + (isPlanned ? [Table.Column("Your plan", .right)] : []) + [Table.Column("")]
  }

  private func row(_ tutor: Tutor, _ citations: inout Citations) -> [Phrase] {
    let forPlan = isPlanned ? costs.map { [Phrase($0[tutor].money?.text ?? "none", .strong)] } ?? [] : []
    return [
      Phrase(tutor.name), Phrase("\(tutor.ratingText) \(Sign.star.unicode)"), "\(tutor.reviews)",
      Phrase(tutor.pricePerHour.text),
      tutor.firstLessonFree ? "free" : "paid", Phrase(AdjustedRating(of: tutor).text, .strong),
      Phrase(tutor.subjects.joined(separator: ", ")),
    ] + forPlan + [citations.cite(tutor.sources)]
  }

  /// Whether somebody teaches anything that the plan still needs.
  private var isPlanned: Bool { costs.map { costs in tutors.contains { costs[$0].lessons > 0 } } ?? false }

  /// What the column of costs means; nil without a plan.
  private var planText: String? {
    guard let costs else { return nil }
    let targets = costs.targets.map(\.title).enumerated
    guard let most = tutors.map({ costs[$0] }).max(by: { $0.lessons < $1.lessons }), most.lessons > 0 else {
      return "Nobody here teaches what your plan to \(targets) still needs."
    }
    return
      "Your plan to \(targets) has \(most.hours.text) that they teach: \(most.lessons.of("lesson")) with one of them, "
      + "the first free where it says so."
  }

  public var records: Records {
    Records(
      columns: [
        "id", "name", "rating", "reviews", "adjusted", "currency", "price", "per", "firstLessonFree", "subjects",
        "asAt", "source",
      ] + (costs == nil ? [] : ["planLessons", "planCost"]),
      rows: tutors.map { tutor in
        [
          tutor.id.rawValue, tutor.name, tutor.ratingText, "\(tutor.reviews)", AdjustedRating(of: tutor).text,
          tutor.pricePerHour.currency, tutor.pricePerHour.number.text(), "hour", "\(tutor.firstLessonFree)",
          Records.list(tutor.subjects), tutor.asAt, tutor.sources.first?.rawValue,
        ] + (costs.map { $0[tutor] }.map { ["\($0.lessons)", $0.money?.number.text()] } ?? [])
      })
  }
}
