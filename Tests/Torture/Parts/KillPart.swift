import Foundation
import TestSupport

/// Commands, explorers and imports, each killed at any moment.
struct KillPart {
  let subject: Subject
  let scale: Scale
  private static let marks = ["have", "learning", "unwanted", "none"]

  func trials() throws -> [Trial] { [try commands(), try explorers(), try imports()] }

  // MARK: Commands

  private func commands() throws -> Trial {
    var trial = Trial(
      "Commands that mark a skill", scale(600), never: "lost", "corrupt", "that nobody made", "failing afterwards",
      within: scale(.seconds(240)))
    var generator = SeededGenerator(seed: 21)
    let home = try subject.home()
    var wanted = try home.marks()
    let usual = try usualTime(of: ["mark", subject.skills[0].id, "--as", "have"], in: home)
    wanted[subject.skills[0].id] = "have"
    while trial.goesOn {
      let skill = subject.skills[generator.number(0...subject.skills.count - 1)].id
      let mark = Self.marks[generator.number(0...3)]
      let killed = try killing(["mark", skill, "--as", mark], in: home, after: usual * Double.random(in: 0.05...1.15))
      trial.count(killed.wasKilled ? 1 : 0)
      if FileManager.default.fileExists(atPath: "\(home.profile)-journal") { trial.saw("in the middle of a write") }
      if killed.isAcknowledged { trial.saw("acknowledged") }
      let found: [String: String]
      do {
        found = try home.marks()
      } catch {
        trial.fault("failing afterwards", "\(error)")
        break
      }
      if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", fault) }
      let new = mark == "none" ? nil : mark
      for id in Set(found.keys).union(wanted.keys) where found[id] != wanted[id] {
        guard id == skill, found[id] == new else {
          trial.fault("that nobody made", "\(id) is \(found[id] ?? "none") and was \(wanted[id] ?? "none")")
          continue
        }
      }
      if killed.isAcknowledged, found[skill] != new { trial.fault("lost", "\(skill) as \(mark)") }
      wanted = found
    }
    return trial
  }

  private func usualTime(of command: [String], in home: Home) throws -> Duration {
    var longest = Duration.zero
    for _ in 0..<5 {
      let start = ContinuousClock.now
      try home.mustRun(command)
      longest = max(longest, ContinuousClock.now - start)
    }
    return longest
  }

  /// Starts a command and kills it after a while; it has acknowledged what it has said anything about.
  private func killing(_ arguments: [String], in home: Home, after time: Duration) throws -> (
    wasKilled: Bool, isAcknowledged: Bool
  ) {
    let path = home.folder.file("printed")
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure.system("No file for output") }
    defer { close(file) }
    let process = try ChildProcess(
      [home.executable] + arguments, environment: home.environment, output: file, errors: file)
    let ending = process.wait(atMost: time)
    return (ending == .killed(SIGKILL), lseek(file, 0, SEEK_END) > 0)
  }

  // MARK: Explorers

  private func explorers() throws -> Trial {
    var trial = Trial(
      "Explorers in bursts of keys", scale(300), never: "lost", "corrupt", "not starting",
      within: scale(.seconds(420)))
    var generator = SeededGenerator(seed: 22)
    let home = try subject.home()
    let ids = Dictionary(subject.skills.map { ($0.name, $0.id) }) { first, _ in first }
    while trial.goesOn {
      let explorer = try ExplorerScreen(in: home, columns: 110, rows: 185)
      guard explorer.start(), explorer.showAllSkills() else {
        trial.fault("not starting", explorer.text.prefix(300).debugDescription)
        trial.count()
        continue
      }
      explorer.type(Self.burst(of: ["j", "jj", "x", "j ", " ", "u", "\u{12}"], using: &generator))
      guard explorer.waitForKeys(), explorer.wait(until: \.isSaved) else {
        trial.fault("not starting", "nothing is saved: \(explorer.topLine)")
        trial.count()
        continue
      }
      // What is changed from here on, at the end of the list, may be there or not.
      let acknowledged = explorer.ticks
      let lines = explorer.tickOrder
      explorer.type("G" + Self.burst(of: ["k", "kk", "x", "k ", " "], using: &generator))
      explorer.read(for: .milliseconds(Int.random(in: 0...[60, 400][generator.number(0...1)])))
      explorer.end(by: SIGKILL)
      _ = explorer.waitForEnd()
      trial.count()
      if FileManager.default.fileExists(atPath: "\(home.profile)-journal") { trial.saw("in the middle of a write") }
      let marks = try home.marks()
      if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", fault) }
      for name in lines.prefix(lines.count / 2) {
        guard let id = ids[name], let sign = acknowledged[name], (sign == "✓") != (marks[id] == "have") else {
          continue
        }
        trial.fault("lost", "\(name) showed [\(sign)] and is \(marks[id] ?? "none")")
      }
    }
    return trial
  }

  private static func burst(of keys: [String], using generator: inout SeededGenerator) -> String {
    (0..<generator.number(2...14)).map { _ in keys[generator.number(0...keys.count - 1)] }.joined()
  }

  // MARK: Imports

  private func imports() throws -> Trial {
    var trial = Trial(
      "Imports over an earlier one", scale(100), never: "neither old nor new", "failing afterwards",
      within: scale(.seconds(180)))
    let home = try subject.home()
    let files = try PublisherFiles()
    try home.mustRun(["import", "onet", files.onet])
    let rowCount = 40_000
    let rows = (0..<rowCount).map { "15-1252.00|\($0 + 10)|Write program \($0).|Core|95|08/2023|Incumbent" }
    try files.add(rows.joined(separator: "\r\n"), to: "Task Statements.txt")
    let other = try Home(copying: home)
    let usual = try usualTime(of: ["import", "onet", files.onet], in: other)
    while trial.goesOn {
      let killed = try killing(
        ["import", "onet", files.onet], in: home, after: usual * Double.random(in: 0.02...1.05))
      trial.count(killed.wasKilled ? 1 : 0)
      let run = try home.run("role", "15-1252.00", "--json")
      guard run.status == 0 else {
        trial.fault("failing afterwards", run.errorText)
        continue
      }
      struct Role: Decodable { let responsibilities: [Text] }
      struct Text: Decodable {}
      let count = try JSONDecoder().decode(Role.self, from: Data(run.output)).responsibilities.count
      if count == 1 {
        trial.saw("with the earlier one whole")
      } else if count == rowCount + 1 {
        trial.saw("with the new one whole")
      } else {
        trial.fault("neither old nor new", "\(count) tasks")
      }
    }
    return trial
  }
}
