import ArgumentParser
import CareerStore
import Foundation

/// Where the program starts: parses the arguments, runs the command, and reports errors in one manner and one place.
@main
enum Program {
  static func main() {
    // A reader that has seen enough, such as `head`, is no reason to die: writing to it fails, and that is the end.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow any more fails like one on a full disk, and is told like it.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    let arguments = withMinusSigns(arguments)
    // Found by hand, because usage errors too are reported in the form that was asked for.
    let flags = Set(arguments.prefix { $0 != "--" })
    let console = Console(
      isJSON: flags.contains("--json"), isASCII: flags.contains("--ascii"), isPlain: flags.contains("--no-colour"))
    do {
      try Environment.check()
      if arguments.isEmpty {
        // As most people start it, with nothing to parse: that alone would take a sixth of the start.
        try Explorer.run(in: try Workspace())
      } else {
        if let stray = StrayOption(in: arguments) { throw stray }
        var command = try Careers.parseAsRoot(arguments)
        try command.run()
      }
      console.notify(of: TakenNames.take())
      OpenedLibraries.takeProblems().forEach(console.warn)
      return .done
    } catch {
      let status = console.report(error)
      console.notify(of: TakenNames.take())
      OpenedLibraries.takeProblems().filter { $0 != error as? StoreError }.forEach(console.warn)
      return status
    }
  }

  /// The arguments with a minus sign for the hyphen of a negative number, which the parser would take for options.
  private static func withMinusSigns(_ arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return options.map { argument in
      let isNegative = argument.hasPrefix("-") && argument.dropFirst().first.map("0123456789.".contains) ?? false
      return isNegative ? "−" + argument.dropFirst() : argument
    } + arguments.dropFirst(options.count)
  }
}
