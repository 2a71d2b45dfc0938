import Canvas
import Terminal

/// What the tests ask of the probe by its arguments.
struct ProbeOptions {
  var terminal = Terminal.Options()
  /// Draws Unicode whatever the locale is.
  var forcesUnicode = false

  init(_ arguments: [String]) {
    for argument in arguments {
      switch argument {
      case "--mouse": terminal.usesMouse = true
      case "--no-colour": terminal.colourDepth = .monochrome
      case "--unicode": forcesUnicode = true
      default: break
      }
    }
  }
}
