import Canvas
import CareerStore
import CareerUI
import Documents
import Foundation

/// What a person may set in `config.yaml`: keys of their own, the mouse, and what the colours are to suit.
struct Settings {
  private(set) var usesMouse = false
  private(set) var keymap = Keymap.standard
  /// What the terminal shows text on; nil to find out.
  private(set) var background: Backdrop.Shade?
  private(set) var contrast = Contrast.usual
  /// What was passed over, each with its place in the file: a name that nothing has, a file that cannot be read.
  private(set) var warnings: [String] = []

  static let fileName = "config.yaml"

  enum Contrast: String, CaseIterable { case usual, high }

  /// The settings of a folder; the standard ones where it has no file, or nothing is set in it.
  ///
  /// - Throws: `SettingsError` with every mistake in the file, each with its field; of the keys the first mistake.
  static func read(from folder: String) throws(SettingsError) -> Settings {
    let path = "\(folder)/\(fileName)"
    var settings = Settings()
    let bytes: [UInt8]
    do {
      guard let content = try FileEntry.content(of: path, upTo: DocumentReader.sizeLimit + 1) else { return settings }
      bytes = content
    } catch {
      settings.warnings = ["\(path) is not read: \(error.reason)."]
      return settings
    }
    let reader = DocumentReader()
    if let root = reader.open(bytes, file: path, mayBeEmpty: true) { settings.read(root) }
    guard reader.problems.isEmpty else { throw SettingsError(problems: reader.problems) }
    return settings
  }

  private mutating func read(_ root: DocumentField) {
    for (key, value) in root.pairs() ?? [] where !value.isAbsent {
      switch key.text() {
      case "mouse": usesMouse = value.boolean() ?? false
      case "background": background = value.choice()
      case "contrast": contrast = value.choice() ?? .usual
      case "keys": readKeys(value)
      case let name?:
        warnings.append(
          "\(key.place): the setting \(quoted(name)) is unknown and passed over; "
            + "there are mouse, background, contrast and keys.")
      case nil: break
      }
    }
  }

  /// Actions by name, each with its keys; a mistake is reported at every field that it is about.
  private mutating func readKeys(_ field: DocumentField) {
    var scripts: [String: String] = [:]
    var places: [String: DocumentField] = [:]
    for (key, value) in field.pairs() ?? [] where !value.isAbsent {
      guard let name = key.text(), let script = value.text() else { continue }
      scripts[name] = script
      places[name] = value
    }
    while true {
      do {
        keymap = try keymap.remapped(scripts)
        return
      } catch .unknownAction(let name, let known) {
        let nearest = nearestName(to: name, among: known).map { "; did you mean \(quoted($0))?" } ?? "."
        let place = places[name]?.place ?? Self.fileName
        warnings.append("\(place): there is no action \(quoted(name)), which is passed over\(nearest)")
        scripts[name] = nil
      } catch {
        for action in error.actions { places[action]?.report(error.message, hint: error.hint) }
        return
      }
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
