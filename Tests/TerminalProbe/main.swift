import Canvas
import Foundation
import Terminal

var options = Terminal.Options()
options.usesMouse = CommandLine.arguments.contains("--mouse")
if CommandLine.arguments.contains("--no-colour") { options.colourDepth = .monochrome }
do throws(TerminalError) {
  let terminal = try Terminal.open(options)
  var loop = ProbeLoop(terminal: terminal)
  loop.run()
} catch {
  print("error: \(error.message) | \(error.hint)")
  exit(64)
}
