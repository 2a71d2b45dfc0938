import Foundation
import TestSupport

/// Disks that take no more, folders that may not be written, and nobody at home.
struct DiskPart {
  let subject: Subject
  let scale: Scale

  func trials() throws -> [Trial] { try full() + [try readOnly(), try homeless()] }

  // MARK: Full

  private static let calls = [("pwrite64", "ENOSPC"), ("write", "ENOSPC"), ("fdatasync", "EIO"), ("rename", "ENOSPC")]

  private func full() throws -> [Trial] {
    let titles = ["Commands, the nth write, sync or rename failing", "Explorers, all from the nth write failing"]
    guard let path = Strace.path else { return titles.map { .skipped($0, because: Strace.reasonMissing) } }
    return [
      try commands(titles[0], Strace(path: path)), try explorers(titles[1], Strace(path: path)),
    ]
  }

  private func commands(_ title: String, _ strace: Strace) throws -> Trial {
    let files = try PublisherFiles()
    let changes = [
      ["tick", "git"], ["log", "git", "2"], ["here", "data-engineer"], ["bookmark", "data-engineer"],
      ["profile", "new", "other"], ["import", "onet", files.onet],
    ]
    // How many there are is known when none is left to fail.
    var trial = Trial(
      title, .max, never: "said to be done and not there", "without a message", "corrupt", "failing afterwards",
      within: scale(.seconds(240)))
    let longest = scale(200)
    for change in changes {
      for (call, error) in Self.calls {
        for number in 1...longest where trial.goesOn {
          let home = try subject.home()
          let record = home.folder.file("record")
          let words = strace.failing(call, number: "\(number)", with: error, record: record)
          let run = try home.run(change, before: words)
          guard Strace.hasFailed(record) else { break }
          trial.count()
          trial.saw(run.status == 0 ? "done all the same" : "refused with a message")
          try judge(run, of: change, in: home, failing: "\(call) \(number)", &trial)
        }
      }
    }
    return trial.finished()
  }

  /// A change that is said to be made is there; one that is not says why; and the next one works.
  private func judge(
    _ run: FinishedCommand, of change: [String], in home: Home, failing what: String, _ trial: inout Trial
  ) throws {
    let place = "\(change.prefix(2).joined(separator: " ")), \(what)"
    if run.status != 0, run.errors.isEmpty { trial.fault("without a message", "\(place): \(run.ending)") }
    if run.status > 2, run.status != 64 { trial.fault("without a message", "\(place): \(run.ending)") }
    if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", "\(place): \(fault)") }
    if run.status == 0, change[0] == "tick", try home.marks()["git"] != "have" {
      trial.fault("said to be done and not there", place)
    }
    for next in [change, ["tick", "sql"], ["match", "--limit", "1"]] {
      let again = try home.run(next)
      let mayBeThere = next == change && change[0] == "profile"
      if again.status != 0, !mayBeThere { trial.fault("failing afterwards", "\(place): \(again.errorText)") }
    }
    if try home.marks()["sql"] != "have" { trial.fault("said to be done and not there", "sql after \(place)") }
  }

  private func explorers(_ title: String, _ strace: Strace) throws -> Trial {
    var trial = Trial(
      title, scale(24), never: "left without a word", "shown as saved and not there", within: scale(.seconds(150)))
    while trial.goesOn {
      let home = try subject.home()
      let words = strace.failing(
        "pwrite64", number: "\(trial.tried + 1)+", with: "ENOSPC", record: home.folder.file("record"))
      let explorer = try ExplorerScreen(in: home, columns: 110, rows: 185, before: words)
      trial.count()
      guard explorer.start(), explorer.showAllSkills() else {
        trial.fault("left without a word", "it does not start: \(explorer.text.prefix(200).debugDescription)")
        continue
      }
      explorer.type(" ")
      let isTold = explorer.wait { $0.topLine.contains("NOT SAVED") || ($0.isSaved && $0.ticks.values.contains("✓")) }
      if explorer.isSaved {
        trial.saw("saved")
        if try StoredProfile.marks(in: home.profile).isEmpty { trial.fault("shown as saved and not there", "") }
      } else if !isTold {
        trial.fault("left without a word", "nothing said: \(explorer.topLine)")
      } else {
        trial.saw("told as not saved")
        try leave(explorer, &trial)
      }
    }
    return trial
  }

