import CareerModel

/// How a value is written as bytes and read back, so that both stand in one place.
///
///     var writer = PackedWriter()
///     PackedForm.text.optional.write(&writer, nil)
struct PackedForm<Value: Sendable>: Sendable {
  let write: @Sendable (inout PackedWriter, Value) -> Void
  let read: @Sendable (inout PackedReader) throws(PackingError) -> Value

  init(
    write: @escaping @Sendable (inout PackedWriter, Value) -> Void,
    read: @escaping @Sendable (inout PackedReader) throws(PackingError) -> Value
  ) {
    self.write = write
    self.read = read
  }

  /// Of a value that is made of another one.
  init<Other: Sendable>(
    _ form: PackedForm<Other>, _ part: @escaping @Sendable (Value) -> Other,
    _ make: @escaping @Sendable (Other) throws(PackingError) -> Value
  ) {
    write = { form.write(&$0, part($1)) }
    read = { reader throws(PackingError) in try make(form.read(&reader)) }
  }

  var optional: PackedForm<Value?> {
    PackedForm<Value?>(
      write: { [write] in $0.write($1, write) },
      read: { [read] reader throws(PackingError) in try reader.optional(read) })
  }

  var list: PackedForm<[Value]> {
    PackedForm<[Value]>(
      write: { [write] in $0.write($1, write) },
      read: { [read] reader throws(PackingError) in try reader.list(read) })
  }
}

extension PackedForm<String> {
  static var text: Self {
    Self(write: { $0.write(text: $1) }, read: { reader throws(PackingError) in try reader.text() })
  }

  /// A text that others are likely to be equal to.
  static var sharedText: Self {
    Self(write: { $0.write(shared: $1) }, read: { reader throws(PackingError) in try reader.sharedText() })
  }
}

extension PackedForm<Int> {
  /// One in a range, which every number is in that is written.
  static func integer(in range: ClosedRange<Int>) -> Self {
    Self(write: { $0.write(integer: $1) }, read: { reader throws(PackingError) in try reader.integer(in: range) })
  }

  /// How many there are of something.
  static var count: Self { integer(in: 0...Int(Int32.max)) }
}

extension PackedForm<Bool> {
  static var flag: Self { Self(.integer(in: 0...1), { $0 ? 1 : 0 }, { number throws(PackingError) in number != 0 }) }
}

extension PackedForm<[String]> {
  static var texts: Self { PackedForm<String>.text.list }
}

extension PackedForm<[Source.ID]> {
  static var sources: Self {
    Self(write: { $0.write(sources: $1) }, read: { reader throws(PackingError) in try reader.sources() })
  }
}

extension PackedForm<[CitedText]> {
  static var citedTexts: Self { PackedForm<CitedText>.citedText.list }
}

extension PackedForm<CitedText> {
  static var citedText: Self {
    Self(
      write: {
        $0.write(text: $1.text)
        $0.write(sources: $1.sources)
      }, read: { reader throws(PackingError) in CitedText(try reader.text(), sources: try reader.sources()) })
  }
}

extension PackedForm<Money> {
  /// Below 10^12 units of its currency, as in a catalogue's files.
  static var money: Self {
    Self(
      write: {
        $0.write(shared: $1.currency)
        $0.write(integer: $1.hundredths)
      },
      read: { reader throws(PackingError) in
        Money(currency: try reader.sharedText(), hundredths: try reader.integer(in: 0...99_999_999_999_999))
      })
  }
}

extension PackedForm<Workplaces> {
  static var workplaces: Self {
    Self(
      write: {
        PackedForm<[String]>.texts.write(&$0, $1.names)
        $0.write(sources: $1.sources)
      },
      read: { reader throws(PackingError) in
        Workplaces(names: try PackedForm<[String]>.texts.read(&reader), sources: try reader.sources())
      })
  }
}

extension PackedForm {
  /// One of a set of choices, by its raw value, so that the set may be put into another order.
  static func choice() -> Self where Value: RawRepresentable<String> {
    Self(write: { $0.write(choice: $1) }, read: { reader throws(PackingError) in try reader.choice() })
  }

  static func id<Entity>() -> Self where Value == Identifier<Entity> {
    Self(.text, \.rawValue, { text throws(PackingError) in Identifier(text) })
  }

  /// An id that others are likely to be equal to.
  static func sharedID<Entity>() -> Self where Value == Identifier<Entity> {
    Self(.sharedText, \.rawValue, { text throws(PackingError) in Identifier(text) })
  }
}
