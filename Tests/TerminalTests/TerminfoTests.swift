import Testing

@testable import Terminal

struct TerminfoTests {
  @Test(arguments: [
    ("", ""), ("\u{1B}[?5h$<100/>\u{1B}[?5l", "\u{1B}[?5h\u{1B}[?5l"), ("$<2*>a", "a"), ("a$<5>", "a"),
    ("5$ <a>", "5$ <a>"), ("a$<5", "a$<5"),
  ])
  func pausesAreLeftOut(capability: String, written: String) {
    #expect(Terminfo.withoutPadding(Array(capability.utf8)) == Array(written.utf8))
  }
}
