import Documents

/// The first word of the command line is no command.
struct UnknownCommand: ExplainedError {
  let word: String

  var code: String { "unknown-command" }
  var message: String { "There is no command “\(word.prefix(60))”." }

  var hint: String {
    let names = Careers.configuration.subcommands.compactMap { $0.configuration.commandName }
    let nearest = nearestName(to: word, among: names).map { "Did you mean `careers \($0)`? " } ?? ""
    return nearest + "`careers --help` lists the commands."
  }

  var status: ExitStatus { .usedWrongly }
}
