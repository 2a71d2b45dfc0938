import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// The key hints of the last line, which recordings leave out.
@Suite struct StatusLineTests {
  /// A scene, and what is offered in it where there is room for everything.
  private static let offers: [(scene: String, keys: String)] = [
    (
      "roles-nothing-ticked",
      "↑↓ move, ⏎ read, 2 tick skills, t target, / find, : go to, w why, B best next, ? help, q quit"
    ),
    ("roles-ticked", "↑↓ move, ⏎ read, 2 tick skills, / find, : go to, s sort, w why, B best next, ? help, q quit"),
    (
      "roles-detail",
      "↑↓ move, ⏎ checklist or link, Space page down, t target, b bookmark, : go to, R routes, M similar, ? help, q back"
    ),
    (
      "trying-roles",
      "↑↓ move, ⏎ read, 2 tick skills, t target, T keep or discard, / find, : go to, w why, ? help, q quit"
    ),
    (
      "skills-nothing-ticked",
      "↑↓ move, ⏎ read, Space tick, t target, / find, : go to, a all skills, w why, ? help, q quit"
    ),
    (
      "skills-none",
      ": go to, f filter, ? help, q quit"
    ),
    ("best-next-first-jobs", "↑↓ move, ⏎ read, Space tick, e note, / find, : go to, s sort, f filter, ? help, q quit"),
    (
      "paths-nothing-ticked",
      "↑↓ move, ⏎ open, Space bookmark, t target, / find, : go to, r reverse, a all fields, ? help, q quit"
    ),
    ("tutors", "↑↓ move, ⏎ read, a add, / find, : go to, s sort, f filter, ? help, q quit"),
    ("plan", "↑↓ move, ⏎ read, Space tick, i log study, m tutor, , settings, / find, : go to, ? help, q quit"),
    ("plan-no-target", "1 choose a role, , settings, : go to, ? help, q quit"),
    ("tutors-none", "a add, : go to, ? help, q quit"),
    ("guide-none", ": go to, ? help, q quit"),
    ("routes-no-target", "1 choose a role, : go to, ? help, q quit"),
    ("guide", "↑↓ move, ⏎ read, / find, : go to, ? help, q quit"),
    ("routes-conditions", "↑↓ move, ⏎ read, t take, / find, : go to, x avoid, p pin, w why, ? help, q quit"),
    // The first goes straight to what is the target already.
    ("routes-to-target", "↑↓ move, ⏎ read, / find, : go to, s sort, f kinds of move, c compare, w why, ? help, q quit"),
    ("routes-here-already", ": go to, c compare, w why, ? help, q quit"),
    ("welcome-job", "⏎ go on"),
    ("welcome-asked", "↑↓ move, ⏎ tick these, Space choose, q close"),
    ("welcome-interests", "↑↓ move, ⏎ next, Space choose, q close"),
    ("welcome-suggestions", "↑↓ move, ⏎ open, q close"),
    ("help", ""),
    ("palette", "⏎ open"),
    ("filter", "↑↓ move, ⏎ close, Space change, q close"),
    ("note", ""),
    ("roles-find", "Find: arch, 1 of 1, Enter keeps, Tab only these, Esc back"),
    ("roles-find-no-match", "Find: zzz, no match, Enter keeps, Tab only these, Esc back"),
    ("why", "↑↓ move, ⏎ read, Space tick, q close"),
    ("compare", "↑↓ scroll, E export, 1 open the first role, q close"),
    ("trying-review", "↑↓ move, ⏎ keep, Space choose, d discard all, q go on trying"),
    ("plan-log", ""),
    ("plan-settings", ""),
    ("tutor-form", ""),
    ("plan-tutor", "↑↓ move, ⏎ take, q close"),
    ("plan-export", "↑↓ move, ⏎ write, q close"),
    ("handout-form", ""),
    ("profiles", "↑↓ move, ⏎ open, n new, r rename, d delete, X delete for good, q close"),
    ("profile-name", ""),
    ("purge", "↑↓ move, ⏎ choose, q keep it"),
    ("plan-weeks", "↑↓ move, ⏎ close, q close"),
    ("questionnaire", "↑↓ move, ⏎ answer, q close"),
    ("interests", "↑↓ move, ⏎ open, s sort, q close"),
    ("sources", "↑↓ move, ⏎ show, i import, q close"),
    ("import-form", ""),
    ("onet-similar", "↑↓ move, ⏎ go there, q close"),
    ("unsaved", "↑↓ move, ⏎ choose, q stay"),
  ]

  @Test(arguments: offers) func offersWhatHelpsHere(scene: String, keys: String) throws {
    let offered = try Self.offered(in: scene, size: .wide)
    #expect(offered == keys)
  }

  @Test func everyContextIsLookedAt() throws {
    let contexts = try Self.offers.map { try Scene.named($0.scene).shot(size: .small).player().state.context }
    #expect(Set(contexts) == Set(Binding.Context.all))
  }

  /// What matters most stays where there is room for little.
  @Test(arguments: [
    ("roles-ticked", "↑↓ move, ⏎ read, 2 tick skills, / find, : go to, w why, ? help, q quit"),
    ("roles-detail", "⏎ checklist or link, t target, b bookmark, R routes, M similar, ? help, q back"),
    ("skills-ticked", "⏎ read, Space tick, t target, / find, : go to, a all skills, ? help, q quit"),
    ("plan", "⏎ read, Space tick, i log study, m tutor, , settings, / find, ? help, q quit"),
    ("trying-roles", "⏎ read, 2 tick skills, t target, T keep or discard, / find, ? help, q quit"),
  ]) func keepsWhatMattersInEightyColumns(scene: String, keys: String) throws {
    let offered = try Self.offered(in: scene, size: .small)
    #expect(offered == keys)
  }

  /// A message that is longer than the line takes as many as it needs, and says all that it has to.
  @Test func aLongMessageWraps() throws {
    let words = (1...30).map { "word\($0)" }
    var player = KeyPlayer()
    player.update(.failed(words.joined(separator: " ")))
    let last = player.rows.suffix(3).joined(separator: " ").split(separator: " ").map(String.init)
    #expect(last == ["!"] + words)
    try player.press("j")
    #expect(!player.text.contains("word1"))
  }

  @Test func namesKeysInASCII() throws {
    let offered = try Self.offered(in: "roles-ticked", size: .small, look: .ascii)
    #expect(
      offered
        == "^v move, Enter read, 2 tick skills, / find, : go to, w why, ? help, q quit")
  }

  /// The groups of the last line that blanks set apart.
  private static func offered(in scene: String, size: Size, look: Look = .unicode) throws -> String {
    let line = try Scene.named(scene).shot(size: size, look: look).player().statusLine
    var groups: [[Substring]] = [[]]
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty { groups.append([]) } else { groups[groups.count - 1].append(word) }
    }
    return groups.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: ", ")
  }
}
