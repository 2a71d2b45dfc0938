extension SearchIndex {
  /// Names the form, its version, and the order of bytes in a number.
  private static let mark: UInt64 = 0x0001_4853_5243_5345

  /// The arrays one after another, each after its count, in this machine's order of bytes.
  var bytes: [UInt8] {
    var writer = PackedArrayWriter()
    writer.write([Self.mark])
    writer.write(texts)
    writer.write(entries.categories)
    writer.write(entries.texts)
    writer.write(entries.names)
    writer.write(entries.initials)
    writer.write(names.kinds)
    writer.write(names.entries)
    writer.write(names.texts)
    writer.write(names.weights)
    writer.write(vocabulary.spellings)
    writer.write(vocabulary.names)
    return writer.bytes
  }

  init(bytes: some RandomAccessCollection<UInt8>) throws(PackedIndexError) {
    var reader = PackedArrayReader(bytes)
    func read<Element: FixedWidthInteger>(_ type: Element.Type = Element.self) throws(PackedIndexError) -> [Element] {
      try PackedIndexError.checked(reader.read(type))
    }
    guard try read(UInt64.self) == [Self.mark] else { throw .otherForm }
    texts = try PackedIndexError.checked(RaggedArray<UInt8>(&reader))
    entries = try Entries(categories: read(), texts: read(), names: read(), initials: read())
    names = try Names(kinds: read(), entries: read(), texts: read(), weights: read())
    vocabulary = SearchVocabulary(
      spellings: try PackedIndexError.checked(RaggedArray<UInt8>(&reader)),
      names: try PackedIndexError.checked(RaggedArray<UInt32>(&reader)), nameCount: names.count)
    guard reader.isAtEnd, isSound else { throw .damaged }
  }

  /// Whether every number leads somewhere.
  private var isSound: Bool {
    entries.texts.count == entries.count && entries.initials.count == entries.count
      && entries.names.count == entries.count + 1 && entries.names.first == 0
      && entries.names.last.map(Int.init) == names.count && entries.names.isSorted
      && entries.categories.allSatisfy { SearchResult.Category(number: $0) != nil }
      && entries.texts.allSatisfy { Int($0) + 1 < texts.count }
      && names.entries.count == names.count && names.texts.count == names.count && names.weights.count == names.count
      && names.kinds.allSatisfy { SearchName.Kind(rawValue: $0) != nil }
      && names.entries.allSatisfy { $0 < entries.count } && names.texts.allSatisfy { $0 < texts.count }
      && vocabulary.names.count == vocabulary.spellings.count
      && vocabulary.names.elements.allSatisfy { $0 < names.count }
  }
}
