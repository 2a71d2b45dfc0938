import CareerUI
import Documents
import Foundation

/// What a person may set in `config.yaml`: keys of their own and the mouse.
struct Settings {
  var usesMouse = false
  var keymap = Keymap.standard

  static let fileName = "config.yaml"

  /// The settings of a folder; the standard ones where it has no file.
  ///
  /// - Throws: `SettingsError` with every mistake in the file, each with its field; of the keys the first mistake.
  static func read(from folder: String) throws(SettingsError) -> Settings {
    let path = "\(folder)/\(fileName)"
    guard let bytes = FileManager.default.contents(atPath: path) else { return Settings() }
    let reader = DocumentReader()
    var settings = Settings()
    if let root = reader.open(Array(bytes), file: path) {
      let fields = root.entry(required: [], optional: ["mouse", "keys"])
      settings.usesMouse = fields["mouse"]?.boolean() ?? false
      settings.readKeys(fields["keys"])
    }
    guard reader.problems.isEmpty else { throw SettingsError(problems: reader.problems) }
    return settings
  }

  /// Actions by name, each with its keys; a mistake is reported at every field that it is about.
  private mutating func readKeys(_ field: DocumentField?) {
    var scripts: [String: String] = [:]
    var places: [String: DocumentField] = [:]
    for (key, value) in field?.pairs() ?? [] {
      guard let name = key.text(), let script = value.text() else { continue }
      scripts[name] = script
      places[name] = value
    }
    do {
      keymap = try keymap.remapped(scripts)
    } catch {
      for action in error.actions { places[action]?.report(error.message, hint: error.hint) }
    }
  }
}

/// The settings file has mistakes: all of them.
struct SettingsError: Error {
  let problems: [DocumentProblem]

  var code: String { "bad-settings" }
  var message: String { problems.map(\.description).joined(separator: "\n") }
  var hint: String { "Put these right, or move the file away to start with the standard settings." }
}
