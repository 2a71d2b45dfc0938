import CareerModel
import Synchronization

/// A source as large as ESCO, made up: texts are counted whenever they are read, as if from disk.
final class LargeSource: CatalogueReading {
  private let reads = Mutex(0)

  /// How many texts were read so far.
  var readCount: Int { reads.withLock { $0 } }

  static let skillCount = 14_000
  static let roleCount = 3_000
  private static let askedFor = 40

  /// The catalogue that reads from here.
  var catalogue: Catalogue {
    let words = ["apply", "bake", "clean", "draw", "examine", "fit", "guide", "handle", "inspect", "join", "keep"]
    let skills = (0..<Self.skillCount).map { number in
      Skill(
        id: Self.skill(number), name: "\(words[number % words.count]) \(words[number / 7 % words.count]) \(number)",
        group: number % 40 == 39 ? .soft : .technical, kind: number % 5 == 4 ? .concept : .practice, position: number,
        in: self)
    }
    let roles = (0..<Self.roleCount).map { number in
      Role(
        id: Role.ID(Self.uuid(number, "b")), title: "\(words[number % words.count]) maker \(number)",
        track: Self.tracks[number % Self.tracks.count].id, position: number, in: self)
    }
    // An import keeps its search: no text is read for it.
    let search = Lazy { Search(roles.map { SearchEntry(.role($0.id), title: $0.title) }) }
    return Catalogue(
      CatalogueContent(
        dataset: .esco, tracks: Self.tracks, skills: skills, roles: roles,
        terms: RoleTerms((0..<Self.roleCount).map(Self.terms(of:))))
    ).beside(CatalogueNeighbours(search: { search.value }))
  }

  static func skill(_ number: Int) -> Skill.ID { Skill.ID(uuid(number, "a")) }

  private static let tracks = (1...9).map {
    Track(id: Track.ID("ISCO-\($0)"), name: "Group \($0)", plainly: "", workplaces: Workplaces(names: [], sources: []))
  }

  private static func terms(of role: Int) -> [Catalogue.Term] {
    (0..<askedFor).map { place in
      Catalogue.Term(
        options: SkillOptions((role * 17 + place * 331) % skillCount), strength: place < 20 ? .essential : .advantage,
        weight: 1 + place % 3)
    }
  }

  private static func uuid(_ number: Int, _ kind: String) -> String {
    let digits = String(number)
    return kind + String(repeating: "0", count: 7 - digits.count) + digits + "-1111-4222-8333-444455556666"
  }

  func texts(ofRole position: Int) -> RoleTexts {
    reads.withLock { $0 += 1 }
    return RoleTexts(
      requirements: Self.terms(of: position).map {
        Requirement(options: $0.options.map(Self.skill), strength: $0.strength, weight: $0.weight)
      })
  }

  func texts(ofSkill position: Int) -> SkillTexts {
    reads.withLock { $0 += 1 }
    return SkillTexts(about: "What skill \(position) is.")
  }
}
