import CareerModel
import Fixtures

@testable import CareerUI

extension Scene {
  /// Imported sources, the way between them, and importing.
  static let imported = [
    onet("onet-roles", "").sized(.usual, .wide),
    onet("onet-roles-ticked", "", profile: someSkills),
    onet("onet-roles-folded", "h"),
    onet("onet-roles-by-group", "ssss"),
    onet("onet-roles-long-title", "'Sj", profile: someSkills).sized(.small),
    onet("onet-detail", "/soft<Enter><Enter>"),
    onet("onet-detail-end", "/soft<Enter><Enter>G").sized(.small),
    onet("onet-detail-long-title", "'s<Enter>").sized(.small),
    onet("onet-detail-thin", "'f<Enter>"),
    onet("onet-checklist", "/soft<Enter>2", profile: someSkills),
    onet("onet-checklist-technology", "/soft<Enter>2Gl", profile: someSkills),
    onet("onet-skill", "/soft<Enter>2/prog<Enter><Enter>"),
    onet("onet-skills-all", "2a"),
    onet("onet-paths", "/soft<Enter>3"),
    onet("onet-filter", "fjl"),
    onet("onet-plan-elsewhere", "5", profile: .some),
    onet("onet-routes-elsewhere", "3R", profile: .some),
    onet("onet-guide", "6"),
    onet("onet-similar-looking", "/soft<Enter>M"),
    onet("onet-similar", "/soft<Enter>M", report: similar),
    esco("esco-roles", ""),
    esco("esco-detail", "'s<Enter>").sized(.small),
    esco("esco-skills-all", "2a"),
    esco("esco-paths", "3"),
    Scene(name: "all-roles", keys: "", catalogue: Fixture.all, datasets: Fixture.choices),
    Scene(name: "sources", keys: "Dj", datasets: Fixture.choices),
    Scene(name: "sources-one", keys: "D"),
    Scene(name: "sources-importing", keys: "Di<Enter>files<Enter>", datasets: Fixture.choices, report: progress),
    Scene(name: "importing", keys: "Di<Enter>files<Enter><Esc>", datasets: Fixture.choices, report: progress),
    Scene(name: "import-form", keys: "Di"),
    Scene(name: "import-form-path", keys: "Di<Right><Enter>/data"),
    Scene(name: "import-form-empty", keys: "Di<Enter><Enter>"),
    Scene(
      name: "import-failed", keys: "Di<Enter>files<Enter><Esc>",
      report: .importFailed(ImportProblem(.refused, "There is no such folder: files. Nothing was changed."))),
  ]

  private static func onet(
    _ name: String, _ keys: String, profile: Profile = Profile(), report: News? = nil
  ) -> Scene {
    Scene(
      name: name, keys: keys, profile: profile, catalogue: Fixture.onet, datasets: Fixture.choices, report: report)
  }

  private static func esco(_ name: String, _ keys: String) -> Scene {
    Scene(name: name, keys: keys, catalogue: Fixture.esco, datasets: Fixture.choices)
  }

  private static let someSkills: Profile = {
    var profile = Profile()
    profile.marks = ["2.A.1.a": .have, "2.B.3.e": .have, "2.C.4.a": .learning]
    return profile
  }()

  private static let progress = News.importProgress(ImportProgress(.onet, percent: 62, secondsLeft: 2))

  private static let similar = News.foundSimilar(
    to: Fixture.softwareDevelopers,
    [
      SimilarMatch(
        role: "15-1254.00", title: "Web Developers", dataset: .onet, similarity: 6_120,
        reasons: [.does(["develop", "software", "design"]), .names(["developer"]), .skill("Programming")]),
      SimilarMatch(
        role: Fixture.escoDeveloper, title: "software developer", dataset: .esco, similarity: 5_480,
        reasons: [.does(["software", "systems"]), .names(["developer"])]),
      SimilarMatch(
        role: "11-3021.00", title: "Computer and Information Systems Managers", dataset: .onet, similarity: 2_004,
        reasons: [.does(["computer", "data"]), .knowledge("Computers and Electronics")]),
    ])
}
