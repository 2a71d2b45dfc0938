import Foundation
import TestSupport
import Testing

/// What the doctor says about imports, and what commands say that go on without one.
struct DoctorImportTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.importEverything(PublisherFiles())
  }

  private func file(_ kind: String) -> String { "\(program.data)/data/imports/\(kind).sqlite" }

  @Test func soundOnesAreToldWithReleaseAndDay() throws {
    let result = try program.run("doctor", "--json")
    #expect(result.status == 0)
    let onet = try result.check("O*NET import")
    #expect(onet.isFine && onet.hint == nil)
    #expect(onet.detail.hasPrefix("\(file("onet")): release 29.3, imported "))
    #expect(onet.detail.hasSuffix(", sound, indexed"))
    for name in ["ESCO import", "US wages import", "ESCO to O*NET import"] {
      let check = try result.check(name)
      #expect(check.isFine && check.detail.contains(", sound"))
    }
  }

  @Test(arguments: ["onet", "esco", "wages", "crosswalk"])
  func aDamagedOneIsBrokenAndLeftAsItIs(kind: String) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: file(kind)))
    bytes.replaceSubrange(16_384..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 16_384))
    try bytes.write(to: URL(fileURLWithPath: file(kind)))
    let result = try program.run("doctor", "--json")
    #expect(result.status == 2)
    let broken = try result.list("checks").filter { $0["ok"] as? Bool == false }
    #expect(broken.count == 1)
    #expect((broken.first?["detail"] as? String)?.hasPrefix("\(file(kind)) is damaged: ") == true)
    #expect((broken.first?["hint"] as? String)?.contains("careers import \(kind) PATH") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file(kind))) == bytes)
  }

  /// The built-in catalogue is whole, and the search over all sources works without the one that is damaged.
  @Test func aCommandGoesOnWithoutADamagedOneAndSaysSo() throws {
    try SQLiteHeader.set(99, at: SQLiteHeader.userVersion, of: file("onet"))
    let result = try program.run("search", "bake goods", "--json")
    #expect(result.status == 0)
    #expect(try result.list("results").contains { $0["id"] as? String == PublisherFiles.baking })
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("careers: \(file("onet")) has format 99") == true)
    #expect(try program.run("guide", "--json").errors == "")
    try SQLiteHeader.set(98, at: SQLiteHeader.userVersion, of: file("esco"))
    let both = try program.run("search", "bake", "--json").errors.split(separator: "\n")
    #expect(both.count == 2, "each once")
    #expect(both.contains { $0.contains("has format 99") } && both.contains { $0.contains("has format 98") })
    let wanted = try program.run("roles", "--source", "onet")
    #expect(wanted.status == 2)
    #expect(wanted.errors.components(separatedBy: "has format 99").count == 2)
  }
}
