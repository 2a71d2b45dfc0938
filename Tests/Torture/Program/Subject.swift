import Foundation
import TestSupport

/// The program under test, and homes to try it in.
final class Subject {
  let executable: String
  let version: String
  /// What the catalogue's skills are called, by id, in its order.
  let skills: [(id: String, name: String)]
  private let plain: Home
  private var imported: Home?

  init(_ executable: String) throws {
    self.executable = URL(filePath: executable).standardizedFileURL.path
    guard FileManager.default.isExecutableFile(atPath: self.executable) else {
      throw Failure("There is no program \(executable)")
    }
    plain = try Home(self.executable)
    version = try plain.run("--version").text.trimmingCharacters(in: .whitespacesAndNewlines)
    for command in [["here", "python-intern"], ["target", "data-engineer"]] { try plain.mustRun(command) }
    skills = try plain.skills().map { ($0.id, $0.name) }
    try plain.dismissWelcome()
  }

  /// A home with a profile that has had its welcome, and the compiled catalogue.
  func home() throws -> Home { try Home(copying: plain) }

  /// The same with all four kinds of imports, as large as the publishers' own.
  func importedHome() throws -> Home {
    if let imported { return try Home(copying: imported) }
    let home = try self.home()
    let scratch = try TemporaryFolder()
    let data = try TaxonomyData(scratch: scratch)
    for source in DataSource.allCases { try home.mustRun(["import", source.rawValue, data.path(of: source)]) }
    imported = home
    return try Home(copying: home)
  }
}
