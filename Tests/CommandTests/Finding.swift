import Testing

/// One line of what `doctor --json` says.
struct Finding {
  let isFine: Bool
  let detail: String
  let hint: String?
}

extension Program.Result {
  /// What the doctor found when it looked at the thing of this name.
  func check(_ name: String) throws -> Finding {
    let check = try #require(try list("checks").first { $0["name"] as? String == name })
    return Finding(
      isFine: try #require(check["ok"] as? Bool), detail: try #require(check["detail"] as? String),
      hint: check["hint"] as? String)
  }
}
