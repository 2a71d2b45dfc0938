/// A list of texts inside one column, each ended by "|": `instr(sources, 'S002|')` finds one in plain SQL.
///
/// Within a text "|" is written "\p" and "\" is written "\\". A list of no texts is the empty column.
enum TextList {
  static func encode(_ texts: some Sequence<String>) -> String {
    var column = ""
    for text in texts {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "|": column += "\\p"
        case "\\": column += "\\\\"
        default: column.unicodeScalars.append(scalar)
        }
      }
      column += "|"
    }
    return column
  }

  /// Reads a column and makes a value of each text; what stands behind the last "|" belongs to none.
  static func decode<Value>(_ column: String, _ make: (String) -> Value) -> [Value] {
    var column = column
    // Bytes, because this is most of the work of reading a catalogue.
    return column.withUTF8 { bytes in
      var values: [Value] = []
      var rest = bytes[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "|")) {
        values.append(make(unescape(rest[..<end])))
        rest = rest[(end + 1)...]
      }
      return values
    }
  }

  private static func unescape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "\\")) else { return text }
    var plain = ""
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar == "\\" {
        plain += scalars.next() == "p" ? "|" : "\\"
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
