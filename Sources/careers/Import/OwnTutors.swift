import CareerModel
import CareerPages
import CareerStore
import CatalogueImport

/// The tutors that a person has added: kept in a file of theirs, joined to those of the catalogue.
struct OwnTutors {
  private let file: OwnFile
  private let currency: String
  private let day: Day

  init(in folders: StoreFolders, currency: String, day: Day) {
    file = OwnFile.tutors(in: folders)
    self.currency = currency
    self.day = day
  }

  /// Those of the file that can be read, and what is wrong with it.
  func read() -> (tutors: [Tutor], problem: StoreError?) {
    guard file.exists else { return ([], nil) }
    do {
      let list = try list(at: file.path)
      return (list.tutors, list.file.skippedLines.first.map { unreadable("line \($0.line): \($0.reason)") })
    } catch {
      return ([], unreadable(error.line.map { "line \($0): \(error.message)" } ?? error.message))
    }
  }

  private func unreadable(_ reason: String) -> StoreError { .unreadableList(path: file.path, reason: reason) }

  /// What a file of the person's holds, and the rows that could not be used.
  func list(at path: String) throws(DataFileError) -> (tutors: [Tutor], file: FileTotals) {
    try TutorFile(path: path, currency: currency, day: day.briefText).read()
  }

  /// Makes some changes, one after the other, and returns how many there are then.
  ///
  /// - Throws: `StoreError.unreadableList` while the file has a line that cannot be read, which would be lost;
  ///   `unusableFolder` or `unusableFile`.
  func make(_ changes: [OwnTutorChange]) throws(StoreError) -> Int {
    let kept = read()
    if let problem = kept.problem { throw problem }
    let tutors = changes.reduce(kept.tutors) { $1.applied(to: $0) }
    try file.write(TutorFile.text(of: tutors))
    return tutors.count
  }

  /// What was removed; nil where there were none.
  func remove() throws(StoreError) -> OwnFile.Removal? { try file.remove() }
}
