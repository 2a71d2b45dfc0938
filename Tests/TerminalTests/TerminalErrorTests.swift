import Testing

@testable import Terminal

struct TerminalErrorTests {
  @Test func namesAreCleanedBeforeTheyAreShown() {
    let error = TerminalError.unknownType("x\u{1B}]0;title\u{7}\u{202E}y\n")
    #expect(error.message == "terminfo does not know the terminal \"x]0;titley\"")
  }
}
