import Foundation

/// Findings that belong together: what was measured, beside which program.
struct Section {
  let title: String
  /// The name of the program that careers is measured beside; nil where there is none of its kind.
  var peer: String?
  let findings: [Finding]

  /// Whether a finding is over its target.
  var isMissed: Bool { findings.contains { $0.isMet == false } }

  private var heading: [String] { ["Measure", "careers", peer ?? "", "Ratio", "Target", ""] }

  private var rows: [[String]] {
    findings.map { finding in
      [
        finding.measure, finding.careers?.text ?? "none", finding.peer?.text ?? "", finding.ratioText,
        finding.target?.text(peer: peer ?? "") ?? "", finding.isMet.map { $0 ? "ok" : "over" } ?? "",
      ]
    }
  }

  /// Text to the left and figures to the right, in columns as wide as they must be.
  var text: String {
    let table = [heading] + rows
    let widths = heading.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return (1...3).contains(column) ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ").replacing(/\s+$/, with: "")
    }
    return ([title, ""] + lines).joined(separator: "\n")
  }

  var markdown: String {
    let table = [heading, ["---", "---:", "---:", "---:", "---", "---"]] + rows
    return "## \(title)\n\n" + table.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}

extension Finding {
  fileprivate var ratioText: String { ratio.map { String(format: "%.2f", $0) } ?? "" }
}

extension Target {
  fileprivate func text(peer: String) -> String {
    switch self {
    case .under(let limit): "under \(Self.short(limit))"
    case .atLeast(let limit): "at least \(Self.short(limit))"
    case .timesPeer(let times): "within \(Self.short(times)) x \(peer)"
    case .timesPeerOrUnder(let times, let limit): "within \(Self.short(times)) x \(peer), or under \(Self.short(limit))"
    case .timesFaster(let times): "\(Self.short(times)) x as fast as \(peer)"
    }
  }

  private static func short(_ number: Double) -> String { String(format: "%g", number) }
}