  /// With something unsaved q asks, and Ctrl-C says on standard error what is lost and ends with 2.
  private func leave(_ explorer: ExplorerScreen, _ trial: inout Trial) throws {
    explorer.type("q")
    explorer.settle(quiet: .milliseconds(300))
    guard explorer.terminal.endIfEnded() == nil else {
      return trial.fault("left without a word", "q ended it at once")
    }
    explorer.type("\u{3}")
    guard let ending = explorer.waitForEnd() else { return trial.fault("left without a word", "Ctrl-C did not end it") }
    if ending != .exited(2) { trial.fault("left without a word", "Ctrl-C: \(ending)") }
  }

  // MARK: Read only, and no home

  private static let readings = [
    ["roles", "--limit", "3"], ["match", "--limit", "3"], ["skills", "--mark", "have"], ["role", "data-engineer"],
    ["gap", "data-engineer"], ["plan"], ["search", "data"], ["export", "profile", "--format", "json"], ["sources"],
    ["guide"], ["why", "data-engineer"], ["paths", "data-engineer"], ["tutors"],
    ["compare", "data-engineer", "data-analyst"],
  ]

  private func readOnly() throws -> Trial {
    let title = "Commands in a home that may not be written"
    let home = try subject.home()
    try home.mustRun(["tick", "git"])
    var words: [String] = []
    if geteuid() == 0 {
      // Root may write everywhere.
      let setpriv = "/usr/bin/setpriv"
      words = [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
      let test =
        FileManager.default.isExecutableFile(atPath: setpriv) ? try home.run(["--version"], before: words) : nil
      guard test?.status == 0 else {
        return .skipped(title, because: "this is root, and the program is out of reach of others")
      }
    }
    var trial = Trial(
      title, Self.readings.count + 3, never: "answering otherwise", "changing something", "without a message",
      within: scale(.seconds(60)))
    let before = try Self.readings.map { try home.run($0).text }
    let bytes = FileManager.default.contents(atPath: home.profile)
    try open(home, toWrite: false)
    for (arguments, answer) in zip(Self.readings, before) {
      trial.count()
      let run = try home.run(arguments, before: words)
      if run.status != 0 || run.text != answer {
        trial.fault("answering otherwise", "\(arguments.joined(separator: " ")): \(run.status), \(run.errorText)")
      }
    }
    for change in [["tick", "sql"], ["log", "git", "1"], ["profile", "new", "other"]] {
      trial.count()
      let run = try home.run(change, before: words)
      if run.status == 0 || run.errors.isEmpty { trial.fault("without a message", "\(change): \(run.status)") }
    }
    if FileManager.default.contents(atPath: home.profile) != bytes { trial.fault("changing something", "the profile") }
    try open(home, toWrite: true)
    return trial
  }

  private func open(_ home: Home, toWrite: Bool) throws {
    let paths = [""] + (try home.folder.names())
    for path in paths {
      let file = home.folder.file(path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      let mode = isFolder.boolValue ? (toWrite ? 0o700 : 0o555) : (toWrite ? 0o600 : 0o444)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    }
  }

  private func homeless() throws -> Trial {
    let kinds: [(String, String?)] = [
      ("none", nil), ("an empty one", ""), ("a relative one", "here"), ("one that is not there", "/nobody/there"),
      ("one that is a file", "/etc/passwd"),
    ]
    var trial = Trial(
      "Commands with another HOME than one that is there", kinds.count * Self.readings.count, never: "refused to read",
      "crashed", within: scale(.seconds(60)))
    for (name, value) in kinds {
      let home = try Home(subject.executable)
      let names = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]
      var environment = home.environment.filter { !names.contains($0.key) }
      environment["HOME"] = value
      for arguments in Self.readings {
        trial.count()
        // What it would write in the folder that it is in must not go to ours.
        let command = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, home.folder.path, subject.executable] + arguments
        let run = try FinishedCommand(command, environment: environment, patience: .seconds(30))
        if run.status > 128 { trial.fault("crashed", "\(name): \(arguments)") }
        // With nothing marked there may be nothing to tell.
        if ![0, 1, 64].contains(run.status) {
          trial.fault("refused to read", "\(name): \(arguments): \(run.errorText)")
        }
      }
      let left = try home.folder.names()
      if !left.isEmpty { trial.fault("files left in the working folder", "\(name): \(left.prefix(3))") }
    }
    return trial
  }
}
