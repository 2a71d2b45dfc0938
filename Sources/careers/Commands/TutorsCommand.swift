import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

/// `careers tutors`: the tutors as their source lists them, or in another order.
struct TutorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutors",
    abstract: "List tutors with ratings, reviews and prices, and what each would cost for your plan.")

  @Option(help: "The order.")
  var sort = TutorOrder.listed

  @Option(
    help: ArgumentHelp(
      "Only tutors who cost at most so much an hour, in the catalogue's currency.", valueName: "n"),
    transform: DecimalArgument.read
  )
  var maxPrice: DecimalArgument?

  @Option(
    help: ArgumentHelp("Only tutors rated so many stars or more.", valueName: "r"), transform: DecimalArgument.read)
  var minRating: DecimalArgument?

  @Flag(help: "Only tutors whose first lesson is free.")
  var freeFirstLesson = false

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var filter = TutorFilter()
    // Ratings are listed in tenths, so what lies between two of them asks for the higher one.
    filter.minimumRatingTenths = minRating.map { ($0.hundredths + 9) / 10 }
    filter.onlyFreeFirstLesson = freeFirstLesson
    let context = try options.openSituation()
    filter.maximumPrice = maxPrice.map { Money(currency: context.catalogue.tutorCurrency, hundredths: $0.hundredths) }
    let report = TutorsReport(
      context.catalogue, filter: filter, order: sort, costs: TutorCosts(for: context, today: .today))
    try options.console.show(report, as: format)
  }
}
