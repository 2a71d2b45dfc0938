import Foundation
import TestSupport
import Testing

/// What docs/JSON.md says of documents, by printing them.
struct JSONDocumentTests {
  private let program: Program

  init() throws { program = try Program() }

  /// The words that the page sets as code.
  private func explained() throws -> Set<String> {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/JSON.md")
    let parts = try String(contentsOf: file, encoding: .utf8).split(separator: "`", omittingEmptySubsequences: false)
    return Set(parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
  }

  /// Every key of a document, but those of objects that have something else by its name: the six interests and the
  /// counts of a source.
  private func keys(of value: Any) -> Set<String> {
    switch value {
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
    case let object as [String: Any]:
      object.reduce(into: Set(object.keys)) { keys, member in
        if !["scores", "counts"].contains(member.key) { keys.formUnion(self.keys(of: member.value)) }
      }
    default: []
    }
  }

  @Test func everyKeyIsExplained() throws {
    let explained = try explained()
    let commands = [
      ["tick", "python-basics", "git"], ["target", "data-analyst"], ["here", "python-intern"],
      ["interests", "answer", "r1=3", "i1=4", "a1=0", "s1=1", "e1=2", "c1=4"], ["log", "git", "1.5"],
      ["roles", "--limit", "5"],
      ["roles", "--source", "onet", "--limit", "3"], ["role", "data-engineer"], ["role", "29-1141.00"], ["skills"],
      ["skills", "--for", "data-analyst"], ["gap", "data-analyst"], ["why", "python-developer"], ["why", "29-1141.00"],
      ["compare", "data-analyst", "data-engineer"], ["paths", "python-intern"], ["routes"],
      ["routes", "--to", "29-1141.00"],
      ["plan", "--target", "backend-developer", "--tutor", "adam", "--budget", "10", "--off", "2026-12-24"], ["tutors"],
      ["guide"], ["search", "sql"], ["similar", "data-analyst"], ["interests"], ["interests", "show", "--limit", "3"],
      ["sources"], ["same"], ["profile"], ["doctor"], ["export", "profile", "--format", "json"], ["export", "handout"],
      ["role", "nobody"],
    ]
    for command in commands {
      let document = try program.run(all: command + ["--json"]).json
      #expect(keys(of: document).subtracting(explained).sorted() == [], "\(command)")
    }
  }
}
