import Documents
import Foundation

/// What a person may set in `config.yaml`: keys of their own and the mouse.
struct Settings {
  var usesMouse = false
  /// Actions by name, each with its keys.
  var keys: [String: String] = [:]

  static let fileName = "config.yaml"

  /// The settings of a folder; the standard ones where it has no file.
  ///
  /// - Throws: `SettingsError` with every mistake in the file.
  static func read(from folder: String) throws(SettingsError) -> Settings {
    let path = "\(folder)/\(fileName)"
    guard let bytes = FileManager.default.contents(atPath: path) else { return Settings() }
    let reader = DocumentReader()
    var settings = Settings()
    if let root = reader.open(Array(bytes), file: path) {
      let fields = root.entry(required: [], optional: ["mouse", "keys"])
      settings.usesMouse = fields["mouse"]?.boolean() ?? false
      for (key, value) in fields["keys"]?.pairs() ?? [] {
        if let name = key.text(), let keys = value.text() { settings.keys[name] = keys }
      }
    }
    guard reader.problems.isEmpty else { throw SettingsError(problems: reader.problems) }
    return settings
  }
}

/// The settings file has mistakes: all of them.
struct SettingsError: Error {
  let problems: [DocumentProblem]

  var code: String { "bad-settings" }
  var message: String { problems.map(\.description).joined(separator: "\n") }
  var hint: String { "Put these right, or move the file away to start with the standard settings." }
}
