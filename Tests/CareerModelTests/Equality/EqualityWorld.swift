import CareerModel
import TestSupport

/// Random links, corrections and marks among few skills, so that classes grow, meet and contradict each other.
struct EqualityWorld {
  let skills: [Skill.ID]
  let links: [SkillLink]
  let corrections: [SkillPair: SkillCorrection]
  let marks: [Skill.ID: Mark]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let skills = (0..<generator.number(3...14)).map { Skill.ID("s\($0)") }
    func pairs(_ count: Int) -> [SkillPair] {
      (0..<count).compactMap { _ in
        let two = generator.some(2, of: skills)
        return SkillPair(two[0], two[1])
      }
    }
    links = pairs(generator.number(0...12)).map { pair in
      SkillLink(pair, generator.chance(50) ? .listed : .sameName)
    }
    let (same, different) = (pairs(generator.number(0...3)), pairs(generator.number(0...5)))
    corrections = Dictionary(
      same.map { ($0, .same) } + different.map { ($0, .different) }, uniquingKeysWith: { $1 })
    var marks: [Skill.ID: Mark] = [:]
    for skill in skills where generator.chance(40) { marks[skill] = Mark.allCases[generator.number(0...2)] }
    self.marks = marks
    self.skills = skills
  }

  var equality: SkillEquality { SkillEquality(links: links, corrections: corrections) }
  var naive: NaiveEquality { NaiveEquality(links: links, corrections: corrections) }
}
