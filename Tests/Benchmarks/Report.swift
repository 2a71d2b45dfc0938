import Foundation

/// The findings as a table, for the terminal and for the documentation.
struct Report {
  let findings: [Finding]
  let machine: Machine
  let tigVersion: String

  private static let heading = ["Measure", "careers", "tig", "Ratio", "Target", ""]

  private var rows: [[String]] {
    findings.map { finding in
      [
        finding.measure, finding.careers?.text ?? "none", finding.tig?.text ?? "", finding.ratioText,
        finding.target?.text ?? "", finding.isMet.map { $0 ? "ok" : "over" } ?? "",
      ]
    }
  }

  /// Text to the left and figures to the right, in columns as wide as they must be.
  var text: String {
    let table = [Self.heading] + rows
    let widths = Self.heading.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return (1...3).contains(column) ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ").replacing(/\s+$/, with: "")
    }.joined(separator: "\n")
  }

  var markdown: String {
    let table = [Self.heading, ["---", "---:", "---:", "---:", "---", "---"]] + rows
    let lines = table.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    let peer = tigVersion.replacing("tig version", with: "tig")
    return """
      # Speed and memory

      Written by `make bench` on \(Self.today), beside \(peer) in the same run.

      \(lines)

      Machine: \(machine.description)
      Load average of the minute before: \(String(format: "%.2f", machine.load)).

      ## How it is measured

      Both programs run in a pseudo-terminal of 160 x 50 (`TERM=xterm-256color`, `LANG=C.UTF-8`) that answers nothing:
      careers on a profile that has had its welcome, tig on a repository of \(Repository.commits) commits made for the
      purpose. Rounds alternate between them, so that whatever else the machine does slows both, and the first are not
      counted. A time runs from just before the start of the program, or from just before a key is typed, to the
      arrival of the frame's last byte; a frame is complete when nothing has followed for 30 ms (100 ms after a
      start), and that pause is not part of the time. Moves go down a list, as far as 60 rows, and up again; at least
      300 are timed in each list. A tick is drawn at once and drawn again when it is on disk. Percentiles are nearest
      ranks. Memory is the largest resident size (`VmHWM`, the largest footprint on macOS) at the end of all this.
      tig's figures beside a move are those of its main view.

      """
  }

  /// The day, as everywhere in the project: 2026-01-31.
  private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }
}

extension Finding {
  fileprivate var ratioText: String { ratio.map { String(format: "%.2f", $0) } ?? "" }
}

extension Target {
  fileprivate var text: String {
    switch self {
    case .under(let limit): "under \(Self.short(limit))"
    case .timesPeer(let times): "within \(Self.short(times)) x tig"
    case .timesPeerOrUnder(let times, let limit): "within \(Self.short(times)) x tig, or under \(Self.short(limit))"
    }
  }

  private static func short(_ number: Double) -> String { String(format: "%g", number) }
}
