import ArgumentParser
import CareerModel

/// Which of the loaded sources a list is of.
struct DatasetOption: ParsableArguments {
  @Option(help: "Which source: our own, a taxonomy that you have imported, or all of them.")
  var source: Dataset?
}

/// Where the roles are looked for that a command names.
struct RoleSourceOption: ParsableArguments {
  @Option(help: "Look for the role in this source alone: our own, or a taxonomy that you have imported.")
  var source: Dataset?
}

extension Dataset: ExpressibleByArgument {}
