import CareerModel
import CatalogueImport
import Testing

/// What `catalogue.yaml` says of the whole catalogue.
@Suite struct PrefaceReadingTests {
  private static let sound = """
    region: Ireland
    currency: EUR
    everyday:
      - {text: made a web page, skills: [core]}

    """

  @Test func aCatalogueWithoutItIsOfTheUnitedKingdom() throws {
    let catalogue = try CatalogueFixture().load()
    #expect(catalogue.market == Market(region: "UK", currency: "GBP"))
    #expect(catalogue.everyday.isEmpty)
  }

  @Test func whatItSaysIsTaken() throws {
    let fixture = try CatalogueFixture()
    try fixture.write(Self.sound, to: "catalogue.yaml")
    let catalogue = try fixture.load()
    #expect(catalogue.market == Market(region: "Ireland", currency: "EUR"))
    #expect(catalogue.everyday == [EverydayStatement("made a web page", skills: ["core"])])
  }

  @Test func mistakesAreToldWithFileLineAndField() throws {
    let fixture = try CatalogueFixture()
    try fixture.write(
      """
      currency: euro
      everyday:
        - {text: made a web page, skills: [cor]}
        - {text: slept, skills: []}
        - {skills: [core]}

      """, to: "catalogue.yaml")
    try fixture.expect([
      "catalogue.yaml:1:1: region: the key \"region\" is missing",
      "catalogue.yaml:1:11: currency: \"euro\" is not a currency (write its three letters, such as GBP)",
      "catalogue.yaml:3:38: everyday[0].skills[0]: there is no skill \"cor\" (did you mean \"core\"?)",
      "catalogue.yaml:4:27: everyday[1].skills: no skill is named (name what somebody has who has done it)",
      "catalogue.yaml:5:5: everyday[2].text: the key \"text\" is missing",
    ])
  }
}
