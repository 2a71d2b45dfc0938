import CareerModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct RequirementWeightTests {
  /// 1 where more than half ask for it, then one more each time that the share halves: counted by doubling.
  private func rarity(_ asking: Int, of all: Int, limit: Int) -> Int {
    var rarity = 1
    var doubled = asking * 2
    while doubled <= all && rarity < limit {
      rarity += 1
      doubled *= 2
    }
    return rarity
  }

  /// What one occupation should ask for, from the definition in docs/MATCHING.md.
  private func expected(_ release: RandomONETRelease, _ occupation: Int) -> [String] {
    let listed = release.ratings.filter { $0.importance >= 300 }
    let raters = Set(listed.map(\.occupation)).count
    let users = Set(release.technologies.map(\.occupation)).count
    var lines: [(strength: Int, weight: Int, name: String)] = []
    for rating in listed where rating.occupation == occupation {
      let asking = listed.filter { $0.element == rating.element }.count
      var halfPoints = 0
      while 200 + (halfPoints + 1) * 50 <= rating.importance { halfPoints += 1 }
      lines.append((0, halfPoints * rarity(asking, of: raters, limit: 8), "Element \(rating.element)"))
    }
    for named in release.technologies where named.occupation == occupation {
      let asking = release.technologies.filter { $0.technology == named.technology }.count
      let base = named.isInDemand ? 4 : named.isHot ? 2 : 1
      lines.append((1, base * rarity(asking, of: users, limit: 4), "Program \(named.technology)"))
    }
    return lines.sorted { ($0.strength, -$0.weight, $0.name) < ($1.strength, -$1.weight, $1.name) }
      .map { "\($0.strength == 0 ? "essential" : "advantage") \($0.weight) \($0.name)" }
  }

  @Test func weightsAreAsDefinedWhateverTheOrderOfTheRows() throws {
    var generator = SeededGenerator(seed: 1972)
    var requirements = 0
    for _ in 0..<40 {
      let release = RandomONETRelease(using: &generator)
      let fixture = try DataFixture(release.files(shuffledBy: &generator))
      let catalogue = try ONETImport(path: fixture.path).read().catalogue
      for occupation in 0..<release.occupations {
        let asked = catalogue.asked(by: Role.ID(RandomONETRelease.code(occupation)))
        // Without what the publisher says about it.
        let plain = asked.map { $0.split(separator: " ").prefix(4).joined(separator: " ") }
        #expect(plain == expected(release, occupation))
        requirements += asked.count
      }
      #expect(catalogue.titleRanks == Array(catalogue.roles.indices))
      #expect(catalogue.termsAgree())
      let other = try DataFixture(release.files(shuffledBy: &generator))
      #expect(try ONETImport(path: other.path).read().catalogue.isSame(as: catalogue))
    }
    #expect(requirements > 5_000)
  }

  @Test func rarityIsTheBinaryLogarithmOfTheShare() {
    for all in 1...300 {
      for asking in 1...all {
        let lists = (0..<all).map { $0 < asking ? [0, 1] : [1] }
        guard all < 40 || asking < 4 || all % 97 == 0 else { continue }
        let measured = Rarity(in: lists, count: 2, limit: 6)
        #expect(measured[0] == rarity(asking, of: all, limit: 6), "\(asking) of \(all)")
        #expect(measured[1] == 1)
      }
    }
  }

  @Test func occupationsThatAskForNothingDoNotMakeOthersRare() {
    let lists: [[Int]] = [[0], [], [], [], []]
    #expect(Rarity(in: lists, count: 2, limit: 8)[0] == 1)
  }

  @Test func importanceCountsInHalfPoints() {
    let weights = [300, 349, 350, 400, 449, 450, 500].map { RequirementWeight.ofElement(importance: $0, rarity: 3) }
    #expect(weights == [6, 6, 9, 12, 12, 15, 18])
  }
}
