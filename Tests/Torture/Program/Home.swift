import Foundation
import TestSupport

/// A home of a person who uses the program: all that it sees of the machine, removed when this value goes.
final class Home {
  let folder: TemporaryFolder
  let executable: String
  private static let patience = Duration.seconds(30)

  init(_ executable: String) throws {
    self.executable = executable
    folder = try TemporaryFolder()
  }

  convenience init(copying other: Home) throws {
    try self.init(other.executable)
    for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
      try FileManager.default.copyItem(atPath: other.folder.file(name), toPath: folder.file(name))
    }
  }

  var data: String { folder.file("data/careers") }
  var profile: String { "\(data)/profiles/default/profile.sqlite" }
  func compiled(_ name: String) -> String { folder.file("cache/careers/\(name).sqlite") }
  func imported(_ name: String) -> String { "\(data)/imports/\(name).sqlite" }

  var environment: [String: String] {
    var environment = folder.surroundings
    // No program that would open a link.
    environment["PATH"] = folder.path
    return environment
  }

  /// Runs a command to its end, which comes in half a minute or by force.
  func run(_ arguments: String...) throws -> FinishedCommand { try run(arguments) }

  func run(_ arguments: [String], before words: [String] = [], changing changes: [String: String] = [:]) throws
    -> FinishedCommand
  {
    try FinishedCommand(
      words + [executable] + arguments, environment: environment.merging(changes) { $1 }, patience: Self.patience)
  }

  func mustRun(_ arguments: [String]) throws {
    let run = try run(arguments)
    guard run.status == 0 else { throw Failure("careers \(arguments) ended with \(run.status): \(run.errorText)") }
  }

  // MARK: What the program tells

  struct SkillState: Decodable {
    let id: String
    let name: String
    let mark: String?
  }

  private struct SkillList: Decodable { let skills: [SkillState] }

  func skills() throws -> [SkillState] {
    let run = try run("skills", "--json")
    guard run.status == 0 else { throw Failure("careers skills ended with \(run.status): \(run.errorText)") }
    return try JSONDecoder().decode(SkillList.self, from: Data(run.output)).skills
  }

  /// The marks of the profile by skill.
  func marks() throws -> [String: String] {
    try skills().reduce(into: [:]) { marks, skill in
      if let mark = skill.mark { marks[skill.id] = mark }
    }
  }

  /// Starts the explorer, and Esc leaves the welcome for good.
  func dismissWelcome() throws {
    let explorer = try ExplorerScreen(in: self)
    guard explorer.start() else { throw Failure("The explorer does not start:\n\(explorer.text)") }
    explorer.type("\u{1B}")
    explorer.settle()
    explorer.type("\u{3}")
    guard explorer.waitForEnd() != nil else { throw Failure("The explorer does not leave") }
  }
}
