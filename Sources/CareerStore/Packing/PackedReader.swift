import CareerModel

/// Reads what `PackedWriter` wrote, in the same order, and believes nothing: a number is checked before it is used.
///
/// The bytes must stay where they are as long as it reads.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var sharedTexts: [String] = []
  private var sharedSources: [[Source.ID]] = []

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func byte() throws(PackingError) -> UInt8 {
    guard place < bytes.count else { throw .endsEarly }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(PackingError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return number }
    }
    throw .numberTooLarge
  }

  /// How many bytes or elements follow; at most as many as there are bytes left, since each takes one at least.
  mutating func count() throws(PackingError) -> Int {
    let number = try number()
    guard number <= bytes.count - place else { throw .endsEarly }
    return Int(number)
  }

  mutating func integer() throws(PackingError) -> Int {
    let number = try number()
    return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  /// One that was never written outside of a range.
  mutating func integer(in range: ClosedRange<Int>) throws(PackingError) -> Int {
    let integer = try integer()
    guard range.contains(integer) else { throw .outOfRange }
    return integer
  }

  /// As many as are told, where they lie.
  mutating func block() throws(PackingError) -> UnsafeRawBufferPointer { try take(count()) }

  mutating func text() throws(PackingError) -> String { String(decoding: try take(count()), as: UTF8.self) }

  mutating func optionalText() throws(PackingError) -> String? {
    let number = try number()
    guard number > 0 else { return nil }
    guard number - 1 <= bytes.count - place else { throw .endsEarly }
    return String(decoding: try take(Int(number) - 1), as: UTF8.self)
  }

  mutating func sharedText() throws(PackingError) -> String {
    let number = try number()
    if number == 0 {
      let text = try text()
      sharedTexts.append(text)
      return text
    }
    guard number <= sharedTexts.count else { throw .leadsNowhere }
    return sharedTexts[Int(number) - 1]
  }

  mutating func sources() throws(PackingError) -> [Source.ID] {
    let number = try number()
    if number == 0 {
      let sources = try list { reader throws(PackingError) in Source.ID(try reader.text()) }
      sharedSources.append(sources)
      return sources
    }
    guard number <= sharedSources.count else { throw .leadsNowhere }
    return sharedSources[Int(number) - 1]
  }

  mutating func choice<Choice: RawRepresentable<String>>() throws(PackingError) -> Choice {
    guard let choice = Choice(rawValue: try sharedText()) else { throw .unknownChoice }
    return choice
  }

  mutating func list<Element>(
    _ element: (inout PackedReader) throws(PackingError) -> Element
  ) throws(PackingError) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    // What a damaged count asks for beyond this is not set aside before it has been read.
    elements.reserveCapacity(min(count, 4096))
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }

  mutating func optional<Element>(
    _ element: (inout PackedReader) throws(PackingError) -> Element
  ) throws(PackingError) -> Element? {
    try isPresent() ? element(&self) : nil
  }

  /// To be called when all has been read.
  func finish() throws(PackingError) {
    guard place == bytes.count else { throw .goesOn }
  }

  private mutating func isPresent() throws(PackingError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .unknownChoice
    }
  }

  private mutating func take(_ count: Int) throws(PackingError) -> UnsafeRawBufferPointer {
    guard count <= bytes.count - place else { throw .endsEarly }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}

extension PackedReader {
  mutating func column() throws(PackingError) -> PackedColumn {
    let width = Int(try byte())
    guard width == 1 || width == 2 || width == 4 else { throw .unknownChoice }
    let count = try count()
    return PackedColumn(try take(count * width), width: width)
  }

  /// Makes a value of each text.
  mutating func textColumn<Value>(_ value: (String) -> Value) throws(PackingError) -> [Value] {
    let lengths = try column()
    var values: [Value] = []
    values.reserveCapacity(lengths.count)
    for index in 0..<lengths.count {
      values.append(value(String(decoding: try take(lengths[index]), as: UTF8.self)))
    }
    return values
  }
}
