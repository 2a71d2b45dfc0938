import Foundation
import TestSupport

/// Alternate titles that an index does not have: questions whose right answers are known.
struct HeldOutTitles {
  struct Question {
    let text: String
    /// The codes of all occupations that the title is one of.
    let answers: Set<String>
  }

  let questions: [Question]
  /// Every other title.
  let indexed: [ONETFiles.Title]

  init(_ count: Int, of files: ONETFiles, using generator: inout SeededGenerator) {
    let own = Set(files.titles.map { $0.text.lowercased() })
    let titles = Dictionary(grouping: files.alternateTitles) { $0.text.lowercased() }
    // What is an occupation's own title would be in the index all the same.
    let asked = generator.some(count, of: titles.keys.filter { !own.contains($0) }.sorted())
    questions = asked.map { Question(text: $0, answers: Set((titles[$0] ?? []).map(\.code))) }
    let heldOut = Set(asked)
    indexed = files.titles + files.alternateTitles.filter { !heldOut.contains($0.text.lowercased()) }
  }

  /// Makes a copy of a release without them, whose other files are those of the release.
  func writeRelease(of folder: String, to copy: String) throws {
    let heldOut = Set(questions.map(\.text))
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let (path, target) = ("\(folder)/\(name)", "\(copy)/\(name)")
      guard ONETFiles.titleNames.contains(name) else {
        try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: path)
        continue
      }
      let columns = [["O*NET-SOC Code"], ONETFiles.titleColumns]
      let rows = try DataTable(path, .tabs).values(of: columns[0], columns[1])
      try TableWriter.write(target, .tabs, columns.map { $0[0] }) { table in
        for row in rows where !heldOut.contains(row[1].lowercased()) { try table.write(row) }
      }
    }
  }
}
