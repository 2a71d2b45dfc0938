import Canvas
import CareerModel
import CareerPages

/// The tutors as their source lists them, with what each would cost for the plan.
struct TutorsPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] { Self.orders }
  private static let orders = TutorOrder.allCases.map { Arrangement(id: $0.rawValue, title: $0.title) }

  var filters: [FilterField] {
    guard !catalogue.tutors.isEmpty else { return [] }
    return [
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
  private var currency: String { catalogue.tutorCurrency }

  private var pane: PaneState { state.panes[.tutors] ?? PaneState() }
  private var order: TutorOrder { state.order(of: .tutors, among: TutorOrder.allCases) }
  private var look: Look { state.look }

  var listing: Listing {
    var filter = TutorFilter()
    filter.maximumPrice = pane.filter["price"].flatMap { Int($0) }.map { Money(currency: currency, units: $0) }
    filter.minimumRatingTenths = pane.filter["rating"].flatMap { Int($0) }
    filter.onlyFreeFirstLesson = pane.filter["free"] != nil
    let tutors = order.sorted(catalogue.tutors.filter(filter.accepts), in: currency)
    let items = tutors.map { Item.tutor($0.id) }
    return Listing(pane.isReversed ? items.reversed() : items)
  }

  var heading: Line {
    let items = state.items(of: .tutors)
    let position = pane.selected.flatMap { items.firstIndex(of: $0) }.map { "\($0 + 1)/" } ?? ""
    return Line("TUTORS \(position)\(items.count)", .heading)
      + Line(
        " " + (taught.isEmpty ? "" : taught + ", ") + order.title + (pane.isReversed ? ", reversed" : ""), .dim)
  }

  /// "Python only, none for your plan": what may make the list useless, before anybody reads it.
  private var taught: String {
    let isUseless = plan.map { !$0.steps.isEmpty && !$0.isTaught(in: catalogue) } ?? false
    return [catalogue.onlySubjects, isUseless ? "none for your plan" : nil].compactMap(\.self).joined(separator: ", ")
  }

  /// What each filter lets through, "any" included: here it tells what could be asked.
  var subheading: Line {
    let chosen = filters.map { field in
      field.options.first { $0.id == pane.filter[field.id] }.map { "\(field.title.lowercased()) \($0.title)" }
        ?? "any \(field.title.lowercased())"
    }
    return Line(chosen.joined(separator: " · "), .dim)
  }

  var emptyText: String {
    catalogue.tutors.isEmpty
      ? state.untaughtTargetNote ?? state.nothingHere(Notice.noTutors)
      : "\(Notice.filteredOut("tutor")) \(state.filterAdvice)"
  }

  // MARK: The table

  private enum Column: CaseIterable { case name, rating, reviews, price, cost, budget, first, adjusted }

  /// With a plan what each tutor would cost for it, and with a budget how far beyond that this is.
  private var shown: [Column] {
    Column.allCases.filter {
      switch $0 {
      case .cost: hasCosts
      case .budget: hasCosts && budget != nil
      case .name, .rating, .reviews, .price, .first, .adjusted: true
      }
    }
  }

  private var plan: Plan? { state.planTable?.plan }
  private var budget: Money? { state.profile.plan.budget }
  private func cost(of tutor: Tutor) -> TutorCost? { state.planTable?.cost(of: tutor.id) }

  /// Whether somebody teaches anything that the plan still needs.
  private var hasCosts: Bool { state.planTable?.costs.value.values.contains { $0.lessons > 0 } ?? false }

  var columns: [TableColumn] {
    shown.map { column in
      switch column {
      // Names are whole; a sign before them tells who is in the plan.
      case .name:
        TableColumn(
          "", width: .fixed(2 + (catalogue.tutors.map { look.columns(of: $0.name + yours($0)) }.max() ?? 0)))
      case .rating: figures("rating", priority: 3) { $0.starsText }
      case .reviews: figures("reviews", priority: 4) { "\($0.reviews)" }
      case .price: figures("\(Money.sign(of: currency))/hour", priority: 1) { price(of: $0) }
      case .cost: figures("your plan", priority: 1) { costText(of: $0) }
      case .budget: figures(budget.map { "of \($0.text)" } ?? "", priority: 2) { fitText(of: $0) ?? Self.fits }
      case .first: figures("first", priority: 6) { firstText(of: $0) }
      case .adjusted:
        figures("adjusted", priority: order == .adjusted ? 1 : 5) { adjustedText(of: $0) }
      }
    }
  }

  func cells(_ item: Item) -> [Line] {
    guard let tutor = item.tutor.flatMap(catalogue.tutor) else { return [] }
    let isTaken = plan?.settings.takes(tutor.id) ?? false
    let cost = cost(of: tutor)
    return shown.map { column in
      switch column {
      case .name: Line(isTaken ? "\(look[.tick]) " : "  ", .held) + Line(tutor.name) + Line(yours(tutor), .dim)
      case .rating: Line(tutor.starsText, .figure)
      case .reviews: Line("\(tutor.reviews)", .figure)
      case .price: Line(price(of: tutor), .figure)
      case .cost: Line(costText(of: tutor), cost?.money == nil ? .dim : .figure)
      case .budget: fitText(of: tutor).map { Line($0, .warning) } ?? Line(cost?.money == nil ? "" : Self.fits, .dim)
      case .first: Line(firstText(of: tutor), .figure)
      case .adjusted: Line(adjustedText(of: tutor), .figure)
      }
    }
  }

  /// What tells the person's own tutors from the others.
  private func yours(_ tutor: Tutor) -> String { tutor.isOwn ? " yours" : "" }

  /// The number alone under the sign of the list's own currency; with its own where that is another one.
  private func price(of tutor: Tutor) -> String {
    if tutor.isFree { return tutor.hourText }
    return tutor.pricePerHour.currency == currency ? tutor.pricePerHour.figure : tutor.pricePerHour.text
  }

  private func costText(of tutor: Tutor) -> String { cost(of: tutor)?.money?.text ?? "none" }

  /// What is wrong with the cost, given the budget.
  private func fitText(of tutor: Tutor) -> String? { cost(of: tutor)?.excess(over: budget) }

  private static let fits = "fits"
  private func firstText(of tutor: Tutor) -> String { tutor.firstLessonText }
  private func adjustedText(of tutor: Tutor) -> String { AdjustedRating(of: tutor)?.text ?? "" }

  /// A column as wide as its title and as what it says of anybody.
  private func figures(_ title: String, priority: Int, _ text: (Tutor) -> String) -> TableColumn {
    let widest = ([title] + catalogue.tutors.map(text)).map { look.columns(of: $0) }.max() ?? 0
    return TableColumn(title, width: .fixed(widest), aligned: .right, priority: priority)
  }

  func row(_ item: Item, width: Int) -> ListRow { .item(Line(text(of: item))) }

  func footnotes(width: Int) -> [Line] {
    guard !catalogue.tutors.isEmpty else { return [] }
    let prices = Line("\(Notice.prices(of: catalogue.tutors)) \(Notice.ratings)", .dim)
    let texts = [planText, fitting, prices].compactMap(\.self)
    return [Line()] + texts.flatMap { $0.wrapped(to: max(20, width), in: look) }
  }

  /// What the costs mean, or how to have any.
  private var planText: Line? {
    guard let table = state.planTable else { return nil }
    if table.plan.steps.isEmpty, let note = state.untaughtTargetNote { return Line(note) }
    guard !table.plan.targets.isEmpty else {
      if let note = state.foreignTargetNote { return Line(note) }
      return Line("With a target this says what each would cost. \(state.wayToRole(thenPress: .setTarget))")
    }
    return Line(TutorListPage.meaning(of: Array(table.costs.value.values), for: table.plan, in: catalogue))
  }

  /// "5 of them fit your £500."; of those in its currency where there are others; nil without a budget or
  /// costs, and where no cost is in its currency.
  private var fitting: Line? {
    guard hasCosts, let budget else { return nil }
    let costs = catalogue.tutors.compactMap { cost(of: $0)?.money }
    let compared = costs.filter { $0.currency == budget.currency }
    guard !compared.isEmpty else { return nil }
    let count = compared.count { $0 <= budget }
    let all = compared.count == costs.count ? "them" : "those in \(budget.currency)"
    return Line("\(count == 0 ? "None" : "\(count)") of \(all) \(count == 1 ? "fits" : "fit") your \(budget.text).")
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
    return state.preview(TutorPage(tutor, in: state.pageContext).preview(cost: cost(of: tutor)), width: width)
  }
}
