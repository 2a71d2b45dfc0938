import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The pictures of the documentation show what the program draws; `CAREERS_RECORD=1` draws them anew.
  struct PictureTests {
    struct Picture: CustomTestStringConvertible, Sendable {
      let name: String
      let size: String
      let keys: String

      var testDescription: String { name }
    }

    /// What the learner of the pictures has ticked, each skill by its name.
    private static let ticks =
      "<Esc>"
      + [
        "Python proficiency", "Object-oriented programming", "Unit testing with pytest", "Version control with Git",
        "SQL", "Debugging", "HTML", "CSS and responsive layout", "Linux command line", "HTTP and how the web works",
        "Problem-solving", "Teamwork and collaboration",
      ].map { "<C-p>\($0)<Enter><Space>" }.joined()

    private static let pictures = [
      Picture(name: "welcome", size: "80x24", keys: "j<Space>jjj<Space>jj<Space>"),
      Picture(name: "roles", size: "120x34", keys: ticks + "1<Esc>g/Back-end Developer<Enter>"),
      Picture(
        name: "skills", size: "100x30", keys: ticks + "1<Esc>g/Back-end Developer<Enter>2/PostgreSQL<Enter><Space>"),
      Picture(name: "paths", size: "120x26", keys: ticks + "1<Esc>g/Junior Python Developer<Enter>3jj"),
      Picture(
        name: "routes", size: "120x34",
        keys: ticks + "1<Esc>g/Junior Python Developer<Enter>.g/Lead Developer<Enter>tR"),
      Picture(name: "plan", size: "120x26", keys: ticks + "1<Esc>g/Back-end Developer<Enter>t5"),
      Picture(name: "tutors", size: "100x18", keys: "<Esc>4jjj"),
      Picture(name: "guide", size: "100x30", keys: "<Esc>6"),
    ]

    private static let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/pictures")

    @Test(arguments: pictures)
    func thePictureIsUpToDate(picture: Picture) throws {
      let drawn = try Careers.replay(picture.keys, size: picture.size, form: "svg", in: TemporaryFolder())
      let file = Self.folder.appendingPathComponent("\(picture.name).svg")
      if ProcessInfo.processInfo.environment["CAREERS_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try drawn.write(to: file, atomically: true, encoding: .utf8)
      }
      let recorded = try String(contentsOf: file, encoding: .utf8)
      #expect(drawn == recorded, "\(picture.name) looks different: look at it, then record with CAREERS_RECORD=1")
    }
  }
}
