import Foundation
import TestSupport

/// What questions are made of, from the files of an O*NET release.
struct ONETFiles {
  /// A title and the code of an occupation that it is one of.
  struct Title {
    let code: String
    let text: String
  }

  static let titleNames = ["Alternate Titles.txt", "Job Titles.txt"]
  static let titleColumns = ["Alternate Title", "Job Title"]
  private static let code = ["O*NET-SOC Code"]

  /// The occupations' own.
  let titles: [Title]
  let alternateTitles: [Title]
  /// The ten nearest of each occupation that has them, by its code.
  let primaryRelated: [String: Set<String>]
  let programs: [String]

  init(_ folder: String) throws {
    func titles(_ names: [String], _ column: [String]) throws -> [Title] {
      guard let name = names.first(where: { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }) else {
        throw Failure("No \(names.joined(separator: " or "))")
      }
      return try DataTable("\(folder)/\(name)", .tabs).values(of: Self.code, column)
        .map { Title(code: $0[0], text: $0[1]) }
    }
    self.titles = try titles(["Occupation Data.txt"], ["Title"])
    alternateTitles = try titles(Self.titleNames, Self.titleColumns)
    programs = Set(
      try titles(["Technology Skills.txt", "Software Skills.txt"], ["Example", "Workplace Example"]).map(\.text)
    ).sorted()
    let related = try DataTable("\(folder)/Related Occupations.txt", .tabs)
      .values(of: Self.code, ["Related O*NET-SOC Code"], ["Relatedness Tier"])
    primaryRelated = related.reduce(into: [:]) { nearest, row in
      if row[2].hasPrefix("Primary") { nearest[row[0], default: []].insert(row[1]) }
    }
  }
}
