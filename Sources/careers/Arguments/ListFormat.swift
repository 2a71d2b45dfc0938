import ArgumentParser

/// The forms of a list other than text and JSON.
struct ListFormat: ParsableArguments {
  enum Choice: String, EnumerableFlag {
    case csv, markdown

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .csv: "Print comma-separated values."
      case .markdown: "Print Markdown."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var choice: Choice?
}
