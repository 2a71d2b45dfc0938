import CareerModel
import CareerPages
import CareerStore
import CatalogueImport

/// The tutors that a person has added: kept in a file of theirs, joined to those of the catalogue.
struct OwnTutors {
  private let file: OwnFile
  var path: String { file.path }
  private let currency: String
  private let day: Day

  init(in folders: StoreFolders, currency: String, day: Day) {
    file = OwnFile.tutors(in: folders)
    self.currency = currency
    self.day = day
  }

  /// - Throws: `DataFileError` for a file that is no such list any more.
  func read() throws(DataFileError) -> [Tutor] { file.exists ? try list(at: file.path).tutors : [] }

  /// What a file of the person's holds, and the rows that could not be used.
  func list(at path: String) throws(DataFileError) -> (tutors: [Tutor], file: FileTotals) {
    try TutorFile(path: path, currency: currency, day: day.briefText).read()
  }

  /// Adds some and returns how many there are now.
  ///
  /// One takes the place of an earlier one of the same name.
  func add(_ tutors: [Tutor]) throws -> Int {
    var all = try read()
    for tutor in tutors {
      if let index = all.firstIndex(where: { $0.id == tutor.id }) { all[index] = tutor } else { all.append(tutor) }
    }
    try file.write(TutorFile.text(of: all))
    return all.count
  }

  /// Whether there were any.
  func remove() throws(StoreError) -> Bool { try file.remove() }
}
