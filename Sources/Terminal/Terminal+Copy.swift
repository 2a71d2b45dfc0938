import CNcurses
import Foundation
import TerminalText

extension Terminal {
  /// The most that is copied, in bytes of UTF-8; terminals refuse much more.
  public static let copyLimit = 65_536

  /// Puts text on the clipboard of the person at the terminal, cleaned, over any distance, by the sequence OSC 52.
  ///
  /// Whether the terminal obeys cannot be known. Returns false, and writes nothing, when terminfo does not name the
  /// sequence (capability Ms) or the text is longer than `copyLimit`.
  public func copy(_ text: String) -> Bool {
    let data = Data(TerminalText.withoutControls(text).utf8)
    guard isOpen, data.count <= Self.copyLimit, let capability = careers_capability("Ms") else { return false }
    write(String(cString: careers_set_selection(capability, "c", data.base64EncodedString())))
    return true
  }
}
