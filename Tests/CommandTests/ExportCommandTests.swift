import Foundation
import Testing

struct ExportCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("tick", "git")
    try program.run("target", "python-developer")
  }

  private var file: String { "\(program.home)/plan" }

  private func content() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  /// Without the lines of a calendar that tell when it was made.
  private func untimed(_ text: String) -> [Substring] {
    text.split(separator: "\r\n").filter { line in
      !["DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:"].contains { line.hasPrefix($0) }
    }
  }

  @Test(arguments: [
    ("markdown", "# Plan to Python Developer"), ("html", "<!DOCTYPE html>"), ("ics", "BEGIN:VCALENDAR\r\n"),
    ("csv", "skill,name,hoursLow,"), ("json", "{\n  \"targets\""),
  ])
  func everyFormIsPrintedOrWritten(format: String, start: String) throws {
    let printed = try program.run("export", "plan", "--format", format)
    #expect(printed.status == 0)
    #expect(printed.errors.isEmpty)
    #expect(printed.output.hasPrefix(start))
    let written = try program.run("export", "plan", "--format", format, "--output", file)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.errors == "Wrote \(file).\n")
    #expect(try untimed(content()) == untimed(printed.output))
  }

  @Test func anotherFileIsNotWrittenOver() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    let refused = try program.run("export", "plan", "--format", "csv", "--output", file, "--json")
    #expect(refused.status == 2)
    #expect(try refused.error["code"] == "file-exists")
    #expect(try content() == "mine")
    let forced = try program.run("export", "plan", "--format", "csv", "--output", file, "--force", "--json")
    #expect(try forced.json["file"] as? String == file)
    #expect(try content().hasPrefix("skill,name,"))
  }

  @Test func whatCannotBeWrittenLeavesNothingBehind() throws {
    let result = try program.run("export", "plan", "--format", "csv", "--output", "\(program.home)/none/plan.csv")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot be written"))
    try program.run("export", "plan", "--format", "csv", "--output", file)
    let files = try FileManager.default.contentsOfDirectory(atPath: program.home)
    #expect(!files.contains { $0.hasSuffix(".draft") })
  }

  @Test func nothingToExportIsNothingFound() throws {
    #expect(try program.run("export", "plan", "--format", "ics", "--hours-per-week", "0").status == 1)
    try program.run("target", "--clear")
    let result = try program.run("export", "plan", "--format", "csv", "--output", file, "--json")
    #expect(result.status == 1)
    #expect(try result.error["code"] == "nothing-to-export")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: [["role", "data-engineer"], ["match"], ["profile"]])
  func otherThingsAreExportedToo(subject: [String]) throws {
    func export(_ format: String) throws -> Program.Result {
      try program.launch(["export"] + subject + ["--format", format, "--data-dir", program.data]).finish()
    }
    #expect(try export("markdown").output.hasPrefix("# "))
    #expect(try export("html").output.contains("</html>"))
    #expect(try export("csv").output.contains("\r\n"))
    #expect(try !export("json").json.isEmpty)
    let calendar = try export("ics")
    #expect(calendar.status == 64)
    #expect(calendar.errors.contains("Only a plan has days for a calendar."))
  }

  @Test func whomAHandoutIsForIsKept() throws {
    let first = try program.run(
      "export", "handout", "--for", "Noor Ahmed", "--words", "Well done.\nGo on.", "--date", "2026-11-30", "--format",
      "markdown")
    #expect(first.status == 0)
    let opening = "# Noor Ahmed\n\nMon 30 Nov 2026 · to Python Developer\n\n> Well done.\n\n> Go on.\n"
    #expect(first.output.hasPrefix(opening))
    #expect(try program.run("export", "handout", "--format", "markdown").output == first.output)
    let page = try program.run("export", "handout", "--output", file)
    #expect(page.errors == "Wrote \(file).\n")
    #expect(try content().hasPrefix("<!DOCTYPE html>"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test func aHandoutIsForProgramsToo() throws {
    let json = try program.run("export", "handout", "--for", "Noor", "--with", "data-engineer", "--json").json
    #expect(json["person"] as? String == "Noor")
    #expect(json["target"] as? String == "python-developer")
    #expect((json["roles"] as? [[String: Any]])?.ids == ["python-developer", "data-engineer"])
    #expect((json["sources"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func aHandoutHasNoRowsAndNoDays() throws {
    for format in ["csv", "ics"] {
      #expect(try program.run("export", "handout", "--format", format).status == 64)
    }
    #expect(try program.run("export", "handout", "--date", "soon").status == 64)
    #expect(try program.run("export", "handout", "--for", "Kim", "--with", "nobody").status == 1)
    #expect(try !program.run("export", "handout", "--format", "markdown").output.contains("Kim"))
    let other = try Program()
    #expect(try other.run("export", "handout").status == 1)
  }

  @Test func theFormMustBeNamed() throws {
    #expect(try program.run("export", "plan").status == 64)
    #expect(try program.run("export", "plan", "--format", "pdf").status == 64)
    #expect(try program.run("export", "plan", "--format", "ics", "--json").status == 64)
    #expect(try program.run("export", "plan", "--format", "csv", "--force").status == 64)
  }
}
