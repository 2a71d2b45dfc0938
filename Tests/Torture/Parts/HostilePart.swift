import Foundation
import GRDB
import TestSupport

/// Hostile text of every family in everything that the program reads, and all that it then prints.
struct HostilePart {
  let subject: Subject
  let scale: Scale
  private static let kinds = [
    "controls or invisible characters printed", "not JSON", "crashed or hung", "cells that a spreadsheet runs",
    "markup that a browser runs", "entries added to a calendar",
  ]

  func trials() throws -> [Trial] {
    [try arguments(), try catalogues(), try taxonomies(), try profiles()]
  }

  /// A share of the families in a short form, always from both lists.
  private var families: [(name: String, text: String)] {
    let step = max(1, Int(1 / scale.share))
    return [HostileFamilies.controls, HostileFamilies.others].flatMap { families in
      families.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }
  }

  private func trial(_ name: String, _ count: Int, _ patience: Duration) -> Trial {
    var trial = Trial(name, count, within: scale(patience))
    for kind in Self.kinds { trial.mustNotSee(kind) }
    return trial
  }

  // MARK: Arguments

  private static let commands: [@Sendable (String) -> [String]] = [
    { ["role", $0] }, { ["roles", "--source", $0] }, { ["skills", $0] }, { ["search", $0] }, { ["tick", $0] },
    { ["mark", $0, "--as", "have"] }, { ["mark", "git", "--as", $0] }, { ["log", $0, "1"] }, { ["log", "git", $0] },
    { ["guide", $0] }, { ["why", $0] }, { ["gap", $0] }, { ["compare", $0, "data-engineer"] }, { ["here", $0] },
    { ["target", $0] }, { ["bookmark", $0] }, { ["paths", $0] }, { ["similar", $0] }, { ["same", $0] },
    { ["routes", "--from", $0, "--to", $0] }, { ["plan", "--start", $0] }, { ["plan", "--budget", $0] },
    { ["profile", "new", $0] }, { ["profile", "use", $0] }, { ["--profile", $0, "roles"] },
    { ["--catalogue", $0, "roles"] }, { ["--data-dir", "/nobody/\($0)", "roles"] }, { ["import", "onet", $0] },
    { ["import", $0, "x"] }, { ["export", "role", $0, "--format", "json"] }, { ["export", "plan", "--format", $0] },
    { ["explore", "--replay", $0, "--size", "80x24"] }, { ["explore", "--replay", "j", "--size", $0] },
    { ["tutors", "--sort", $0] }, { [$0] }, { ["--\($0)"] },
  ]

  private func arguments() throws -> Trial {
    let families = families
    var trial = trial("Arguments", families.count * Self.commands.count * 2, .seconds(240))
    let home = try subject.home()
    for family in families {
      for command in Self.commands {
        let command = command(family.text)
        // What exports and replays print is theirs alone.
        for arguments in [command, command + ["--json"]] where trial.goesOn {
          trial.count()
          let run = try home.run(arguments)
          look(run, "\(family.name) in \(command[0].prefix(20).debugDescription)", &trial)
          if arguments.last == "--json", run.status != 64, command[0] != "export", command[0] != "explore" {
            expectJSON(run, "\(family.name) in \(command[0].debugDescription)", &trial)
          }
        }
      }
    }
    return trial
  }

  // MARK: Everything that is printed

  private static let formats = ["markdown", "html", "csv", "ics", "json"]
  private static let scenes = [
    "1", "2", "3", "4", "5", "6", "1\r", "1w", "2w", "2e", "3R", "4\r", "6\r", "?", ":a", "/a", "f", "c", "B", "T", "D",
    "M", ",", "5\r", "E",
  ]

  /// - Parameters:
  ///   - role: one whose texts are hostile.
  ///   - options: what every command is given, such as another catalogue.
  private static func outputs(role: String, topic: String?, options: [String]) -> [[String]] {
    let plain: [[String]] =
      [
        ["roles"], ["role", role], ["skills"], ["tutors"], ["match"], ["why", role], ["gap", role], ["plan"],
        ["sources"],
        ["search", "a"], ["similar", role], ["paths"], ["same"], ["log", "--list"], ["profile", "show"], ["guide"],
      ] + (topic.map { [["guide", $0]] } ?? [])
    let exports = [["plan"], ["role", role], ["match"], ["profile"]].flatMap { what in
      formats.map { ["export"] + what + ["--format", $0] }
    }
    let frames = scenes.map { ["explore", "--replay", "<Esc>\($0)", "--size", "120x40"] }
    let tables = [
      ["roles", "--csv"], ["skills", "--csv"], ["match", "--csv"], ["plan", "--csv"], ["gap", role, "--csv"],
    ]
    return (plain + plain.map { $0 + ["--json"] } + exports + frames + tables).map { $0 + options }
  }

