import Foundation
import Terminal

do {
  var loop = try ProbeLoop(ProbeOptions(CommandLine.arguments))
  loop.run()
} catch {
  print("error: \(error.message) | \(error.hint)")
  exit(64)
}
