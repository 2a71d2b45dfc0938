import CareerModel
import CareerReports
import CareerUI
import Foundation

/// Changes that cannot be saved, as a new file for people, wherever there is room for one.
enum UnsavedFile {
  /// - Returns: what to tell the person: the full path, or why there is no file.
  static func write(_ writes: [ProfileWrite], in catalogue: Catalogue, profileName: String, today: Day) -> String {
    let text = UnsavedText(
      changes: writes.map { ($0.label, $0.edit) }, profile: profileName, day: today, catalogue: catalogue
    ).text
    let folders = [FileManager.default.currentDirectoryPath, NSHomeDirectory(), NSTemporaryDirectory()]
    var problem = ""
    for folder in folders {
      do throws(OutputFileError) {
        let name = "careers-not-saved-\(today)"
        return "Wrote \(try NewFile.write(text, to: folder, name: name, ending: "txt", isPrivate: true))"
      } catch {
        problem = error.message
      }
    }
    return problem
  }
}
