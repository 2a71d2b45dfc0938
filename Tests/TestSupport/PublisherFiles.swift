import Foundation

/// Small files in the publishers' own layouts, with invented texts, in a folder that goes with this value.
public final class PublisherFiles: Sendable {
  private let folder: TemporaryFolder

  /// - Parameter release: the number of the O*NET release.
  public init(release: String = "29.3") throws {
    folder = try TemporaryFolder()
    try write(Self.onet(release: release), to: "onet")
    try write(Self.esco, to: "esco")
    try write(["national_M2024_dl.csv": Self.wages], to: "wages")
    try write(["esco_onet_crosswalk.csv": Self.crosswalk], to: "crosswalk")
  }

  public var onet: String { folder.file("onet") }
  public var esco: String { folder.file("esco") }
  public var wages: String { folder.file("wages") }
  public var crosswalk: String { folder.file("crosswalk") }

  public static let baker = "0aaaaaaa-0000-4000-8000-00000000000a"
  public static let driver = "0ddddddd-0000-4000-8000-00000000000d"
  public static let baking = "0bbbbbbb-0000-4000-8000-00000000000b"
  public static let haskell = "0ccccccc-0000-4000-8000-00000000000c"

  private func write(_ files: [String: String], to name: String) throws {
    let path = folder.file(name)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: "\(path)/\(file)") }
  }

  public func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Adds a row to a file of O*NET, with "|" for tabs.
  public func add(_ row: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(onet)/\(name)")
    try (Data(contentsOf: url) + Data(Self.tabbed(row).utf8)).write(to: url)
  }

  // MARK: O*NET

  private static func onet(release: String) -> [String: String] {
    [
      "Read Me.txt": "O*NET \(release) Database\nMay 2025 Release\n",
      "Occupation Data.txt": tabbed(
        "O*NET-SOC Code|Title|Description", "15-1252.00|Software Developers|Write \"good\" programs for people.",
        "15-1254.00|Web Developers|Write programs for the web.", "51-3011.00|Bakers|Bake bread and cakes."),
      "Alternate Titles.txt": tabbed(
        "O*NET-SOC Code|Alternate Title|Short Title|Source(s)", "15-1252.00|Coder|n/a|10", "15-1254.00|Coder|n/a|10",
        "15-1254.00|Webmaster|n/a|10"),
      "Content Model Reference.txt": tabbed(
        "Element ID|Element Name|Description", "2.B.3.e|Programming|Writing computer programs.",
        "2.C.3.a|Computers and Electronics|Knowledge of circuits."),
      "Skills.txt": tabbed(
        ratings, rating("15-1252.00|2.B.3.e|Programming|IM|4.62"), rating("15-1252.00|2.B.3.e|Programming|LV|5.00"),
        rating("15-1254.00|2.B.3.e|Programming|IM|4.12"), rating("51-3011.00|2.B.3.e|Programming|IM|1.00"),
        rating("51-3011.00|2.B.3.e|Programming|IM|n/a")),
      "Knowledge.txt": tabbed(
        ratings, rating("15-1252.00|2.C.3.a|Computers and Electronics|IM|4.50"),
        rating("15-1254.00|2.C.3.a|Computers and Electronics|IM|4.25")),
      "Technology Skills.txt": tabbed(
        "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
        "15-1252.00|Haskell|43232408|Languages|Y|Y", "15-1252.00|Eclipse IDE|43232408|Tools|N|N",
        "15-1254.00|Haskell|43232408|Languages|Y|N"),
      "Task Statements.txt": tabbed(
        "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source",
        "15-1252.00|1|Write programs.|Core|95|08/2023|Incumbent",
        "15-1254.00|2|Write websites.|Core|95|08/2023|Incumbent",
        "51-3011.00|3|Bake bread.|Core|95|08/2023|Incumbent"),
      "Job Zones.txt": tabbed(
        "O*NET-SOC Code|Job Zone|Date|Domain Source", "15-1252.00|4|08/2023|Analyst", "15-1254.00|3|08/2023|Analyst"),
      "Job Zone Reference.txt": tabbed(
        "Job Zone|Name|Experience|Education|Job Training|Examples|SVP Range",
        "3|Job Zone Three: Medium Preparation Needed|Some.|A course.|Some.|Cooks.|(6.0)",
        "4|Job Zone Four: Considerable Preparation Needed|Years of it.|A degree.|Some.|Lawyers.|(7.0)"),
      "Related Occupations.txt": tabbed(
        "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index", "15-1252.00|15-1254.00|Primary-Short|1",
        "15-1254.00|15-1252.00|Primary-Short|1"),
      "Interests.txt": tabbed(
        "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
        "15-1252.00|1.B.1.a|Realistic|OI|3.93|11/2023|Machine Learning",
        "15-1252.00|1.B.1.b|Investigative|OI|6.05|11/2023|Machine Learning",
        "15-1252.00|1.B.1.c|Artistic|OI|2.26|11/2023|Machine Learning",
        "15-1252.00|1.B.1.d|Social|OI|1.88|11/2023|Machine Learning",
        "15-1252.00|1.B.1.e|Enterprising|OI|1.87|11/2023|Machine Learning",
        "15-1252.00|1.B.1.f|Conventional|OI|5.46|11/2023|Machine Learning"),
    ]
  }

  private static let ratings =
    "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI Bound|"
    + "Recommend Suppress|Not Relevant|Date|Domain Source"

  private static func rating(_ start: String) -> String { start + "|8|n/a|n/a|n/a|N|n/a|08/2023|Analyst" }

  /// Lines with "|" for tabs, as the publisher ends them.
  private static func tabbed(_ lines: String...) -> String {
    lines.map { $0.replacingOccurrences(of: "|", with: "\t") + "\r\n" }.joined()
  }

  // MARK: ESCO, wages and the crosswalk

  private static let base = "http://data.europa.eu/esco"

  private static let esco: [String: String] = [
    "occupations_en.csv": rows(
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
        + "regulatedProfessionNote,scopeNote,definition,inScheme,description,code",
      "Occupation,\(base)/occupation/\(baker),7512,baker,\"bread baker\npastry \"\"wizard\"\"\",,released,,,,,,"
        + "\"Bakers bake bread.\n\nAnd cakes.\",7512.1",
      "Occupation,\(base)/occupation/\(driver),8331,bus driver,,,released,,,,,,Drives a bus through the town.,8331.1"),
    "skills_en.csv": rows(
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
        + "definition,inScheme,description",
      "KnowledgeSkillCompetence,\(base)/skill/\(baking),skill/competence,sector-specific,bake goods,,,released,,,,,",
      "KnowledgeSkillCompetence,\(base)/skill/\(haskell),knowledge,sector-specific,Haskell,,,released,,,,,"),
    "occupationSkillRelations_en.csv": rows(
      "occupationUri,relationType,skillType,skillUri",
      "\(base)/occupation/\(baker),essential,skill/competence,\(base)/skill/\(baking)",
      "\(base)/occupation/\(baker),optional,knowledge,\(base)/skill/\(haskell)"),
  ]

  private static let wages = rows(
    "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
      + "H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90",
    "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,15-1252,Software Developers,detailed,1,69.50,\"144,570\",0,"
      + "38,50,64,80,102,79850,103050,133080,169000,211450")

  private static let crosswalk = rows(
    "id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,"
      + "concept_uri",
    "1,baker,7512,51-3011.00,bakers,[],0.81,1.0,\(base)/occupation/\(baker)",
    "2,baker,7512,99-9999.00,gone,[],0.5,0.5,\(base)/occupation/\(baker)")

  private static func rows(_ rows: String...) -> String { rows.map { $0 + "\r\n" }.joined() }
}
