import CareerModel
import Testing

/// What somebody who does a job most likely has.
struct LikelySkillsTests {
  private func skills(_ requirements: Requirement...) -> [Skill.ID] {
    Role(id: "role", title: "Role", track: "", level: nil, requirements: requirements).likelySkills
  }

  @Test func whatIsEssentialStandsBeforeTechnology() {
    let found = skills(
      Requirement(options: ["reading"], strength: .essential, rating: Rating(importance: 400)),
      Requirement(options: ["excel"], strength: .advantage, rating: Rating(isHot: true)),
      Requirement(options: ["epic"], strength: .advantage, rating: Rating(isHot: true, isInDemand: true)),
      Requirement(options: ["obscure"], strength: .advantage, rating: Rating()),
      Requirement(options: ["optional"], strength: .advantage))
    #expect(found == ["reading", "epic", "excel"])
  }

  @Test func ofAGroupItIsTheFirst() {
    #expect(skills(Requirement(options: ["postgresql", "mysql"], strength: .essential)) == ["postgresql"])
    #expect(skills().isEmpty)
  }
}
