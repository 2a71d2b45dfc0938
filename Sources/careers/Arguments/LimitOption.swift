import ArgumentParser

/// How much of a list is printed.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Print so many at most.", valueName: "n"), transform: wholeNumber(from: 1))
  var limit: Int?

  var count: Int { limit ?? .max }
}
