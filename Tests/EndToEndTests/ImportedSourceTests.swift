import TestSupport
import Testing

extension EndToEnd {
  /// Taxonomies brought in while the explorer runs and while it does not.
  struct ImportedSourceTests {
    private let server: TerminalServer
    private let files: PublisherFiles

    init() throws {
      server = try TerminalServer()
      files = try PublisherFiles()
      try files.add("15-1254.00|Python|43232408|Languages|Y|Y", to: "Technology Skills.txt")
    }

    /// Runs a command on the explorer's data.
    @discardableResult
    private func run(_ arguments: String...) throws -> String {
      let command = try Careers.run(arguments, in: server.home)
      guard command.status == 0 else { throw Failure("\(arguments): \(command.errorText)") }
      return command.text
    }

    @Test func whatWasImportedStaysInFrontAndTicksOutliveTheNextImport() throws {
      let pane = try server.openPane()
      try pane.startAfresh()
      try pane.importONET(from: files.onet, asShown: "O*NET 29.3")
      try pane.open(source: "O*NET 29.3")
      try pane.press("2")
      try pane.wait(for: "for Web Developers", "▌ [ ] Programming")
      try pane.press("Space")
      try pane.wait(for: "▌ [✓] Programming", "saved ✓")
      try pane.quit()

      try pane.start(showing: "for Web Developers")
      try pane.wait(for: "▌ [✓] Programming")
      try pane.quit()

      let newer = try PublisherFiles(release: "30.0")
      #expect(try run("import", "onet", newer.onet).contains("in place of O*NET 29.3"))
      try pane.start(showing: "for Web Developers")
      try pane.wait(for: "▌ [✓] Programming")
      try pane.press("1")
      try pane.wait(for: "/3 O*NET 30.0")
      try pane.quit()
    }

    /// What is imported belongs to no profile.
    @Test func whatWasImportedIsThereInAnotherProfileToo() throws {
      let pane = try server.openPane()
      try pane.startAfresh()
      try pane.importONET(from: files.onet, asShown: "O*NET 29.3")
      try pane.press("Escape")
      try pane.wait("the sources closed") { !$0.contains("┌ Sources") }
      try pane.press("P")
      try pane.wait(for: "┌ Profiles", "▌ default")
      try pane.press("n")
      try pane.wait(for: "┌ New profile")
      try pane.type("dana")
      try pane.press("Enter")
      try pane.wait(for: "step 1", "This is the new profile dana.")
      try pane.press("Escape")
      try pane.wait(for: "ROLES 1/")
      try pane.press("D")
      try pane.wait("the import among the sources") { $0.contains("│   O*NET 29.3") && !$0.contains("short form") }
      try pane.quit()
    }

    @Test func whatAnotherProgramImportsOrRemovesIsListed() throws {
      let pane = try server.openPane()
      try pane.startAfresh()
      try run("import", "onet", files.onet)
      try pane.press("D")
      try pane.wait("the import among the sources") { $0.contains("│   O*NET 29.3") && !$0.contains("short form") }
      try pane.press("Escape")
      try pane.wait("the sources closed") { !$0.contains("┌ Sources") }
      try pane.open(source: "O*NET 29.3")
      try run("import", "remove", "onet")
      try pane.press("D")
      try pane.wait(for: "O*NET 29.3, short form")
      try pane.quit()
    }

    @Test func anImportThatFailsSaysWhyAndLeavesTheEarlierOne() throws {
      let pane = try server.openPane(width: 120, height: 30)
      try run("import", "onet", files.onet)
      try pane.startAfresh()
      try pane.press("D")
      try pane.wait(for: "┌ Sources", "│   O*NET 29.3")
      try pane.press("i")
      try pane.wait(for: "┌ Import")
      try pane.type(files.esco)
      try pane.press("Enter")
      try pane.wait(for: "┌ Import", "the file \"Occupation", "Data.txt\" is missing", String(files.esco.suffix(20)))
      try pane.press("Escape")
      try pane.wait(for: "┌ Sources", "│   O*NET 29.3")
      try pane.open(source: "O*NET 29.3")
      try pane.wait(for: "ROLES 1/3")
      try pane.quit()
    }

    @Test func anImportThatCannotBeReadIsToldAndLeavesTheRestAtWork() throws {
      let pane = try server.openPane()
      try run("import", "onet", files.onet)
      try run("import", "esco", files.esco)
      try SQLiteHeader.set(
        99, at: SQLiteHeader.userVersion, of: server.home.file("data/careers/imports/esco.sqlite"))
      try pane.start(showing: "step 1")
      try pane.press("Escape")
      try pane.wait(for: "ROLES 1/")
      try pane.open(source: "O*NET 29.3")
      try pane.press("D")
      try pane.wait(for: "┌ Sources", "▌ O*NET 29.3  in front")
      try pane.press("Down")
      try pane.wait(for: "▌ ESCO")
      try pane.press("Enter")
      try pane.wait(for: "ESCO is to be imported again: key i does it, your marks stay.", "ROLES 1/3 O*NET 29.3")
      try pane.quit()
    }

    /// The built-in catalogue calls it "Python proficiency".
    @Test func aTickOnAnEqualSkillCountsInBothSources() throws {
      let pane = try server.openPane()
      try run("import", "onet", files.onet)
      try pane.startAfresh()
      try pane.tick(skill: "Python proficiency")
      try pane.open(source: "O*NET 29.3")
      try pane.press("2")
      try pane.wait(for: "O*NET 29.3 · all skills", "▌ [ ] Programming", "[✓] Python")
      try pane.type("/Python")
      try pane.press("Enter")
      try pane.wait(for: "▌ [✓] Python")
      try pane.press("Space")
      try pane.wait(for: "▌ [ ] Python", "saved ✓")
      try pane.quit()
      let skills = try Careers.run(["skills", "--mark", "have"], in: server.home)
      #expect(skills.status == 1, "\(skills.text)")
    }
  }
}
