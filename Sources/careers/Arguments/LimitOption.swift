import ArgumentParser

/// How much of a list is printed.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Print so many at most.", valueName: "n"))
  var limit: Int?

  var count: Int { limit ?? .max }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1 up.") }
  }
}