  private func look(at outputs: [[String]], in home: Home, _ family: String, _ trial: inout Trial) throws {
    for arguments in outputs where trial.goesOn {
      let run = try home.run(arguments)
      trial.count()
      let place = "\(family): \(arguments.prefix(4).joined(separator: " "))"
      look(run, place, &trial)
      guard run.status == 0 else {
        trial.saw("refused or without an answer")
        continue
      }
      if arguments.contains("--json") || arguments.contains("json") { expectJSON(run, place, &trial) }
      if arguments.contains("--csv") || arguments.contains("csv") { expectPlainCells(run, place, &trial) }
      let isRun =
        arguments.contains("html") && run.text.contains(/<(script|img)/)
        || arguments.contains("markdown") && run.text.contains(/(^|[^\\])(<script|<img|\]\(javascript:)/)
      if isRun { trial.fault("markup that a browser runs", place) }
      if arguments.contains("ics"), run.text.split(whereSeparator: \.isNewline).contains("BEGIN:VALARM") {
        trial.fault("entries added to a calendar", place)
      }
    }
  }

  private func look(_ run: FinishedCommand, _ place: String, _ trial: inout Trial) {
    if case .killed = run.ending { trial.fault("crashed or hung", "\(place): \(run.ending)") }
    for bytes in [run.output, run.errors] {
      if let offence = HostileFamilies.offence(in: bytes) {
        trial.fault("controls or invisible characters printed", "\(place): \(offence)")
      }
    }
  }

