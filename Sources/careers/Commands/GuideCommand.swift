import ArgumentParser
import CareerReports

/// `careers guide`: the guide's topics, or one of them.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Read the guide: a topic, or the list of topics.")

  @Argument(help: "The topic, by id or title.")
  var topic: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let catalogue = try options.openCatalogue()
    guard let topic else { return try options.console.show(GuideReport(catalogue)) }
    try options.console.show(GuideReport(catalogue, topic: try Names(catalogue: catalogue).topic(topic)))
  }
}
