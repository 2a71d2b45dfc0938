import ArgumentParser
import CareerModel

/// Which of the loaded sources a list is of.
struct DatasetOption: ParsableArguments {
  @Option(help: "Which source: our own, a taxonomy that you have imported, or all of them.")
  var source: Dataset?
}

extension Dataset: ExpressibleByArgument {}
