import CareerModel

/// Writes values one after another as bytes, for `PackedReader` to read back in the same order.
///
/// The databases of catalogues hold their values so: thousands of small ones in a row of a table are read many times
/// faster than from rows of their own. Texts and lists that many values have in common are written once.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []
  private var sharedTexts: [String: Int] = [:]
  private var sharedSources: [[Source.ID]: Int] = [:]

  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the lowest first; the highest bit of a byte tells that more follow.
  mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(count: Int) { write(number: UInt64(count)) }

  /// Numbers near zero are short, whatever their sign.
  mutating func write(integer: Int) {
    let wide = Int64(integer)
    write(number: UInt64(bitPattern: wide << 1 ^ wide >> 63))
  }

  mutating func write(bytes content: [UInt8]) {
    write(count: content.count)
    bytes += content
  }

  mutating func write(text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(text: String?) {
    write(count: text.map { $0.utf8.count + 1 } ?? 0)
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  /// A text that others are likely to be equal to.
  mutating func write(shared text: String) {
    if let number = sharedTexts[text] {
      write(count: number)
    } else {
      write(count: 0)
      write(text: text)
      sharedTexts[text] = sharedTexts.count + 1
    }
  }

  mutating func write(sources: [Source.ID]) {
    if let number = sharedSources[sources] {
      write(count: number)
    } else {
      write(count: 0)
      write(sources) { $0.write(text: $1.rawValue) }
      sharedSources[sources] = sharedSources.count + 1
    }
  }

  mutating func write<Choice: RawRepresentable<String>>(choice: Choice) { write(shared: choice.rawValue) }

  mutating func write<Element>(_ elements: [Element], _ write: (inout PackedWriter, Element) -> Void) {
    self.write(count: elements.count)
    for element in elements { write(&self, element) }
  }

  mutating func write<Element>(_ element: Element?, _ write: (inout PackedWriter, Element) -> Void) {
    self.write(byte: element == nil ? 0 : 1)
    if let element { write(&self, element) }
  }
}

extension PackedWriter {
  /// Numbers that take as many bytes each as the largest needs, the lowest first.
  mutating func write(column: [UInt32]) {
    let width = PackedColumn.width(of: column)
    write(byte: UInt8(width))
    write(count: column.count)
    for number in column { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0.prefix(width)) } }
  }

  /// The lengths in bytes, then all texts.
  mutating func write(column: some Collection<String>) {
    write(column: column.map { UInt32($0.utf8.count) })
    for text in column { bytes.append(contentsOf: text.utf8) }
  }
}
