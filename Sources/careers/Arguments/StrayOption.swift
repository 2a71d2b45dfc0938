/// A word that starts with one dash.
///
/// The program has no such options but -h. The parser takes them letter by letter, so that "-1h" for an hour would be a
/// wish for help, and all is well.
struct StrayOption: ExplainedError {
  let word: String

  /// Nil where there is none before "--".
  init?(in arguments: [String]) {
    let strays = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.count > 1 }
    guard let word = strays.first(where: { $0 != "-h" }) else { return nil }
    self.word = word
  }

  var code: String { "usage" }
  var message: String { "There is no option \(word)." }

  var hint: String {
    let isNumber = word.dropFirst().first.map { $0.isNumber || $0 == "." } ?? false
    return isNumber
      ? "Hours are written as 2, 1.5, 1h30 or 45m, and never below nothing."
      : "A name that starts with a dash goes after --, the value of an option behind its name: --output=\(word)."
  }

  var status: ExitStatus { .usedWrongly }
}
