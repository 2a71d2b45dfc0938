/// The records of a text, found one character at a time: slow, obvious, and written without a look at the scanners.
///
/// Nil for a quote that never closes. Misquoted fields are as a person would copy them, without their quotes.
func naiveRecords(of text: String, quotes: Bool, delimiter: Unicode.Scalar) -> [ReadRecord]? {
  var rest = Array(text.unicodeScalars)[...]
  if rest.first == "\u{FEFF}" { rest.removeFirst() }
  var records: [ReadRecord] = []
  var line = 1
  while !rest.isEmpty {
    let firstLine = line
    var fields: [String] = []
    var isDone = false
    while !isDone {
      var field = String.UnicodeScalarView()
      if quotes && rest.first == "\"" {
        rest.removeFirst()
        var isOpen = true
        while isOpen {
          guard let scalar = rest.popFirst() else { return nil }
          if scalar == "\n" { line += 1 }
          if scalar != "\"" {
            field.append(scalar)
          } else if rest.first == "\"" {
            rest.removeFirst()
            field.append("\"")
          } else {
            isOpen = false
          }
        }
        // What follows the quotes is for another test.
        while let scalar = rest.first, scalar != delimiter && scalar != "\n" { rest = rest.dropFirst() }
      } else {
        while let scalar = rest.first, scalar != delimiter && scalar != "\n" {
          field.append(scalar)
          rest.removeFirst()
        }
        if rest.first != delimiter && field.last == "\r" { field.removeLast() }
      }
      fields.append(String(field))
      isDone = rest.first != delimiter
      _ = rest.popFirst()
    }
    line += 1
    records.append(ReadRecord(firstLine, fields))
  }
  return records
}
