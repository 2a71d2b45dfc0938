import CareerModel
import Testing

@Suite struct SimilarTests {
  private typealias Need = SimilarEntry.Need

  private let jobs = SimilarIndex([
    SimilarEntry(
      title: "Web Developer", aliases: ["Website Programmer"],
      sentences: ["Writes code for websites.", "Tests the code of websites"], knowledge: [Need("design")],
      tools: [Need("react"), Need("git")]),
    SimilarEntry(
      title: "Software Developer", aliases: ["Programmer"], sentences: ["Writes software, code and tests."],
      tools: [Need("git"), Need("java")]),
    SimilarEntry(
      title: "Registered Nurse", sentences: ["Cares for patients and the records of patients."],
      knowledge: [Need("medicine", weight: 9)]),
    SimilarEntry(title: "Staff Nurse", sentences: ["Cares for patients."], knowledge: [Need("medicine")]),
    SimilarEntry(title: "Web Designer", sentences: ["Draws websites for clients."], knowledge: [Need("design")]),
  ])

  private func roles(_ similar: [SimilarRole]) -> [Int] { similar.map(\.role) }

  @Test func theMostSimilarComesFirstAndTheRoleItselfDoesNotCome() {
    #expect(roles(jobs.similar(to: 0)) == [1, 4])
    #expect(roles(jobs.similar(to: 2)) == [3])
    #expect(roles(jobs.similar(to: 3)) == [2])
  }

  @Test func reasonsNameWhatBothHaveStrongestFirst() {
    #expect(
      jobs.similar(to: 2).first?.reasons
        == [.does(["patients", "cares"]), .knowledge("medicine"), .names(["nurse"])])
    #expect(
      jobs.similar(to: 0).map(\.reasons) == [
        [.does(["code", "tests", "writes"]), .names(["developer", "programmer"])],
        [.knowledge("design"), .does(["websites"]), .names(["web"])],
      ])
  }

  /// Four names, each a vector of the one coordinate 4095/4096; of the products with the other three one is 4095² and
  /// two are 0, so the mean is 5,589,675 of 2^24, and the likeness of "alpha" and "alpha" 0.99927 (times 35 of 100);
  /// the needs stand at 1 (times 22).
  @Test func aSimilarityWorkedOutByHand() {
    let index = SimilarIndex(["alpha", "alpha", "beta", "gamma"].map { SimilarEntry(title: $0) })
    #expect(index.similar(to: 0) == [SimilarRole(role: 1, similarity: 5697, reasons: [.names(["alpha"])])])
    #expect(index.similar(to: 2).isEmpty)
  }

  @Test func wordsThatAllRolesHaveTellNothing() {
    let index = SimilarIndex([
      SimilarEntry(title: "the nurse"), SimilarEntry(title: "the cook"), SimilarEntry(title: "the cook of the sea"),
    ])
    #expect(index.similar(to: 0).isEmpty)
    #expect(index.similar(to: 1).map(\.reasons) == [[.names(["cook"])]])
  }

  @Test func whatAllAskForTellsByHowMuch() {
    let weights = [(500, 100), (480, 120), (100, 500), (120, 480)]
    let index = SimilarIndex(
      weights.map { first, second in
        SimilarEntry(title: "", skills: [Need("first", weight: first), Need("second", weight: second)])
      })
    #expect(index.similar(to: 0).map(\.role) == [1])
    #expect(index.similar(to: 0).map(\.reasons) == [[.skill("first")]])
    #expect(index.similar(to: 2).map(\.reasons) == [[.skill("second")]])
  }

  @Test func anotherSourceIsAskedByItsOwnWords() {
    let other = SimilarIndex([
      SimilarEntry(title: "nurses", sentences: ["care patients"]),
      SimilarEntry(title: "developers", sentences: ["code, software"]),
      SimilarEntry(title: "drivers", sentences: ["wheel"]),
    ])
    let found = jobs.similar(to: 1, in: other)
    #expect(roles(found) == [1])
    // Shown as the other source writes it.
    #expect(found.first?.reasons == [.does(["software", "code"]), .names(["developers"])])
    #expect(roles(jobs.similar(to: 3, in: other)) == [0])
    #expect(Set(roles(other.similar(to: 0, in: jobs))) == [2, 3])
  }

  @Test func needsCountAcrossSourcesWhereTheOtherKnowsAtLeastHalfOfThem() {
    let other = SimilarIndex([
      SimilarEntry(title: "a", knowledge: [Need("medicine")]), SimilarEntry(title: "b", tools: [Need("git")]),
      SimilarEntry(title: "c", knowledge: [Need("design")], tools: [Need("saw")]),
    ])
    #expect(jobs.similar(to: 2, in: other).map(\.reasons) == [[.knowledge("medicine")]])
    // Rarer java is more than half of what it asks for.
    #expect(jobs.similar(to: 1, in: other).isEmpty)
    #expect(roles(other.similar(to: 2, in: jobs)) == [0, 4])
  }

  @Test func aTwinInAnotherSourceComesFirst() {
    let twin = jobs.similar(to: 3, in: jobs).first
    #expect(twin?.role == 3)
    #expect((twin?.similarity ?? 0) > 9000)
  }

  @Test func emptyRolesAndIndexesAreLikeNothing() {
    let empty = SimilarIndex([])
    let blank = SimilarIndex([SimilarEntry(title: "")])
    #expect(jobs.similar(to: 0, in: empty).isEmpty)
    #expect(blank.similar(to: 0).isEmpty)
    #expect(blank.similar(to: 0, in: jobs).isEmpty)
    #expect(jobs.similar(to: 0, in: blank).isEmpty)
    #expect(jobs.similar(to: 0, limit: 0).isEmpty)
  }

  @Test func weightsOutOfRangeCountAsTheNearest() {
    #expect(Need("a", weight: 0).weight == 1)
    #expect(Need("a", weight: .max).weight == 10_000)
  }
}
