import TestSupport
import Testing

extension EndToEnd {
  struct SizeTests {
    /// The screens, the checklist and what comes in front of them.
    private static let keys = [
      "", "<Enter>", "<Enter><Enter>", "<Esc>", "<Esc><Enter>", "<Esc>2", "<Esc>3", "<Esc>4", "<Esc>6", "<Esc>?",
      "<Esc><C-p>", "<Esc>f", "<Esc>e",
    ]

    @Test(arguments: ["1x1", "2x3", "39x9", "40x10", "79x24", "100x30", "159x50", "160x50", "1000x400"])
    func everyScreenFits(size: String) throws {
      let numbers = size.split(separator: "x").compactMap { Int($0) }
      let home = try TemporaryFolder()
      for keys in Self.keys {
        // The text ends with a newline of its own.
        let lines = try Careers.replay(keys, size: size, in: home).dropLast().split(
          separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= numbers[1], "\(keys) at \(size)")
        #expect(lines.allSatisfy { $0.count <= numbers[0] }, "\(keys) at \(size)")
      }
    }
  }
}
