import CareerModel
import CareerPages
import CareerReports
import Foundation

/// The plan as a new file in the folder that the explorer was started from.
enum PlanFile {
  /// Writes `plan-to-TITLE.FORMAT`, or with a number behind the name where such a file is there already.
  ///
  /// - Parameter identity: that of the profile.
  /// - Returns: what to tell the person: the full path, or why there is no file.
  static func write(
    _ profile: Profile, of identity: String, in catalogue: Catalogue, from source: String, as format: ExportFormat,
    today: Day, isASCII: Bool
  ) -> String {
    let context = PageContext(profile: profile, in: catalogue, from: source)
    let plan = Plan(
      for: catalogue.targets(of: profile), learner: context.assessments.learner, settings: profile.plan, today: today)
    guard plan.outcome != .noTarget else { return PlanPage.nothingToExport }
    let export = PlanExport(plan, of: context, profile: identity, today: today, madeAt: time(nil))
    guard let text = export.text(as: format, isASCII: isASCII) else { return "\(PlanPage.noDays)." }
    do throws(OutputFileError) {
      let folder = FileManager.default.currentDirectoryPath
      return "Wrote \(try NewFile.write(text, to: folder, name: export.fileName, ending: format.fileExtension))"
    } catch {
      return error.message
    }
  }
}
