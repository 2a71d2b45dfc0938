import Foundation
import TestSupport

/// The files of a taxonomy as tables of text in a database: all that `.import` of sqlite3 does.
struct SQLiteImport {
  /// Those that careers reads, by their names in releases 18 to 31.
  private static let onetFiles = [
    "Occupation Data.txt", "Alternate Titles.txt", "Job Titles.txt", "Content Model Reference.txt", "Skills.txt",
    "Essential Skills.txt", "Transferable Skills.txt", "Knowledge.txt", "Technology Skills.txt", "Software Skills.txt",
    "Tools and Technology.txt", "Task Statements.txt", "Job Zones.txt", "Job Zone Reference.txt",
    "Related Occupations.txt", "Career Changers Matrix.txt", "Interests.txt", "Career Interest Types.txt",
  ]
  private static let escoStems = [
    "occupations", "skills", "occupationSkillRelations", "ISCOGroups", "skillGroups", "skillSkillRelations",
    "broaderRelationsSkillPillar",
  ]

  private let commands: [String]

  init(of source: DataSource, in folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let stems = Self.escoStems.flatMap { ["\($0)_en.csv", "\($0).csv"] }
    let files = names.filter { (source == .onet ? Self.onetFiles : stems).contains($0) }
    guard !files.isEmpty else { throw Failure("Nothing of \(source.title) to import") }
    // In the mode of ASCII a quote is a plain character, as it is in the files of O*NET.
    let mode = source == .onet ? [".mode ascii", #".separator "\t" "\n""#] : [".mode csv"]
    commands = mode + files.enumerated().map { ".import \"\(folder)/\($1)\" table\($0)" }
  }

  func run() throws -> TimedRun {
    // In memory, which is where it is fastest.
    try TimedRun(Program(["sqlite3", "-batch", ":memory:"] + commands, home: NSTemporaryDirectory()))
  }
}
