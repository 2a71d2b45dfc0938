import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

/// What imports keep for the fit of roles.
@Suite struct FitImportTests {
  private func onet(_ rows: [String] = []) throws -> Catalogue {
    var files = ONETFixture.release29
    files["Skills.txt", default: ""] += rows.map { $0.replacing("|", with: "\t") + "\r\n" }.joined()
    let fixture = try DataFixture(files)
    return try ONETImport(path: fixture.path).read().catalogue
  }

  private func row(_ code: String, _ element: String, _ importance: String) -> String {
    "\(code)|\(element)|An element|IM|\(importance)|8|n/a|n/a|n/a|N|n/a|08/2023|Analyst"
  }

  /// The points of each skill for a role, as far as it has any.
  private func points(_ catalogue: Catalogue, _ role: Role.ID) throws -> [String: Int] {
    let fit = try #require(catalogue.fitPoints)
    let position = try #require(catalogue.rolePosition(role))
    var points: [String: Int] = [:]
    for (skill, entity) in catalogue.skills.enumerated() {
      for place in fit.roles.range(of: skill) where fit.roles.elements[place] == position {
        points[entity.id.rawValue] = Int(fit.points[place])
      }
    }
    return points
  }

  /// Points of exact sums: w M / (w M + 3 W T).
  private func share(_ weight: Int, all: Int, role: Int, skill: Int) -> Int {
    (Fraction(weight * all, weight * all + 3 * role * skill) * 1_000_000_000).rounded
  }

  @Test func ratingsAndTechnologyWeighAsPublished() throws {
    let catalogue = try onet()
    // 4.12 and 4.78 of the one role, and a technology that is neither hot nor in demand; then one in demand and one hot.
    let (first, second) = (212 * 212 + 278 * 278 + 2_500, 10_000 + 5_000)
    #expect(
      try points(catalogue, "11-1011.00") == [
        "2.A.1.a": share(212 * 212, all: first + second, role: first, skill: 212 * 212),
        "2.C.1.a": share(278 * 278, all: first + second, role: first, skill: 278 * 278),
        "tool-adsense-tracker": share(2_500, all: first + second, role: first, skill: 2_500),
      ])
    #expect(
      try points(catalogue, "15-1252.00") == [
        "tool-cplusplus": share(10_000, all: first + second, role: second, skill: 10_000),
        "tool-ajax": share(5_000, all: first + second, role: second, skill: 5_000),
      ])
    #expect(try points(catalogue, "99-0000.01").isEmpty)
  }

  @Test func whatIsLessThanImportantCountsInTheFitAlone() throws {
    let code = "99-0000.01"
    let plain = try onet()
    let catalogue = try onet([row(code, "2.A.1.a", "2.99"), row(code, "2.C.1.a", "2.00")])
    #expect(catalogue.roles == plain.roles && catalogue.terms == plain.terms)
    #expect(catalogue.asked(by: Role.ID(code)).isEmpty)
    let (weight, other) = (99 * 99, 212 * 212)
    let all = other + 278 * 278 + 2_500 + 15_000 + weight
    // 2.00 is where nothing begins.
    #expect(
      try points(catalogue, Role.ID(code)) == [
        "2.A.1.a": share(weight, all: all, role: weight, skill: weight + other)
      ])
    #expect(try points(catalogue, "11-1011.00")["2.A.1.a"] != points(plain, "11-1011.00")["2.A.1.a"])
  }

  /// An element that no role requires says nothing about a person, though it takes room in the lists.
  @Test func whatNoRoleRequiresHasNoPoints() throws {
    var files = ONETFixture.release29
    files["Content Model Reference.txt", default: ""] += "2.B.1.a\tSocial Perceptiveness\tBeing aware.\r\n"
    files["Skills.txt"] = files["Skills.txt"]?.replacing("Perceptiveness\tIM\t5.00", with: "Perceptiveness\tIM\t2.50")
    let fixture = try DataFixture(files)
    let catalogue = try ONETImport(path: fixture.path).read().catalogue
    #expect(catalogue.skill("2.B.1.a") != nil)
    let second = 10_000 + 5_000 + 50 * 50
    let all = 212 * 212 + 278 * 278 + 2_500 + second
    #expect(
      try points(catalogue, "15-1252.00") == [
        "tool-cplusplus": share(10_000, all: all, role: second, skill: 10_000),
        "tool-ajax": share(5_000, all: all, role: second, skill: 5_000),
      ])
  }

  @Test func anEssentialSkillOfESCOWeighsTwice() throws {
    let fixture = try DataFixture(ESCOFixture.release120, folder: "esco-1.2.0")
    let catalogue = try ESCOImport(path: fixture.path).read().catalogue
    let fit = try #require(catalogue.fitPoints)
    let weights = catalogue.roles.map { role in
      role.requirements.compactMap { requirement in
        catalogue.skillPosition(requirement.options[0]).map {
          FitPoints.Weight(skill: $0, weight: requirement.strength == .essential ? 2 : 1)
        }
      }
    }
    #expect(!fit.points.isEmpty)
    #expect(fit == FitPoints(weights: weights, terms: catalogue.terms, skillCount: catalogue.skills.count))
  }
}
