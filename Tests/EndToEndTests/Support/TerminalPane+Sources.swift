import TestSupport

extension TerminalPane {
  /// Imports from inside the explorer, and waits until what came of it can be put in front.
  ///
  /// - Parameters:
  ///   - place: the folder or file, which is typed.
  ///   - source: what the list of sources then shows, such as "O*NET 29.3".
  func importONET(from place: String, asShown source: String) throws {
    try press("D")
    try wait(for: "┌ Sources", "in front")
    try press("i")
    try wait(for: "┌ Import", "onetcenter.org")
    try type(place)
    try wait(for: String(place.suffix(20)))
    try press("Enter")
    try wait("the import") { $0.contains("Imported \(source)") && $0.contains("▌ \(source)") }
  }

  /// Puts a source in front that stands beneath the one that is.
  func open(source: String) throws {
    if try !screen.contains("┌ Sources") {
      try press("D")
      try wait(for: "┌ Sources", source)
    }
    for _ in 0..<4 where try !screen.contains("▌ \(source)") {
      let before = try screen
      try press("Down")
      try wait("the next source") { $0 != before }
    }
    try press("Enter")
    try wait("\(source) in front") { $0.contains("\(source) · ") && !$0.contains("┌ Sources") }
  }
}
