import Foundation
import Testing

@testable import CatalogueImport

@Suite struct FingerprintTests {
  @Test func theSameContentHasTheSameFingerprint() throws {
    let first = try CatalogueFixture()
    let second = try CatalogueFixture()
    #expect(first.path != second.path)
    #expect(try CatalogueFolder.fingerprint(of: first.path) == CatalogueFolder.fingerprint(of: second.path))
  }

  @Test func everyChangeShows() throws {
    let fixture = try CatalogueFixture()
    var seen = [try CatalogueFolder.fingerprint(of: fixture.path)]
    func expectChange(_ change: () throws -> Void) throws {
      try change()
      let fingerprint = try CatalogueFolder.fingerprint(of: fixture.path)
      #expect(!seen.contains(fingerprint))
      seen.append(fingerprint)
    }
    try expectChange { try fixture.replace("60", with: "61", in: "skills.yaml") }
    try expectChange { try fixture.append(" ", to: "pay.yaml") }
    try expectChange { try fixture.append("\n", to: "pay.yaml") }
    try expectChange { try fixture.write("", to: "roles/new.yaml") }
    try expectChange {
      try fixture.remove("roles/new.yaml")
      try fixture.write("", to: "roles/newer.yaml")
    }
    try expectChange { try fixture.remove("tutors.yaml") }
  }

  @Test func whatIsNotReadDoesNotCount() throws {
    let fixture = try CatalogueFixture()
    let fingerprint = try CatalogueFolder.fingerprint(of: fixture.path)
    for name in ["README.md", ".DS_Store", "roles/.developer.yaml", "roles/developer.yaml~", "roles/old/x.yaml"] {
      try fixture.write("x", to: name)
    }
    #expect(try CatalogueFolder.fingerprint(of: fixture.path) == fingerprint)
  }
}
