import CareerModel
import Fixtures

@testable import CareerUI

extension Scene {
  /// Imported sources, the way between them, and importing.
  static let imported = [
    onet("onet-roles", ""),
    onet("onet-roles-ticked", "", profile: someSkills),
    onet("onet-roles-by-fit", "j", profile: manySkills).sized(.usual, .small),
    onet("onet-roles-by-fit-moved", "2/think<Enter> 1", profile: manySkills),
    onet("onet-roles-ticked-by-group", "sss", profile: manySkills),
    onet("onet-why", "jw", profile: manySkills),
    onet("onet-roles-by-group", "sss"),
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
    onet("onet-interests", "I<Right>", profile: someInterests),
    onet("onet-similar", "/soft<Enter>M", report: similar),
    esco("esco-roles", ""),
    Scene(
      name: "esco-roles-ticked", keys: "", profile: escoSkills, catalogue: Fixture.esco, datasets: Fixture.choices),
    esco("esco-detail", "'s<Enter>").sized(.small),
    esco("esco-skills-all", "2a"),
    Scene(name: "all-roles", keys: "", catalogue: Fixture.all, datasets: Fixture.choices),
    Scene(
      name: "all-roles-ticked", keys: "", profile: manySkills, catalogue: Fixture.all, datasets: Fixture.choices),
    Scene(
      name: "all-roles-by-title", keys: "s", profile: manySkills, catalogue: Fixture.all, datasets: Fixture.choices),
    Scene(name: "sources", keys: "Dj", datasets: Fixture.choices),
    Scene(name: "sources-one", keys: "D"),
    Scene(name: "sources-importing", keys: "Di<Enter>files<Enter>", datasets: Fixture.choices, report: progress),
    Scene(name: "importing", keys: "Di<Enter>files<Enter><Esc>", datasets: Fixture.choices, report: progress)
      .unrecorded,
    Scene(name: "import-form", keys: "Di"),
    Scene(name: "import-form-path", keys: "Di<Right><Enter>/data"),
    Scene(name: "import-form-empty", keys: "Di<Enter><Enter>"),
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

  private static let someInterests: Profile = {
    var profile = someSkills
    profile.answers = Profile.curious.answers
    return profile
  }()

  /// As many as make an order sure, and a job.
  private static let manySkills: Profile = {
    var profile = Profile()
    for skill in Fixture.onet.skills.prefix(4) + Fixture.onet.skills.suffix(3) { profile.marks[skill.id] = .have }
    profile.here = "11-3021.00"
    return profile
  }()

  private static let escoSkills: Profile = {
    var profile = Profile()
    for skill in Fixture.esco.skills.dropFirst(2).prefix(7) { profile.marks[skill.id] = .have }
    return profile
  }()

  private static let progress = News.importProgress(ImportProgress(.onet, percent: 62, secondsLeft: 2))

  private static let similar = News.foundSimilar(
    to: Fixture.softwareDevelopers,
    [
      SimilarMatch(
        role: "15-1254.00", title: "Web Developers", dataset: .onet, similarity: 6_120,
        reasons: [.does(["develop computer software"]), .names(["web developer"]), .skill("Programming")]),
      SimilarMatch(
        role: Fixture.escoDeveloper, title: "software developer", dataset: .esco, similarity: 5_480,
        reasons: [.does(["software systems"]), .names(["software developer"])]),
      SimilarMatch(
        role: "11-3021.00", title: "Computer and Information Systems Managers", dataset: .onet, similarity: 2_004,
        reasons: [.does(["computer data"]), .knowledge("Computers and Electronics")]),
    ])
}
