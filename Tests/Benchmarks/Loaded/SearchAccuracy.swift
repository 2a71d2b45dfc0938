import Foundation
import TestSupport

/// How often the right occupation is first, or among the first five, for titles that the index does not have.
struct SearchAccuracy {
  private static let questionCount = 300
  private static let shownCount = 5

  /// Where in the answers the right one was, in hundredths of the questions.
  private struct Tally {
    private(set) var (first, among, all) = (0, 0, 0)

    mutating func count(_ answers: [String], against right: Set<String>) {
      all += 1
      first += answers.first.map(right.contains) == true ? 1 : 0
      among += answers.contains(where: right.contains) ? 1 : 0
    }

    func percent(_ count: Int) -> Quantity { .percent(100 * Double(count) / Double(max(all, 1))) }
  }

  private struct Results: Decodable {
    struct Result: Decodable { let id: String }
    let results: [Result]
  }

  private let questions: [HeldOutTitles.Question]
  private let installation: Installation
  private let finder: FuzzyFinder
  private var generator = SeededGenerator(seed: 12)

  /// Imports a release without the titles that will be asked for.
  init(_ executable: String, _ files: ONETFiles, in folder: String) throws {
    let heldOut = HeldOutTitles(Self.questionCount, of: files, using: &generator)
    let scratch = try TemporaryFolder()
    let release = scratch.file(URL(filePath: folder).lastPathComponent)
    try heldOut.writeRelease(of: folder, to: release)
    installation = try Installation(executable)
    _ = try TimedRun(installation.command(["import", "onet", release]))
    finder = try FuzzyFinder(lines: heldOut.indexed.map { "\($0.text)\t\($0.code)" })
    questions = heldOut.questions
  }

  mutating func findings() throws -> [Finding] {
    let plain = questions
    let mistyped = questions.map {
      HeldOutTitles.Question(text: TypingError.applied(to: $0.text, using: &generator), answers: $0.answers)
    }
    return try findings(of: plain, "") + findings(of: mistyped, ", with a typing error")
  }

  private func findings(of questions: [HeldOutTitles.Question], _ note: String) throws -> [Finding] {
    var (careers, peer) = (Tally(), Tally())
    for question in questions {
      careers.count(try answers(to: question.text), against: question.answers)
      peer.count(try peerAnswers(to: question.text), against: question.answers)
    }
    return [
      Finding(
        measure: "Right occupation first\(note)", careers: careers.percent(careers.first),
        peer: peer.percent(peer.first)),
      Finding(
        measure: "Right occupation among five\(note)", careers: careers.percent(careers.among),
        peer: peer.percent(peer.among)),
    ]
  }

  private func answers(to question: String) throws -> [String] {
    let options = ["--kind", "role", "--source", "onet", "--limit", "\(Self.shownCount)", "--json"]
    // It ends with 1 when nothing answers.
    let run = try TimedRun(installation.command(["search", question] + options), endingWith: [0, 1])
    return try run.json(as: Results.self).results.map(\.id)
  }

  private func peerAnswers(to question: String) throws -> [String] {
    let lines = String(decoding: try finder.run(question).output, as: UTF8.self).split(separator: "\n")
    var codes: [String] = []
    for line in lines where codes.count < Self.shownCount {
      // An occupation counts once, however many of its titles answer.
      if let code = line.split(separator: "\t").last.map(String.init), !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
