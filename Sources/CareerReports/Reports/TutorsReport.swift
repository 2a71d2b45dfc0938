import CareerModel
import CareerPages

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
    tutors = order.sorted(catalogue.tutors.filter(filter.accepts), in: catalogue.tutorCurrency)
    self.order = order
    self.catalogue = catalogue
    self.costs = costs
  }

  public var json: JSONValue {
    .object([
      "pace": costs?.pace.json,
      "tutors": tutors.map { tutor in tutor.json.adding(["forPlan": costs.map { $0[tutor] }]) },
    ])
  }

  public var emptyText: String? {
    guard tutors.isEmpty else { return nil }
    return catalogue.tutors.isEmpty ? Notice.catalogue(Notice.noTutors) : Notice.filteredOut("tutor")
  }

  public var page: Page { TutorListPage(tutors, in: order, of: catalogue, costs: costs).document }

  public var records: Records {
    Records(
      columns: [
        "id", "name", "rating", "reviews", "adjusted", "currency", "price", "per", "firstLessonFree", "subjects",
        "asAt", "source",
      ] + (costs == nil ? [] : ["planLessons", "planCost"]) + ["link"],
      rows: tutors.map { tutor in
        [
          tutor.id.rawValue, tutor.name, tutor.isUnrated ? nil : tutor.ratingText, "\(tutor.reviews)",
          AdjustedRating(of: tutor)?.text,
          tutor.pricePerHour.currency, tutor.pricePerHour.number.text(), "hour", "\(tutor.firstLessonFree)",
          Records.list(tutor.subjects), tutor.asAt, tutor.sources.first?.rawValue,
        ] + (costs.map { $0[tutor] }.map { ["\($0.lessons)", $0.money?.number.text()] } ?? []) + [tutor.link]
      })
  }
}
