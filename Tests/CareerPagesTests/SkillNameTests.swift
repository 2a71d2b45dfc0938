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

  @Test func theySayItBesideOneThatIsGoneAndInWhatIsMissing() throws {
    let context = PageContext(profile: Profile(), in: catalogue, from: "built-in")
    #expect(
      context.names(of: ["2.A.1.e", "gone", "2.C.4.a"]) == ["Mathematics (skills)", "gone", "Mathematics (knowledge)"])
    let role = Role(
      id: "r", title: "Teacher", track: "t", level: nil,
      requirements: ["2.A.1.e", "2.C.4.a"].map { Requirement(options: [$0], strength: .essential) })
    let asking = Catalogue(dataset: .onet, skills: catalogue.skills, roles: [role])
    let person = PageContext(profile: Profile(), in: asking, from: "built-in")
    #expect(person.learner.missingEssentials(of: "r") == ["Mathematics (skills)", "Mathematics (knowledge)"])
    #expect(
      person.unplannedText(of: "r").contains("To get first: Mathematics (skills), Mathematics (knowledge)."))
  }
}
