import Canvas
import CareerUI
import Documents

/// What a person may write in config.yaml: the document and the keys in it.
struct SettingsTarget: FuzzTarget {
  let seeds: [[UInt8]] = [
    "mouse: true\n", "background: light\ncontrast: high\n", "keys:\n  quit: <C-q>\n  toggle: x\n", "# only a comment\n",
    "keys: {quit: \"Z Z\", help: <F1>}\n",
  ].map { Array($0.utf8) }

  func read(_ bytes: [UInt8]) {
    let reader = DocumentReader()
    guard let root = reader.open(bytes, file: "config.yaml") else { return }
    let fields = root.entry(required: [], optional: ["mouse", "background", "contrast", "keys"])
    _ = fields["mouse"]?.boolean()
    for name in ["background", "contrast"] { _ = fields[name]?.choice(of: Backdrop.Shade.self) }
    var scripts: [String: String] = [:]
    for (key, value) in fields["keys"]?.pairs() ?? [] {
      if let name = key.text(), let script = value.text() { scripts[name] = script }
    }
    do {
      _ = try Keymap.standard.remapped(scripts)
    } catch {
      precondition(!error.message.isEmpty, "a mistake without a message")
    }
  }
}
