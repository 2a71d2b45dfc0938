/// A word that starts with one dash, and is no negative number.
///
/// The program has no such options but -h. The parser takes them letter by letter, so that "-h1" would be a wish for
/// help, and all is well.
struct StrayOption: ExplainedError {
  let word: String

  /// Nil where there is none before "--".
  init?(in arguments: [String]) {
    let strays = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.count > 1 }
    guard let word = strays.first(where: { $0 != "-h" }) else { return nil }
    self.word = UsageError.shortened(word)
  }

  var code: String { "usage" }
  var message: String { "There is no option \(word)." }

  var hint: String {
    """
    A name that starts with a dash goes after --, the value of an option behind its name: --output=\(word).
    careers --help lists the commands and their options.
    """
  }

  var status: ExitStatus { .usedWrongly }
}