  private func expectJSON(_ run: FinishedCommand, _ place: String, _ trial: inout Trial) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(run.output))
    } catch {
      trial.fault("not JSON", "\(place): \(run.text.prefix(60).debugDescription)")
    }
  }

  private func expectPlainCells(_ run: FinishedCommand, _ place: String, _ trial: inout Trial) {
    let cells = DataTable.records(of: Data(run.output)).flatMap(\.self)
    for cell in cells {
      guard let first = cell.first, "=+-@\t\r".contains(first) else { continue }
      if cell.wholeMatch(of: /[-+]?[\d.,]+%?/) == nil {
        return trial.fault("cells that a spreadsheet runs", "\(place): \(cell.prefix(40))")
      }
    }
  }

  // MARK: Catalogues

  /// The keys of a catalogue whose values are free text.
  private static let textKeys = [
    "name", "meaning", "plainly", "title", "publisher", "date", "type", "licence", "attribution", "covers", "about",
    "hoursNote", "text", "note", "label", "region", "statistic", "body",
  ]

  private func catalogues() throws -> Trial {
    let families = families
    let example = Self.outputs(role: "baker", topic: nil, options: [])
    var trial = trial("Texts of a catalogue", families.count * example.count, .seconds(240))
    let pages = try Self.examples()
    for family in families where trial.goesOn {
      let home = try Home(subject.executable)
      let folder = home.folder.file("catalogue")
      try FileManager.default.createDirectory(atPath: "\(folder)/roles", withIntermediateDirectories: true)
      for (name, text) in pages {
        try Self.spoiled(text, with: family.text).write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
      let first = try home.run("roles", "--catalogue", folder)
      if first.status != 0 {
        // Refused as a whole: with the file and the line.
        trial.count(example.count)
        trial.saw("refused with file and line", example.count)
        look(first, family.name, &trial)
        if !first.errorText.contains(".yaml:") { trial.fault("refused without a place", first.errorText) }
        continue
      }
      try look(
        at: Self.outputs(role: "baker", topic: nil, options: ["--catalogue", folder]), in: home, family.name, &trial)
    }
    return trial
  }

  /// The files of the catalogue that docs/CATALOGUE.md explains the format by, by their names.
  private static func examples() throws -> [(name: String, text: String)] {
    let page = try String(contentsOfFile: "docs/CATALOGUE.md", encoding: .utf8)
    return page.components(separatedBy: "```yaml\n").dropFirst().compactMap { part in
      guard let text = part.components(separatedBy: "\n```").first, text.hasPrefix("# "),
        let name = text.dropFirst(2).split(separator: "\n").first
      else { return nil }
      return (String(name), text + "\n")
    }
  }

  private static func spoiled(_ text: String, with hostile: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let match = line.firstMatch(of: /^([ -]*)(\w+): ([^\[{].*)$/), textKeys.contains(String(match.2)) else {
        return String(line)
      }
      let value = match.3.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      return "\(match.1)\(match.2): \(quoted(hostile + " " + value))"
    }.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value > 0xFFFF
        || (0x2000...0x206F).contains(scalar.value) || scalar.value >= 0xFE00:
        String(format: "\\U%08X", scalar.value)
      default: String(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }

  // MARK: Imports

  /// What stands for itself in the small files of the publishers.
  private static let texts = [
    "Software Developers", "Web Developers", "Write \"good\" programs", "Coder", "Webmaster", "Programming", "Haskell",
    "Eclipse IDE", "Write programs.", "Investigative", "Job Zone Four", "Considerable", "bread baker", "Bakers bake",
    "Drives a bus", "bake goods", "baker", "May 2025",
  ]

  private func taxonomies() throws -> Trial {
    // One row a line, and quotes as the files have them.
    let families = families.filter { !$0.text.contains { "\r\n\u{0B}\u{0C}\"".contains($0) } }
    let roles = ["15-1252.00", "51-3011.00"]
    let count = Self.outputs(role: roles[0], topic: nil, options: []).count
    var trial = trial("Texts of O*NET and ESCO", families.count * count, .seconds(240))
    for (number, family) in families.enumerated() where trial.goesOn {
      let home = try subject.home()
      let files = try PublisherFiles()
      for folder in [files.onet, files.esco] {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
          var text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
          for part in Self.texts { text = text.replacingOccurrences(of: part, with: family.text + " " + part) }
          try files.write(text, to: "\(folder)/\(name)")
        }
      }
      for (kind, path) in [("onet", files.onet), ("esco", files.esco)] {
        let run = try home.run("import", kind, path)
        look(run, "\(family.name): import \(kind)", &trial)
        if run.status != 0 { trial.saw("imports refused") }
      }
      let all = Self.outputs(role: roles[number % 2], topic: nil, options: [])
      let sourced = all.map { ["roles", "skills", "search", "match"].contains($0[0]) ? $0 + ["--source", "all"] : $0 }
      try look(at: sourced, in: home, family.name, &trial)
    }
    return trial
  }

  // MARK: Profiles

  private func profiles() throws -> Trial {
    let families = families
    let count = Self.outputs(role: "data-engineer", topic: nil, options: []).count
    var trial = trial("Rows of a profile", families.count * count, .seconds(240))
    for family in families where trial.goesOn {
      let home = try subject.home()
      for command in [["tick", "git"], ["log", "git", "2"], ["bookmark", "data-engineer"]] { try home.mustRun(command) }
      try Self.spoil(home.profile, with: family.text)
      try look(at: Self.outputs(role: "data-engineer", topic: nil, options: []), in: home, family.name, &trial)
    }
    return trial
  }

  /// The columns whose text is a person's own, or an id that nothing may be known of.
  private static let columns = [
    ("note", "text"), ("evidence", "line"), ("journal", "label"), ("mark", "skill"), ("mark_day", "skill"),
    ("study", "skill"), ("target", "role"), ("bookmark", "role"), ("plan_tutor", "tutor"), ("plan_step", "skill"),
    ("skill_correction", "first"),
  ]

  /// Adds notes and evidence, and puts a text before what stands in every such column.
  private static func spoil(_ file: String, with text: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.write { database in
      for subject in [("skill", "git"), ("role", "data-engineer")] {
        try database.execute(
          sql: "INSERT INTO note VALUES (?, ?, 'a note', '2026-01-01T00:00:00Z')", arguments: [subject.0, subject.1])
        try database.execute(
          sql: "INSERT INTO evidence VALUES (?, ?, 0, 'some evidence')", arguments: [subject.0, subject.1])
      }
      for (table, column) in columns {
        try database.execute(sql: "UPDATE \(table) SET \(column) = ? || \(column)", arguments: [text])
      }
    }
    try queue.close()
  }
}
