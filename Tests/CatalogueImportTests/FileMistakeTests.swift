import CatalogueImport
import Foundation
import Testing

/// Files that are missing, misnamed or unreadable, and that nothing else is blamed for it.
@Suite struct FileMistakeTests {
  @Test(arguments: ["levels.yaml", "tracks.yaml", "sources.yaml", "skills.yaml"])
  func aMissingFileIsTheOnlyMistake(name: String) throws {
    let fixture = try CatalogueFixture()
    try fixture.remove(name)
    try fixture.expect(["\(name): the file is missing"])
  }

  @Test func aMissingFolderOfRolesIsTheOnlyMistake() throws {
    let fixture = try CatalogueFixture()
    try fixture.remove("roles")
    let problem =
      "roles: the folder is missing or has no .yaml file in it "
      + "(write each role to a file of its own, such as roles/data-analyst.yaml)"
    try fixture.expect([problem])
    try fixture.write("", to: "roles/notes.txt")
    try fixture.expect([problem])
  }

  @Test(arguments: ["levels.yaml", "tracks.yaml", "sources.yaml", "skills.yaml", "roles/developer.yaml", "guide.yaml"])
  func nothingElseIsBlamedForABrokenFile(name: String) throws {
    let fixture = try CatalogueFixture()
    try fixture.append("\n\tx", to: name)
    let problems = try fixture.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(name):") == true)
  }

  @Test func aListThatIsNoneIsTheOnlyMistake() throws {
    let fixture = try CatalogueFixture()
    try fixture.write("basics: {name: Basics}\n", to: "skills.yaml")
    try fixture.expect([
      "skills.yaml:1:1: expected a list, found an entry with keys "
        + "(write [first, second], or one item a line after \"- \")"
    ])
  }

  @Test func anEntryWithoutIdHidesWhatItMayDefine() throws {
    let fixture = try CatalogueFixture()
    try fixture.replace("id: basics", with: "idd: basics", in: "skills.yaml")
    try fixture.expect([
      "skills.yaml:1:3: [0].idd: the key \"idd\" is unknown here (did you mean \"id\"?)",
      "skills.yaml:1:3: [0].id: the key \"id\" is missing",
    ])
  }

  @Test func anIdOfABrokenEntryCounts() throws {
    let fixture = try CatalogueFixture()
    try fixture.replace("  name: Basics\n  group: technical\n  kind: language\n", with: "", in: "skills.yaml")
    #expect(try fixture.problems().allSatisfy { $0.hasPrefix("skills.yaml:1:3: [0].") && $0.hasSuffix("is missing") })
    #expect(try fixture.problems().count == 3)
  }

  @Test func anEmptyListDefinesNothing() throws {
    let fixture = try CatalogueFixture()
    try fixture.write("[]\n", to: "tracks.yaml")
    try fixture.expect([
      "roles/developer.yaml:4:8: track: there is no track \"back-end\"",
      "roles/intern.yaml:3:8: track: there is no track \"back-end\"",
    ])
  }

  @Test func misnamedFilesAreNotPassedOver() throws {
    let fixture = try CatalogueFixture()
    try fixture.write("[]\n", to: "tutor.yaml")
    try fixture.write("[]\n", to: "roles/tester.yml")
    try fixture.write("[]\n", to: "zebra.yaml")
    try fixture.expect([
      "roles/tester.yml: no file of this name is read (roles end in .yaml)",
      "tutor.yaml: no file of this name is read (did you mean \"tutors.yaml\"?)",
      "zebra.yaml: no file of this name is read",
    ])
  }

  @Test func aFolderInPlaceOfAFileIsReported() throws {
    let fixture = try CatalogueFixture()
    try fixture.remove("pay.yaml")
    try fixture.write("", to: "pay.yaml/x")
    try fixture.expect(["pay.yaml: the file cannot be read: it is a folder"])
  }

  @Test func aLinkThatLeadsNowhereIsReported() throws {
    let fixture = try CatalogueFixture()
    try FileManager.default.createSymbolicLink(
      atPath: "\(fixture.path)/roles/lost.yaml", withDestinationPath: "nowhere")
    try fixture.expect(["roles/lost.yaml: the file cannot be read: No such file or directory"])
  }

  @Test func aPipeDoesNotHoldTheProgramUp() throws {
    let fixture = try CatalogueFixture()
    #expect(mkfifo("\(fixture.path)/roles/pipe.yaml", 0o600) == 0)
    try fixture.expect(["roles/pipe.yaml: the file cannot be read: it is a pipe or a device, not a file"])
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let error = CatalogueFolderError.unreadable(path: "/nowhere/at/all", reason: "No such file or directory")
    #expect(throws: error) { try CatalogueFolder.load(from: "/nowhere/at/all") }
    #expect(throws: error) { try CatalogueFolder.fingerprint(of: "/nowhere/at/all") }
    #expect(error.message == "The catalogue /nowhere/at/all cannot be read: No such file or directory.")
  }

  @Test func filesAreReadUpToTheirLimit() throws {
    let fixture = try CatalogueFixture()
    try fixture.write(Data(repeating: UInt8(ascii: "#"), count: 10 << 20), to: "guide.yaml")
    try fixture.expect(["guide.yaml: the file is larger than 4 MiB (split it, or take less in)"])
  }
}
