import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct MutationTests {
  @Test func aDamagedFileIsReadOrRefusedWithItsLine() throws {
    let trials = [
      try MutationTrial(.onet, ONETFixture.release29), try MutationTrial(.onet, ONETFixture.release31),
      try MutationTrial(.esco, ESCOFixture.release120), try MutationTrial(.esco, ESCOFixture.release121),
      try MutationTrial(.wages, WageFixture.wages), try MutationTrial(.crosswalk, WageFixture.crosswalk),
    ]
    var generator = SeededGenerator(seed: 2_026)
    var outcomes: [MutationTrial.Outcome: Int] = [:]
    for _ in 0..<400 {
      for trial in trials {
        let outcome = try trial.run(using: &generator)
        if case .wrong(let what) = outcome { Issue.record("\(what)") }
        outcomes[outcome, default: 0] += 1
      }
    }
    #expect(outcomes[.read, default: 0] > 600)
    for code in ["wrong-file", "bad-file", "cut-file"] {
      #expect(outcomes[.refused(code: code), default: 0] > 30, "\(code)")
    }
  }
}
