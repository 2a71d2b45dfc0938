import Foundation

/// The git repository that tig shows: 200 commits to a few files, the same on every machine.
enum Repository {
  static let commits = 200
  private static let files = 5

  static func make(at path: String) throws {
    try Command.run(["git", "init", "--quiet", "--initial-branch=main", path])
    try Command.run(["git", "-C", path, "fast-import", "--quiet"], input: history)
    try Command.run(["git", "-C", path, "reset", "--quiet", "--hard"])
  }

  /// In the format of `git fast-import`: an hour between commits, each rewriting one file.
  private static var history: String {
    (1...commits).map { number in
      let person = "A Person <person@example.org> \(1_700_000_000 + number * 3600) +0000"
      let message = "Change \(number): rewrite part \(number % files) of the text"
      let text = (1...20).map { "Line \($0) as of change \(number)\n" }.joined()
      return """
        commit refs/heads/main
        author \(person)
        committer \(person)
        data \(message.utf8.count)
        \(message)
        M 100644 inline part-\(number % files).txt
        data \(text.utf8.count)
        \(text)

        """
    }.joined()
  }
}
