import Canvas
import CareerModel
import CareerPages

/// The tutor list as its source prints it, with the rating that takes the number of reviews into account.
struct TutorsPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] { Self.orders }
  private static let orders = TutorOrder.allCases.map { Arrangement(id: $0.rawValue, title: $0.title) }

  var filters: [FilterField] {
    [
      FilterField(
        id: "price", title: "Price",
        options: [25, 40, 60, 100].map {
          Arrangement(id: "\($0)", title: "at most \(Money(currency: currency, units: $0).text)")
        }),
      FilterField(
        id: "rating", title: "Rating",
        options: [("50", "5.0 only"), ("49", "4.9 and up"), ("45", "4.5 and up")].map(Arrangement.init)),
      FilterField(id: "free", title: "First lesson", options: [Arrangement(id: "yes", title: "free")]),
    ]
  }

  /// In which prices are printed.
  private var currency: String { catalogue.tutors.first?.pricePerHour.currency ?? catalogue.market.currency }

  private var memory: PaneState { state.panes[.tutors] ?? PaneState() }
  private var arrangement: Arrangement { state.arrangement(of: .tutors, among: orders) ?? orders[0] }
  private var look: Look { state.look }

  var listing: Listing {
    var filter = TutorFilter()
    filter.maximumPriceHundredths = memory.filter["price"].flatMap { Int($0) }.map { $0 * 100 }
    filter.minimumRatingTenths = memory.filter["rating"].flatMap { Int($0) }
    filter.onlyFreeFirstLesson = memory.filter["free"] != nil
    let tutors = (TutorOrder(rawValue: arrangement.id) ?? .listed).sorted(catalogue.tutors.filter(filter.accepts))
    let items = tutors.map { Item.tutor($0.id) }
    return Listing(memory.isReversed ? items.reversed() : items)
  }

  var heading: Line {
    let items = state.items(of: .tutors)
    let position = memory.selected.flatMap { items.firstIndex(of: $0) }.map { "\($0 + 1)/" } ?? ""
    return Line("TUTORS \(position)\(items.count)", .heading)
      + Line(" " + arrangement.title + (memory.isReversed ? ", reversed" : ""), .dim)
  }

  /// What each filter lets through, "any" included: here it tells what could be asked.
  var subheading: Line {
    let chosen = filters.map { field in
      field.options.first { $0.id == memory.filter[field.id] }.map { "\(field.title.lowercased()) \($0.title)" }
        ?? "any \(field.title.lowercased())"
    }
    return Line(chosen.joined(separator: " · "), .dim)
  }

  var emptyText: String {
    catalogue.tutors.isEmpty
      ? state.nothingHere(Notice.noTutors) : "\(Notice.filteredOut("tutor")) \(state.filterAdvice)"
  }

  var columns: [TableColumn] {
    [
      TableColumn("Name", width: .atMost(32), priority: 0),
      TableColumn("Rating", width: .fixed(6), aligned: .right, priority: 2),
      TableColumn("Reviews", width: .fixed(7), aligned: .right, priority: 3),
      TableColumn("\(Money.sign(of: currency)) / hour", width: .fixed(11), aligned: .right, priority: 1),
      TableColumn("First lesson", width: .fixed(12), aligned: .right, priority: 5),
      TableColumn("Adjusted", width: .fixed(8), aligned: .right, priority: 4),
      // Takes what is left, so that the columns stay together.
      TableColumn("", width: .share(1), priority: 9),
    ]
  }

  func cells(_ item: Item) -> [Line] {
    guard let tutor = item.tutor.flatMap(catalogue.tutor) else { return [] }
    return [
      Line(tutor.name), Line("\(tutor.ratingText) \(look[.star])", .figure), Line("\(tutor.reviews)", .figure),
      Line(tutor.pricePerHour.figure, .figure), Line(tutor.firstLessonFree ? "free" : "paid", .figure),
      Line(AdjustedRating(of: tutor).text, .figure),
    ]
  }

  func row(_ item: Item, width: Int) -> ListRow { .item(Line(text(of: item))) }

  func footnotes(width: Int) -> [Line] {
    guard !catalogue.tutors.isEmpty else { return [] }
    let text = "\(Notice.ratings) \(Notice.prices(of: catalogue.tutors))"
    return Line(text, .dim).wrapped(to: max(20, width), in: look)
  }

  func text(of item: Item) -> String { item.tutor.flatMap(catalogue.tutor)?.name ?? "" }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let tutor = item.tutor.flatMap(catalogue.tutor) else { return Detail(width: width, look: look) }
    let role = state.subject(of: .tutors).flatMap(catalogue.role)
    let page = TutorPage(tutor, in: state.pageContext).screen(plan: state.planTable?.plan, onTheWayTo: role)
    return state.detail(page, width: width)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let tutor = item.tutor.flatMap(catalogue.tutor) else { return [] }
    return state.preview(TutorPage(tutor, in: state.pageContext).preview, width: width)
  }
}
