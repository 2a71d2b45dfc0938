internal import GRDB

extension Database {
  /// What SQLite's own check of all pages, indexes and columns finds first; nil in a sound database.
  var firstProblem: String? {
    get throws {
      guard let finding = try String.fetchOne(self, sql: "PRAGMA integrity_check(1)"), finding != "ok" else {
        return nil
      }
      // A line that names the database comes before what is wrong.
      return finding.split(separator: "\n").last.map(String.init) ?? finding
    }
  }
}
