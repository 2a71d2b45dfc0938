import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Files to hand over, as a browser shows them.
  struct HandedPageTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    @discardableResult
    private func careers(_ arguments: [String]) throws -> FinishedCommand {
      let path = try Careers.path
      let command = try FinishedCommand(
        [path] + arguments + ["--data-dir", home.file("data")], environment: ["LANG": "C.UTF-8"])
      try #require(command.status == 0, "\(command.errorText)")
      return command
    }

    /// None is wider than a telephone, loads or logs anything, or skips a heading.
    @Test func chromiumShowsThemWhole() throws {
      try careers(["tick", "git", "spreadsheets", "sql"])
      try careers(["target", "machine-learning-engineer"])
      try careers(["bookmark", "data-engineer"])
      try careers(["bookmark", "data-scientist"])
      let subjects = [
        ["handout", "--for", "Noor Ahmed", "--words", "Well done.\nGo on so."], ["plan"], ["role", "data-engineer"],
        ["match"], ["profile"],
      ]
      let pages = try subjects.map { subject in
        let page = home.file("\(subject[0]).html")
        try careers(["export"] + subject + ["--format", "html", "--output", page])
        return page
      }
      let check = try script(pages)
      #expect(check.status == 0, "\(check.errorText)")
    }

    /// The check sees what it is for.
    @Test func faultsAreFound() throws {
      let page = home.file("page.html")
      let faults = [
        ("<h1>Title</h1><p style=\"width:400px\">wide</p>", "400 wide in 360"),
        ("<h1>Title</h1><h3>Part</h3>", "headings 1 3"), ("<h1>Title</h1><script>console.log(1)</script>", "CONSOLE"),
      ]
      for (content, fault) in faults {
        try "<!DOCTYPE html><body style=\"margin:0\">\(content)".write(toFile: page, atomically: true, encoding: .utf8)
        let check = try script([page])
        #expect(check.status == 1 && check.errorText.contains(fault), "\(check.errorText)")
      }
    }

    private func script(_ pages: [String]) throws -> FinishedCommand {
      try FinishedCommand(
        [Repository.root.appending(path: ".ci/check-pages").path] + pages,
        environment: ProcessInfo.processInfo.environment)
    }
  }
}
