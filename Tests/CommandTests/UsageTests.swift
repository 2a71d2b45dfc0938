import Testing

/// What happens when the program is used wrongly, or asked how to be used.
struct UsageTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: [
    ["nosuchcommand"], ["roles", "--nosuch"], ["roles", "--sort", "nosuch"], ["role"], ["role", "a", "b"],
    ["roles", "--limit", "many"], ["--nosuch"], ["paths", "python-intern", "--depth", "x"], ["profile", "nosuch"],
    ["roles", "--size", "80x24"], ["roles", "--catalogue", ""],
  ])
  func wrongUseIsSaidInBothForms(arguments: [String]) throws {
    let text = try program.launch(arguments).finish()
    #expect(text.status == 64)
    #expect(text.output.isEmpty)
    #expect(text.errors.hasPrefix("careers: "))
    let json = try program.launch(arguments + ["--json"]).finish()
    #expect(json.status == 64)
    #expect(json.errors.isEmpty)
    let error = try json.error
    #expect(error["code"]?.isEmpty == false)
    #expect(error["message"]?.isEmpty == false)
  }

  /// The parser would read "-h1" as "-h -1", and help is no answer to a mistake.
  @Test(arguments: [
    (["log", "git", "-h1"], "--output=-h1"), (["search", "-data"], "A name that starts with a dash goes after --"),
    (["-v"], "careers --help"),
  ])
  func aWordWithOneDashIsNoOption(arguments: [String], hint: String) throws {
    let result = try program.launch(arguments + ["--data-dir", program.data]).finish()
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("careers: There is no option -"))
    #expect(result.errors.contains(hint))
    #expect(try program.run("log", "-h").status == 0)
  }

  @Test(arguments: [
    (["roles", "--limit", "-1"], "whole number from 1"), (["paths", "python-intern", "--depth", "-3"], "whole number"),
    (["routes", "--count", "21"], "from 1 to 20"), (["plan", "--budget", "-5"], "such as 39 or 39.50"),
    (["plan", "--start", "2026-02-30"], "YYYY-MM-DD"), (["plan", "--start", "9999-12-31"], "up to 9949-12-31"),
    (["plan", "--off", "2026-12-31..2026-12-24"], "the earlier one first"),
    (["plan", "--target", "data-engineer=0"], "from 1 to 1000"), (["log", "git", "-1h"], "The value '-1h' is invalid"),
    (["log", "git", "1", "--on", "today"], "YYYY-MM-DD"), (["--replay", "j", "--size", "0x9"], "120x40"),
    (["log", "git", "-0.5"], "1h30 or 45m"), (["tutors", "--max-price", "-1"], "such as 39"),
    (["--write"], "--write goes with --replay"),
  ])
  func theFormThatIsWantedIsSaid(arguments: [String], form: String) throws {
    let result = try program.launch(arguments).finish()
    #expect(result.status == 64)
    #expect(result.errors.contains(form), "\(result.errors)")
    #expect(!result.errors.contains("explore"))
  }

  @Test func whatStandsInForNoCommandIsNotNamed() throws {
    let errors = try program.runAlone("import", "jobs").errors
    #expect(errors.contains("careers import --help") && !errors.contains("import files"))
  }

  /// Where there are few, all of them are said.
  @Test func aTrackOrLevelThatIsNoneIsAnsweredWithThoseThatThereAre() throws {
    let level = try program.run("roles", "--level", "9", "--json")
    #expect(level.status == 1)
    #expect(try level.error["code"] == "unknown-level")
    #expect(try level.error["hint"]?.hasPrefix("There are Entry (1), Junior (2), ") == true)
    #expect(try program.run("roles", "--track", "nothing").errors.contains(" (data-analytics), "))
  }

  @Test func aNameOfSeveralLinesIsSaidInOne() throws {
    #expect(try program.run("role", "qq\nxx").errors.hasPrefix("careers: There is no role “qq xx”."))
    #expect(try program.run("search", " \n").errors == "Nothing answers to “”.\n")
  }

  @Test func longArgumentsComeBackShort() throws {
    let long = String(repeating: "x", count: 100_000)
    for command in [["search", long], ["roles", "--limit", long], ["roles", "--\(long)"], ["role", long], [long]] {
      let result = try program.launch(command + ["--data-dir", program.data]).finish()
      #expect([1, 64].contains(result.status))
      #expect(result.errors.count < 1000, "\(command[0])")
    }
  }

  @Test func unknownCommandOffersTheNearest() throws {
    let error = try program.runAlone("rolse", "--json").error
    #expect(error["code"] == "unknown-command")
    #expect(error["hint"]?.contains("careers roles") == true)
  }

  @Test func helpListsTheCommandsThereAre() throws {
    let result = try program.runAlone("--help")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for command in [
      "roles", "role", "skills", "mark", "tick", "untick", "match", "why", "gap", "compare", "paths", "routes", "plan",
      "log", "export", "tutors", "guide", "target", "bookmark", "here", "search", "similar", "sources", "import",
      "same",
      "profile", "doctor",
    ] {
      #expect(result.output.contains("\n  \(command) "), "\(command)")
    }
    #expect(!result.output.contains("\n  explore "))
  }

  @Test(arguments: [
    "roles", "role", "mark", "profile", "doctor", "target", "why", "compare", "plan", "log", "routes", "export",
  ])
  func everyCommandHasHelp(command: String) throws {
    let result = try program.runAlone(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: careers \(command)"))
    #expect(try program.runAlone("help", command).output == result.output)
  }

  @Test func theVersionIsToldByEveryCommandAndInJSON() throws {
    let result = try program.runAlone("--version")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("careers "))
    #expect(try program.runAlone("roles", "--version").output == result.output)
    #expect(try program.runAlone("--version", "--json").json["text"] as? String == String(result.output.dropLast()))
  }

  @Test func optionsMayStandBeforeTheCommand() throws {
    let result = try program.runAlone("--json", "--data-dir", program.data, "roles", "--limit", "1")
    #expect(try result.list("roles").count == 1)
  }

  @Test func whatFollowsTwoDashesIsNoOption() throws {
    let result = try program.launch(["search", "--data-dir", program.data, "--", "--zzqx"]).finish()
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
  }

  /// Arguments come back in messages, and must not bring escapes with them.
  @Test(arguments: [
    ["role", "\u{1B}[31mred\u{9B}2J"], ["\u{1B}]0;title\u{7}"], ["roles", "--sort", "\u{1B}[2J"],
    ["roles", "--\u{1B}[2J"], ["search", "\u{202E}zzqx\u{1B}[31m"], ["roles", "--profile", "\u{1B}[31m"],
    ["roles", "--catalogue", "/\u{1B}[31m\nnext"], ["tick", "a\u{0}b"],
    ["role", String(repeating: "\u{1B}[31m", count: 20_000)],
  ])
  func hostileArgumentsAreHarmless(arguments: [String]) throws {
    // A null cannot be part of an argument.
    let arguments = arguments.map { $0.replacing("\u{0}", with: "") } + ["--data-dir", program.data]
    for form in [[], ["--json"]] {
      let result = try program.launch(arguments + form).finish()
      #expect([1, 2, 64].contains(result.status))
      for text in [result.output, result.errors] {
        let controls = text.unicodeScalars.filter {
          $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
        }
        #expect(controls.isEmpty)
        #expect(!text.unicodeScalars.contains("\u{202E}"))
      }
    }
  }
}
