import CareerModel
import CareerPages
import Testing

/// How skills of one name are told apart where they stand together.
struct SkillNameTests {
  private let catalogue = Catalogue(
    dataset: .onet,
    skills: [
      Skill(id: "2.A.1.e", name: "Mathematics", kind: .practice), Skill(id: "2.C.4.a", name: "Mathematics"),
      Skill(id: "2.C.3.a", name: "Design"),
    ])

  @Test func twoOfOneNameSayWhatTheyAre() {
    #expect(
      catalogue.distinctNames(of: [0, 1, 2]) == ["Mathematics (skills)", "Mathematics (knowledge)", "Design"])
    #expect(catalogue.distinctNames(of: [1, 2]) == ["Mathematics", "Design"])
    #expect(catalogue.distinctNames(of: [1, 1]) == ["Mathematics", "Mathematics"])
  }
}
