import TerminalText
import TestSupport
import Testing

@testable import Documents

@Suite struct NearestNameTests {
  @Test func slipsOfTheHandAreForgiven() {
    let names = ["sql", "python-core", "python-basics", "rest-apis"]
    #expect(nearestName(to: "pyton-core", among: names) == "python-core")
    #expect(nearestName(to: "python-baiscs", among: names) == "python-basics")
    #expect(nearestName(to: "SQL", among: names) == "sql")
    #expect(nearestName(to: "sq", among: names) == "sql")
    #expect(nearestName(to: "cobol", among: names) == nil)
    #expect(nearestName(to: "x", among: []) == nil)
    #expect(nearestName(to: "1", among: ["2", "3"]) == nil)
    let endless = String(repeating: "x", count: 1_000_000)
    #expect(nearestName(to: endless, among: [endless + "y"]) == nil)
  }

  @Test func theFirstOfTheNearestWins() {
    #expect(nearestName(to: "role", among: ["rule", "rode", "roles"]) == "rule")
    #expect(nearestName(to: "role", among: ["rule", "role"]) == "role")
  }

  @Test func distanceIsThatOfItsDefinition() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          Character(["a", "b", "c"].randomElement(using: &generator) ?? "a")
        }
      }
      #expect(
        EditDistance.between(words[0], words[1]) == definedDistance(words[0][...], words[1][...]),
        "\(words[0]) \(words[1])")
    }
  }

  /// The same by trying every way, one letter after the other.
  private func definedDistance(_ first: ArraySlice<Character>, _ second: ArraySlice<Character>) -> Int {
    guard let a = first.last, let b = second.last else { return first.count + second.count }
    let (restA, restB) = (first.dropLast(), second.dropLast())
    var ways = [
      definedDistance(restA, restB) + (a == b ? 0 : 1), definedDistance(restA, second) + 1,
      definedDistance(first, restB) + 1,
    ]
    if let beforeA = restA.last, let beforeB = restB.last, a == beforeB, b == beforeA {
      ways.append(definedDistance(restA.dropLast(), restB.dropLast()) + 1)
    }
    return ways.min() ?? 0
  }
}
