import Canvas
import Testing

@testable import CareerUI

/// What is asked where the profile cannot be opened.
@Suite struct RecoveryQuestionTests {
  private let question = RecoveryQuestion(
    problem: "/home/ana/.local/share/careers/profiles/default/profile.sqlite is empty: what was in it is gone.",
    copy: "29 Nov 2026, 20:30 UTC (212 skills marked)")
  private let withoutCopy = RecoveryQuestion(problem: "/data/profile.sqlite is gone.", copy: nil)

  private func text(_ question: RecoveryQuestion, _ width: Int, _ height: Int) -> String {
    question.frame(size: Size(width: width, height: height), look: .unicode).text
  }

  @Test func itSaysWhatIsWrongAndWhatEachKeyDoes() {
    let lines = text(question, 80, 24).split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    #expect(
      lines == [
        "Your profile cannot be opened",
        "/home/ana/.local/share/careers/profiles/default/profile.sqlite is empty:", "what was in it is gone.",
        "What is there is set aside beside the copy and never deleted.",
        "r puts back the copy of 29 Nov 2026, 20:30 UTC (212 skills marked)", "n starts with an empty profile",
        "q leaves everything as it is",
      ])
  }

  @Test func keysAreAnswers() {
    #expect(question.answer(to: Key(.character("r"))) == .restore)
    #expect(question.answer(to: Key(.character("n"))) == .startEmpty)
    #expect(question.answer(to: Key(.character("q"))) == .leave)
    #expect(question.answer(to: Key(.escape)) == .leave)
    #expect(question.answer(to: Key(.enter)) == nil)
  }

  @Test func withoutACopyNoneIsOffered() {
    #expect(withoutCopy.answer(to: Key(.character("r"))) == nil)
    #expect(!text(withoutCopy, 80, 24).contains("puts back"))
    #expect(text(withoutCopy, 80, 24).contains("There is no copy: what is there"))
  }

  @Test func everySizeShowsTheKeysFirst() {
    for width in 1...100 {
      for height in 1...12 { _ = text(question, width, height) }
    }
    #expect(text(question, 80, 3).contains("q leaves everything as it is"))
  }
}
