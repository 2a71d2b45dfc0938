import Canvas
import TestSupport
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

  /// A signal may come in the middle of a write, after which a terminal takes what comes next for the rest of it.
  @Test(arguments: ["", "\u{1B}", "\u{1B}[", "\u{1B}[38;5;1", "\u{1B}]10;?"])
  func whatIsCutShortSwallowsNothingOfGivingBack(cut: String) {
    var screen = VirtualScreen(size: Size(width: 80, height: 24))
    screen.write(Array("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?1006h".utf8))
    screen.write(Array(cut.utf8) + Terminfo.leavingSequence(of: "xterm-256color"))
    #expect(screen.modes.isDisjoint(with: [1006, 1049, 2004]))
  }
}
