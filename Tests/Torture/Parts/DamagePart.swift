import Foundation
import TestSupport

/// Files of the program with damage of every kind, and what it then answers.
struct DamagePart {
  let subject: Subject
  let scale: Scale

  /// A file, its share in hundredths, and the questions whose answers come from it.
  private struct Target: Sendable {
    let name: String
    let share: Int
    let path: @Sendable (Home) -> String
    let questions: [[String]]
  }

  private static let targets = [
    Target(
      name: "Profiles", share: 40, path: { $0.profile },
      questions: [["skills", "--mark", "have", "--json"], ["match", "--limit", "3", "--json"], ["plan", "--json"]]),
    Target(
      name: "The compiled catalogue", share: 20, path: { $0.compiled("catalogue") },
      questions: [["roles", "--json"], ["skills", "--json"], ["tutors", "--json"]]),
    Target(
      name: "Imports of O*NET", share: 15, path: { $0.imported("onet") },
      questions: [
        ["roles", "--source", "onet", "--json"], ["role", "15-1252.00", "--json"], ["search", "coder", "--json"],
      ]),
    Target(
      name: "Imports of ESCO", share: 10, path: { $0.imported("esco") },
      questions: [["roles", "--source", "esco", "--json"], ["role", "baker", "--json"]]),
    Target(
      name: "Imports of wages and a crosswalk", share: 10,
      path: { $0.imported(Bool.random() ? "wages" : "crosswalk") }, questions: [["role", "15-1252.00", "--json"]]),
    Target(
      name: "What is the same in several sources", share: 5, path: { $0.compiled("equalities") },
      questions: [["same", "--json"]]),
  ]

  func trials() throws -> [Trial] {
    let whole = try subject.home()
    let files = try PublisherFiles()
    for (kind, path) in [
      ("onet", files.onet), ("esco", files.esco), ("wages", files.wages), ("crosswalk", files.crosswalk),
    ] { try whole.mustRun(["import", kind, path]) }
    for skill in ["git", "sql", "docker"] { try whole.mustRun(["tick", skill]) }
    try whole.mustRun(["log", "git", "2"])
    try whole.mustRun(["same", "--json"])
    var generator = SeededGenerator(seed: 5)
    return try Self.targets.map { try trial(of: $0, in: whole, &generator) }
  }

  private func trial(of target: Target, in whole: Home, _ generator: inout SeededGenerator) throws -> Trial {
    var trial = Trial(
      target.name, scale(target.share * 10), never: "crashed", "hung", "silently wrong", "silently empty",
      "printing no JSON", within: scale(.seconds(3 * target.share)))
    let answers = try target.questions.map { try whole.run($0).output }
    while trial.goesOn {
      let home = try Home(copying: whole)
      let file = target.path(home)
      let damage = Damage.allCases[trial.tried % Damage.allCases.count]
      guard let bytes = FileManager.default.contents(atPath: file) else { throw Failure("There is no \(file)") }
      let (damaged, place) = damage.done(to: Array(bytes), using: &generator)
      try Data(damaged).write(to: URL(filePath: file))
      trial.count()
      var hasTold = false
      for (question, answer) in zip(target.questions, answers) {
        let run = try home.run(question)
        let example = "\(damage) \(place), \(question.joined(separator: " ")): \(run.status)"
        switch run.ending {
        case .killed(SIGKILL): trial.fault("hung", example)
        case .killed: trial.fault("crashed", example)
        case .exited(let status):
          hasTold = hasTold || !run.errors.isEmpty
          guard (try? JSONSerialization.jsonObject(with: Data(run.output))) != nil else {
            trial.fault("printing no JSON", example)
            continue
          }
          guard run.output != answer else {
            trial.saw("answers as before")
            continue
          }
          // What was said once is known: the file was set right then.
          guard status == 0, !hasTold else {
            trial.saw(status == 0 ? "answers with a warning" : "answers refused")
            continue
          }
          let isEmpty = question.contains("have") && run.output.count < answer.count / 2
          trial.fault(isEmpty ? "silently empty" : "silently wrong", example)
        }
      }
    }
    return trial
  }
}

/// What happens to files.
private enum Damage: CaseIterable {
  case bit, bits, header, cut, emptied, zeroed, zeroedPage, swappedPages, added, text, noise, version

  private static let page = 4096

  /// The damaged bytes, and where the damage is.
  func done(to whole: [UInt8], using generator: inout SeededGenerator) -> (bytes: [UInt8], place: Int) {
    var bytes = whole
    let place = generator.number(0...max(0, whole.count - 1))
    let pages = max(1, whole.count / Self.page)
    func range(_ page: Int) -> Range<Int> { page * Self.page..<min(whole.count, (page + 1) * Self.page) }
    func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) } }
    switch self {
    case .bit: bytes[place] ^= 1 << UInt8(generator.number(0...7))
    case .bits:
      for _ in 0..<[5, 50, 500][generator.number(0...2)] {
        bytes[generator.number(0...whole.count - 1)] ^= 1 << UInt8(generator.number(0...7))
      }
    case .header: bytes[place % 100] = UInt8(generator.number(0...255))
    case .cut: bytes = Array(bytes.prefix([1, 16, 100, 512, place, whole.count - 1][generator.number(0...5)]))
    case .emptied: bytes = []
    case .zeroed: bytes = Array(repeating: 0, count: whole.count)
    case .zeroedPage:
      let range = range(place % pages)
      bytes.replaceSubrange(range, with: repeatElement(0, count: range.count))
    case .swappedPages:
      let (first, second) = (range(place % pages), range(generator.number(0...pages - 1)))
      guard first.count == second.count else { break }
      bytes.replaceSubrange(first, with: whole[second])
      bytes.replaceSubrange(second, with: whole[first])
    case .added: bytes += noise(generator.number(1...9000))
    case .text: bytes = Array(String(repeating: "hello\n", count: generator.number(1...3000)).utf8)
    case .noise: bytes = noise(generator.number(1...20_000))
    case .version:
      guard whole.count >= 64 else { break }
      let version: [UInt8] = [[0, 0, 0, 0], [0, 0, 0, 99], [255, 255, 255, 255], [0, 0, 0, 1]][generator.number(0...3)]
      bytes.replaceSubrange(SQLiteHeader.userVersion..<SQLiteHeader.userVersion + 4, with: version)
    }
    return (bytes, place)
  }
}
