import Foundation
import TestSupport

/// The peer of the search: fzf, which ranks the lines of a list.
struct FuzzyFinder {
  private let folder: TemporaryFolder

  /// The first field of a line, up to a tab, is what is searched.
  init(lines: [String]) throws {
    folder = try TemporaryFolder()
    try lines.joined(separator: "\n").write(toFile: folder.file("lines"), atomically: true, encoding: .utf8)
  }

  /// Its answers are lines, best first.
  func run(_ query: String) throws -> TimedRun {
    let script = #"exec fzf --delimiter='\t' --nth=1 --filter="$1" < "$2""#
    // It ends with 1 when nothing answers.
    return try TimedRun(
      Program(["/bin/sh", "-c", script, "sh", query, folder.file("lines")], home: folder.path), endingWith: [0, 1])
  }
}
