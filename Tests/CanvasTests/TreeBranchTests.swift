import Testing

@testable import Canvas

@Suite struct TreeBranchTests {
  private func tree(_ depths: [Int], in look: Look = .unicode) -> [String] {
    depths.indices.map { row in
      let isParent = row + 1 < depths.count && depths[row + 1] > depths[row]
      let continues = (0..<depths[row]).map { level in
        depths[(row + 1)...].prefix { $0 > level }.contains(level + 1)
      }
      let branch = TreeBranch(continues: continues, fold: isParent ? .open : .nothing)
      return (branch.line(in: look) + Line("\(depths[row])")).text
    }
  }

  @Test func branchesJoinWhatBelongsTogether() {
    #expect(
      tree([0, 1, 2, 3, 3, 2, 1, 1, 0, 1]) == [
        "0", "├─▾ 1", "│ ├─▾ 2", "│ │ ├── 3", "│ │ └── 3", "│ └── 2", "├── 1", "└── 1", "0", "└── 1",
      ])
    #expect(tree([0, 1, 2, 1], in: .ascii) == ["0", "|-v 1", "| `-- 2", "`-- 1"])
  }

  @Test func marksSayWhatIsBeneath() {
    func text(_ fold: TreeBranch.Fold, isDotted: Bool = false, look: Look = .unicode) -> String {
      TreeBranch(continues: [true], fold: fold, isDotted: isDotted).line(in: look).text
    }
    #expect([.nothing, .open, .closed, .elsewhere].map { text($0) } == ["├── ", "├─▾ ", "├─▸ ", "├─↗ "])
    #expect([.nothing, .open, .closed, .elsewhere].map { text($0, look: .ascii) } == ["|-- ", "|-v ", "|-> ", "|-^ "])
    #expect(text(.closed, isDotted: true) == "├┄▸ ")
    #expect(text(.nothing, isDotted: true, look: .ascii) == "|.. ")
  }

  @Test func theIndentationEndsAtTwelveColumns() {
    let lines = tree(Array(0...9))
    #expect(lines[6] == "          └─▾ 6")
    #expect(lines[7] == "‹         └─▾ 7")
    #expect(lines[9] == "‹         └── 9")
  }
}
