import CareerPages
import TerminalText

extension JSONValue {
  /// The document as text, indented by two spaces a level, without a newline at its end.
  ///
  /// Strings are cleaned as for a terminal, so no escape and no override of direction passes, written out or escaped.
  /// - Parameter isASCII: whether characters outside ASCII are escaped.
  public func text(isASCII: Bool = false) -> String {
    var text = ""
    write(to: &text, indent: "\n", isASCII: isASCII)
    return text
  }

  private func write(to output: inout String, indent: String, isASCII: Bool) {
    switch self {
    case .text(let text): Self.write(text, to: &output, isASCII: isASCII)
    case .number(let digits, let places): output += DecimalText.text(of: digits, places: places)
    case .boolean(let flag): output += flag ? "true" : "false"
    case .list(let values):
      Self.write(values, between: "[", "]", to: &output, indent: indent) { value, output, indent in
        value.write(to: &output, indent: indent, isASCII: isASCII)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &output, indent: indent) { member, output, indent in
        Self.write(member.key, to: &output, isASCII: isASCII)
        output += ": "
        member.value.write(to: &output, indent: indent, isASCII: isASCII)
      }
    }
  }

  /// Writes one element a line; nothing stands between the brackets of an empty list.
  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, to output: inout String, indent: String,
    _ write: (Element, inout String, String) -> Void
  ) {
    output += open
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      output += (index == 0 ? "" : ",") + inner
      write(element, &output, inner)
    }
    output += elements.isEmpty ? close : indent + close
  }

  private static func write(_ text: String, to output: inout String, isASCII: Bool) {
    output += "\""
    for scalar in TerminalText.cleanPaste(text).unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case _ where isASCII && !scalar.isASCII: output += escape(scalar)
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// The scalar as `\uXXXX`, in two of them outside the basic plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.reduce(into: "") { escaped, unit in
      let digits = String(unit, radix: 16)
      escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
