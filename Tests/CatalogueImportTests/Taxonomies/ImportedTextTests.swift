import CareerModel
import TerminalText
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ImportedTextTests {
  private func plain(_ text: String) throws -> String { try withField(text) { MarkupText.plain($0.bytes) } }

  @Test func tagsAreTakenOutAndLookalikesStay() throws {
    for (text, expected) in [
      ("", ""), ("a < b", "a < b"), ("map<int>", "map<int>"), ("<p>one</p>", "\none\n"), ("a<BR/>b", "a\nb"),
      ("<a href=\"x\">link</a>", "link"), ("<p", "<p"), ("<p <b>c", "<p c"), ("</>", "</>"), ("<pre>", "<pre>"),
      ("H<sub>2</sub>O", "H2O"), ("&amp;lt;", "&lt;"), ("&lt;p&gt;", "<p>"), ("R&D; x", "R&D; x"),
      ("&#39;&#x41;", "'A"),
      ("&#0;&#xD800;&#;&;&", "&#0;&#xD800;&#;&;&"), ("&verylongname;", "&verylongname;"), ("<", "<"), ("é<i>", "é"),
    ] { #expect(try plain(text) == expected, "\(text)") }
  }

  @Test func charactersThatAreSpeltOutAreCleanedLikeOthers() throws {
    #expect(try withField("a&nbsp;b&#27;[31m&#x202E;") { $0.plainLine } == "a b[31m")
    #expect(try withField("<p>a</p> <p> </p><p>b</p>") { $0.plainParagraphs } == ["a", "b"])
    #expect(try withField("<p>a</p>b") { $0.plainLine } == "a b")
  }

  @Test func namesOfTechnologyMakeIds() {
    for (name, id) in [
      ("C++", "tool-cplusplus"), ("C#", "tool-csharp"), ("C", "tool-c"), (".NET", "tool-net"),
      ("Microsoft .NET Framework", "tool-microsoft-net-framework"), ("SAP R/3", "tool-sap-r-3"),
      ("Café Manager", "tool-cafe-manager"), ("  A -- B  ", "tool-a-b"), ("漢字 Pro", "tool-漢字-pro"),
    ] { #expect(TechnologyPlaces.id(of: name)?.rawValue == id) }
    for name in ["", " ", "--", "™", "…"] { #expect(TechnologyPlaces.id(of: name) == nil, "\(name)") }
  }

  @Test func technologyWithoutALetterIsSkipped() throws {
    var files = ONETFixture.release29
    files["Technology Skills.txt", default: ""] += "11-1011.00\t---\t1\tOther\tN\tN\r\n"
    let fixture = try DataFixture(files)
    let report = try ONETImport(path: fixture.path).read().report
    #expect(report.counts.skills == 5)
    #expect(report.skippedText.contains("Technology Skills.txt:5 1 x Example not understood"))
  }

  @Test func everyTextIsFitForATerminal() throws {
    var generator = SeededGenerator(seed: 404)
    func hostile() -> String {
      let text = HostileText.make(pieces: generator.number(1...12), using: &generator)
      return String(text.unicodeScalars.filter { !"\t\r\n\u{0}\"".unicodeScalars.contains($0) }.map(Character.init))
    }
    for _ in 0..<30 {
      let code = "11-1011.00"
      let onet = try DataFixture([
        "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n\(code)\tx\(hostile())\t\(hostile())\n",
        "Alternate Titles.txt": "O*NET-SOC Code\tAlternate Title\tShort Title\n\(code)\tx\(hostile())\t\(hostile())\n",
        "Content Model Reference.txt": "Element ID\tElement Name\tDescription\n2.A\tx\(hostile())\t\(hostile())\n",
        "Skills.txt": "O*NET-SOC Code\tElement ID\tScale ID\tData Value\n\(code)\t2.A\tIM\t4.00\n",
        "Technology Skills.txt": "O*NET-SOC Code\tExample\tCommodity Title\n\(code)\tx\(hostile())\t\(hostile())\n",
        "Task Statements.txt": "O*NET-SOC Code\tTask ID\tTask\n\(code)\t1\tx\(hostile())\n",
        "Job Zones.txt": "O*NET-SOC Code\tJob Zone\n\(code)\t1\n",
        "Job Zone Reference.txt": "Job Zone\tName\tExperience\n1\tx\(hostile())\t\(hostile())\n",
      ])
      let esco = try DataFixture([
        "occupations_en.csv":
          "conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description\n"
          + "\(ESCOFixture.welder),7212,\"x\(hostile())\",\"\(hostile())\n\(hostile())\",\"\(hostile())\",\"\(hostile())\"\n",
        "skills_en.csv":
          "conceptUri,skillType,preferredLabel,altLabels,description\n"
          + "\(ESCOFixture.theatre),knowledge,\"x\(hostile())\",\"\(hostile())\",\"\(hostile())\"\n",
        "occupationSkillRelations_en.csv":
          "occupationUri,relationType,skillUri\n\(ESCOFixture.welder),essential,\(ESCOFixture.theatre)\n",
        "ISCOGroups_en.csv":
          "conceptUri,code,preferredLabel\nhttp://data.europa.eu/esco/isco/C7,7,\"x\(hostile())\"\n",
      ])
      for catalogue in [
        try ONETImport(path: onet.path).read().catalogue, try ESCOImport(path: esco.path).read().catalogue,
      ] {
        #expect(catalogue.terms.map(\.count).reduce(0, +) > 0)
        for text in catalogue.allTexts { #expect(TerminalText.clean(text) == text) }
      }
    }
  }
}
