import Foundation
import TerminalText

/// Opens addresses in whatever the desktop opens them with.
enum LinkOpener {
  /// Only web addresses are opened, without a shell, and without waiting; false when there is nothing to open them with.
  static func open(_ address: String) -> Bool {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isWeb, address.unicodeScalars.allSatisfy({ $0.isSafeInTerminal && $0 != " " }) else { return false }
    let process = Process()
    #if os(macOS)
      process.executableURL = URL(fileURLWithPath: "/usr/bin/open")
    #else
      process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    #endif
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      return true
    } catch {
      return false
    }
  }
}
