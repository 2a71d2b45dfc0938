import CareerModel
import CareerPages
import CareerReports
import Foundation

/// The handout as a new file in the folder that the explorer was started from, for its owner alone.
enum HandoutFile {
  /// Writes `handout-NAME.FORMAT`, or with a number behind the name where such a file is there already.
  ///
  /// - Parameter roles: those to set beside the targets.
  /// - Returns: what to tell the person.
  /// - Throws: what opening a source or writing the file throws.
  static func write(
    _ loaded: CommandContext, as format: ExportFormat, comparing roles: [Role.ID], today: Day, isASCII: Bool
  ) throws -> String {
    let report = try loaded.handout(comparing: roles, today: today)
    guard report.emptyText == nil, let text = report.document(as: format, on: today, isASCII: isASCII) else {
      return HandoutPage.nothingToSay
    }
    let path = try NewFile.write(
      text, to: FileManager.default.currentDirectoryPath, name: report.fileName, ending: format.fileExtension,
      isPrivate: true)
    return "Wrote \(path)"
  }
}
