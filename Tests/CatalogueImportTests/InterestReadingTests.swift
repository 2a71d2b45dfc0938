import CareerModel
import CatalogueImport
import Testing

/// What is asked about interests, and whose published ones roles have.
@Suite struct InterestReadingTests {
  private static let activities = Interest.allCases.map { interest in
    "- {id: \(interest.rawValue.prefix(1))1, interest: \(interest.rawValue), text: Do it}\n"
  }.joined()

  private static let occupations = """
    - code: 15-1252.00
      title: Software Developers
      interests: {realistic: 3.93, investigative: 5.86, artistic: 2.26, social: 1.88, enterprising: 1.87, conventional: 5.46}
      sources: [S1]

    """

  private func fixture() throws -> CatalogueFixture {
    let fixture = try CatalogueFixture()
    try fixture.write(Self.activities, to: "activities.yaml")
    try fixture.write(Self.occupations, to: "occupations.yaml")
    try fixture.append(
      "occupation: {code: 15-1252.00, likeness: near, note: the same tools}\n", to: "roles/developer.yaml")
    return fixture
  }

  @Test func whatTheFilesSayIsTaken() throws {
    let catalogue = try fixture().load()
    #expect(catalogue.activities.map(\.id) == ["r1", "i1", "a1", "s1", "e1", "c1"])
    #expect(catalogue.activities.map(\.interest) == Interest.allCases)
    let role = try #require(catalogue.role("developer"))
    #expect(Interest.allCases.map { role.interests?[$0] } == [393, 586, 226, 188, 187, 546])
    #expect(
      role.interestOrigin
        == InterestOrigin(
          code: "15-1252.00", title: "Software Developers", isClose: false, note: "the same tools", sources: ["S1"]))
    #expect(catalogue.role("intern")?.interests == nil)
  }

  @Test func mistakesAreToldWithFileLineAndField() throws {
    let fixture = try fixture()
    try fixture.replace("interest: social", with: "interest: sociable", in: "activities.yaml")
    try fixture.replace("{id: i1", with: "{id: r1", in: "activities.yaml")
    try fixture.replace("realistic: 3.93", with: "realistic: 7.01", in: "occupations.yaml")
    try fixture.replace(", conventional: 5.46", with: "", in: "occupations.yaml")
    try fixture.replace("likeness: near", with: "likeness: far", in: "roles/developer.yaml")
    try fixture.replace("{code: 15-1252.00", with: "{code: 15-1252.01", in: "roles/developer.yaml")
    let found = try fixture.problems()
    #expect(
      found == [
        "activities.yaml:2:8: [1].id: the activity \"r1\" is defined twice (first in activities.yaml:1)",
        "activities.yaml:4:22: [3].interest: expected one of realistic, investigative, artistic, social, enterprising, "
          + "conventional, found \"sociable\" (did you mean \"social\"?)",
        "activities.yaml:6:3: [5]: the interests have not as many activities each: 2 realistic, 1 investigative, "
          + "1 artistic, 0 social, 1 enterprising, 1 conventional (ask about every interest equally often)",
        "occupations.yaml:3:14: [0].interests.conventional: the key \"conventional\" is missing",
        "occupations.yaml:3:26: [0].interests.realistic: the score is not from 1 to 7",
        "roles/developer.yaml:21:20: occupation.code: there is no occupation \"15-1252.01\" "
          + "(did you mean \"15-1252.00\"?)",
        "roles/developer.yaml:21:42: occupation.likeness: expected one of close, near, found \"far\"",
      ])
  }

  @Test func aCatalogueWithoutThemAsksNothing() throws {
    #expect(try CatalogueFixture().load().activities.isEmpty)
  }
}
