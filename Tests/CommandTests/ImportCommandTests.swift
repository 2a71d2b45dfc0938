import Foundation
import TestSupport
import Testing

struct ImportCommandTests {
  private let program: Program
  private let files: PublisherFiles

  init() throws {
    program = try Program()
    files = try PublisherFiles()
  }

  @Test func everyKindTellsWhatItBrought() throws {
    let onet = try program.run("import", "onet", files.onet, "--json")
    #expect(onet.status == 0)
    #expect(onet.errors == "")
    let json = try onet.json
    #expect(json["source"] as? String == "onet")
    #expect(json["version"] as? String == "29.3")
    let counts = ["roles": 3, "skills": 4, "requirements": 7, "moves": 2, "salaries": 0, "tutors": 0, "titles": 3]
    for (key, count) in counts { #expect(json[key] as? Int == count, "\(key)") }
    #expect((json["attribution"] as? String)?.hasPrefix("This page includes information from the O*NET 29.3") == true)
    let skipped = try #require(try onet.list("skipped").first)
    #expect(skipped["file"] as? String == "Skills.txt")
    #expect(skipped["line"] as? Int == 6)
    #expect((skipped["reason"] as? String)?.contains("Data Value") == true)

    let esco = try program.run("import", "esco", files.esco, "--json").json
    #expect(esco["roles"] as? Int == 2)
    #expect(esco["requirements"] as? Int == 2)
    let wages = try program.run("import", "wages", files.wages, "--json").json
    #expect(wages["source"] as? String == "oews")
    #expect(wages["version"] as? String == "2024")
    #expect(try #require(wages["salaries"] as? Int) > 0)
    let crosswalk = try program.run("import", "crosswalk", files.crosswalk, "--json").json
    #expect(crosswalk["pairs"] as? Int == 2)
    #expect((crosswalk["warnings"] as? [String])?.first?.contains("1 of 2 pairs") == true)
  }

  @Test func peopleReadCountsLicenceAndWhatToDoNext() throws {
    let result = try program.run("import", "onet", files.onet)
    for text in [
      "O*NET 29.3 · imported", "Roles         3 with 3 other titles", "Left out · 1 row", "Licence · CC BY 4.0",
      "careers roles --source onet", "In the explorer D puts it in front.",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.dropLast() == ["Reading 0.0 MB of O*NET", "Putting it in order", "Indexing it", "Writing it"])
    #expect(lines.last?.hasPrefix("Done in ") == true)
  }

  @Test func theWayToItIsByThePersonsOwnKey() throws {
    let folder = "\(program.data)/config"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = "data-sources-built-in-o-net-esco"
    try files.write("keys:\n  \(name): \"<F2>\"\n", to: "\(folder)/config.yaml")
    #expect(try program.run("import", "onet", files.onet).output.contains("In the explorer F2 puts it in front."))
    try files.write("keys: nonsense\n", to: "\(folder)/config.yaml")
    #expect(try program.run("import", "onet", files.onet).output.contains("In the explorer D puts it in front."))
  }

  @Test func aDryRunWritesNothing() throws {
    let result = try program.run("import", "onet", files.onet, "--dry-run", "--json")
    #expect(result.status == 0)
    #expect(try result.json["roles"] as? Int == 3)
    #expect(try result.json["dryRun"] as? Bool == true)
    #expect(try program.importedFiles == [])
    #expect(try program.run("import", "onet", files.onet, "--dry-run").output.contains("checked, nothing was written"))
  }

  @Test func anotherImportReplacesTheFirstAndKeepsMarks() throws {
    try program.run("import", "onet", files.onet)
    try program.run("tick", "tool-eclipse-ide")
    let newer = try PublisherFiles(release: "30.0")
    let result = try program.run("import", "onet", newer.onet)
    #expect(result.output.contains("O*NET 30.0 · imported, in place of O*NET 29.3"))
    let skills = try program.run("skills", "--source", "onet", "--mark", "have", "--json").list("skills")
    #expect(skills.ids == ["tool-eclipse-ide"])
  }

  @Test func whatCannotBeImportedSaysWhyAndChangesNothing() throws {
    try program.run("import", "onet", files.onet)
    try files.write("O*NET-SOC Code\tTitle\n15-1252.00\tSoftware Developers\n", to: "\(files.onet)/Occupation Data.txt")
    let bad = try program.run("import", "onet", files.onet, "--json")
    #expect(bad.status == 2)
    #expect(try bad.error["code"] == "wrong-file")
    #expect(try bad.error["message"]?.contains("Occupation Data.txt:1") == true)
    #expect(try bad.error["hint"]?.isEmpty == false)
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 3)

    let missing = try program.run("import", "esco", "\(program.home)/nowhere")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("\(program.home)/nowhere: it cannot be read: No such file or directory."))
    #expect(try program.importedFiles.contains("esco.sqlite") == false)
  }

  /// Of every kind an import without anything, and for it the exit status and what is there afterwards.
  @Test func anImportOfNothingIsRefusedAndTheEarlierOneStays() throws {
    try program.importEverything(files)
    try files.write("O*NET-SOC Code\tTitle\tDescription\r\n", to: "\(files.onet)/Occupation Data.txt")
    try files.write("conceptUri,iscoGroup,preferredLabel\r\n", to: "\(files.esco)/occupations_en.csv")
    try files.write("concept_uri,onet_code\r\n", to: "\(files.crosswalk)/esco_onet_crosswalk.csv")
    try files.write("OCC_CODE,GROUP,H_MEDIAN,A_MEDIAN\r\n", to: "\(files.wages)/national_M2024_dl.csv")
    for (kind, path) in [
      ("onet", files.onet), ("esco", files.esco), ("wages", files.wages), ("crosswalk", files.crosswalk),
    ] {
      for flags in [[], ["--dry-run"], ["--force"]] {
        let result = try program.run(all: ["import", kind, path, "--json"] + flags)
        #expect(result.status == 2)
        #expect(try result.error["code"] == "nothing-usable")
      }
    }
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 3)
    let role = try program.run("role", "15-1252.00", "--json").json
    #expect((role["pay"] as? [Any])?.isEmpty == false)
    #expect(try program.run("roles", "--source", "esco", "--json").list("roles").count == 2)
  }

  @Test func anImportThatShrinksASourceIsRefusedUnlessItIsForced() throws {
    try program.run("import", "onet", files.onet)
    let head = "O*NET-SOC Code\tTitle\tDescription\r\n"
    try files.write(head + "15-1252.00\tSoftware Developers\tWrite.\r\n", to: "\(files.onet)/Occupation Data.txt")
    for flags in [[], ["--dry-run"]] {
      let result = try program.run(all: ["import", "onet", files.onet] + flags)
      #expect(result.status == 2)
      #expect(result.errors.contains("O*NET 29.3 has 1 role here"))
      #expect(result.errors.contains("has 3. It was left there."))
      #expect(result.errors.contains("careers import onet \(files.onet) --force"))
    }
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 3)
    #expect(try program.run("import", "onet", files.onet, "--force").status == 0)
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 1)
  }

  /// There is none in place yet that it could be smaller than.
  @Test func aFileOfOccupationsThatWasCutIsRefusedUnlessItIsForced() throws {
    let occupations = "O*NET-SOC Code\tTitle\tDescription\r\n15-1252.00\tSoftware Developers\tWrite.\r\n"
    try files.write(occupations, to: "\(files.onet)/Occupation Data.txt")
    for flags in [[], ["--dry-run"]] {
      let result = try program.run(all: ["import", "onet", files.onet] + flags)
      #expect(result.status == 2)
      #expect(result.errors.contains("name an occupation or a skill that its other files do not have"))
      #expect(result.errors.contains("careers import onet \(files.onet) --force"))
    }
    #expect(try program.run("import", "onet", files.onet, "--json").error["code"] == "cut-import")
    #expect(try program.importedFiles == [])
    #expect(try program.run("import", "onet", files.onet, "--force").status == 0)
    #expect(try program.run("roles", "--source", "onet", "--json").list("roles").count == 1)
  }

  @Test func soAreAFileOfSkillsThatWasCutAndOneWithoutRows() throws {
    let path = "\(files.esco)/skills_en.csv"
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\r\n")
    try files.write(lines[0] + "\r\n", to: path)
    let empty = try program.run("import", "esco", files.esco, "--json").error
    #expect(empty["code"] == "cut-import")
    #expect(empty["message"]?.contains("\"skills_en.csv\" has a first line and no rows") == true)
    try files.write(lines[...1].joined(separator: "\r\n") + "\r\n", to: path)
    #expect(try program.run("import", "esco", files.esco, "--json").error["code"] == "cut-import")
    #expect(try program.run("import", "esco", files.esco, "--force").status == 0)
  }

  @Test func anImportCanBeTakenAwayAndMarksStay() throws {
    try program.run("import", "onet", files.onet)
    try program.run("tick", "tool-eclipse-ide")
    let removed = try program.run("import", "remove", "onet", "--json")
    #expect(removed.status == 0)
    #expect((try removed.json["removed"] as? [String: Any])?["version"] as? String == "29.3")
    #expect(try program.importedFiles == [])
    #expect(try program.run("import", "remove", "onet").status == 1)
    #expect(try program.run("import", "remove", "onet", "--json").error["code"] == "not-imported")
    #expect(try program.run("import", "remove", "jobs", "--json").status == 1)
    #expect(try program.run("import", "remove", "jobs", "--json").error["code"] == "unknown-source")
    try program.run("import", "onet", files.onet)
    let skills = try program.run("skills", "--source", "onet", "--mark", "have", "--json").list("skills")
    #expect(skills.ids == ["tool-eclipse-ide"])
    #expect(try program.run("import", "remove", "onet").output.contains("What you have ticked and noted stays"))
  }

  @Test func whatCannotBeReadCanBeTakenAwayToo() throws {
    try program.run("import", "onet", files.onet)
    try files.write("no database", to: "\(program.data)/data/imports/onet.sqlite")
    #expect(try program.run("import", "remove", "onet").status == 0)
    #expect(try program.importedFiles.contains("onet.sqlite") == false)
  }

  @Test func anOccupationThatIsNotRatedSaysSo() throws {
    let head = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\r\n"
    try files.write(head + "15-1254.00\t2.B.3.e\tProgramming\tIM\t4.12\r\n", to: "\(files.onet)/Skills.txt")
    try files.write(head + "15-1254.00\t2.C.3.a\tComputers\tIM\t4.25\r\n", to: "\(files.onet)/Knowledge.txt")
    try program.run("import", "onet", files.onet)
    let text = "not rated by O*NET 29.3"
    #expect(try program.run("role", "15-1252.00").output.contains("To go  \(text)") == true)
    #expect(try program.run("gap", "15-1252.00").output.contains(text))
    #expect(try program.run("why", "51-3011.00").errors.contains("Bakers is \(text), so there is no match."))
    #expect(try program.run("why", "51-3011.00", "--json").json["notRated"] as? Bool == true)
    #expect(try program.run("compare", "15-1252.00", "15-1254.00").output.contains("not rated"))
    let html = try program.run("export", "role", "15-1252.00", "--format", "html", "--output", "-").output
    #expect(html.contains(text))
    let match = try program.run("match", "--source", "onet", "--json").list("roles")
    // Nothing is ticked, so titles decide; what is not rated stands last, and has no match.
    #expect(match.ids == ["15-1254.00", "51-3011.00", "15-1252.00"])
    #expect(match.map { $0["notRated"] as? Bool } == [nil, true, true])
    #expect(match.map { $0["match"] as? Int } == [0, nil, nil])
    #expect(match.allSatisfy { ($0["held"] == nil) == ($0["match"] == nil) && $0["hours"] == nil })
    let list = try program.run("roles", "--source", "onet").output
    #expect(list.contains("not rated") && !list.contains("nothing\n"))
  }

  @Test func whatCannotBeImportedIsRefusedByName() throws {
    let unknown = try program.run("import", "jobs", files.onet)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("'onet', 'esco', 'wages' or 'crosswalk'"))
    #expect(try program.run("import", "onet").status == 64)
    #expect(try program.run("import", "onet", files.onet, "--language", "de").status == 64)
    let language = try program.run("import", "esco", files.esco, "--language", "de")
    #expect(language.status == 2)
    #expect(language.errors.contains("only in \"en\""))
  }
}
