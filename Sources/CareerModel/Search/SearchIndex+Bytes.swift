extension SearchIndex {
  /// Names the form, its version, and the order of bytes in a number.
  private static let mark: UInt64 = 0x0003_4853_5243_5345

  /// The arrays one after another, each after its count, in this machine's order of bytes.
  var bytes: [UInt8] {
    var writer = PackedArrayWriter()
    writer.write([Self.mark])
    writer.write(texts)
    writer.write(entries.categories)
    writer.write(entries.texts)
    writer.write(entries.names)
    writer.write(entries.initials)
    writer.write(entries.employments)
    writer.write(names.kinds)
    writer.write(names.entries)
    writer.write(names.texts)
    writer.write(names.weights)
    writer.write(vocabulary.spellings)
    writer.write(vocabulary.stems)
    writer.write(vocabulary.names)
    writer.write(vocabulary.passages.impacts)
    return writer.bytes
  }

  init(bytes: some RandomAccessCollection<UInt8>) throws(PackedIndexError) {
    var reader = PackedArrayReader(bytes)
    func read<Element: FixedWidthInteger>(_ type: Element.Type = Element.self) throws(PackedIndexError) -> [Element] {
      try PackedIndexError.checked(reader.read(type))
    }
    guard try read(UInt64.self) == [Self.mark] else { throw .otherForm }
    texts = try PackedIndexError.checked(RaggedArray<UInt8>(&reader))
    entries = try Entries(categories: read(), texts: read(), names: read(), initials: read(), employments: read())
    names = try Names(kinds: read(), entries: read(), texts: read(), weights: read())
    let spellings = try PackedIndexError.checked(RaggedArray<UInt8>(&reader))
    let stems = try read(UInt32.self)
    let postings = try PackedIndexError.checked(RaggedArray<UInt32>(&reader))
    let impacts = try PackedIndexError.checked(RaggedArray<UInt32>(&reader))
    // The vocabulary gathers words by stem at once.
    guard stems.count == spellings.count, postings.count == spellings.count, stems.allSatisfy({ $0 < impacts.count })
    else { throw .damaged }
    vocabulary = SearchVocabulary(
      spellings: spellings, stems: stems, names: postings, nameCount: names.count,
      passages: SearchPassages(impacts: impacts))
    guard reader.isAtEnd, isSound else { throw .damaged }
  }

  /// Whether every number leads somewhere.
  private var isSound: Bool {
    entries.texts.count == entries.count && entries.initials.count == entries.count
      && entries.employments.count == entries.count
      && entries.names.count == entries.count + 1 && entries.names.first == 0
      && entries.names.last.map(Int.init) == names.count && entries.names.isSorted
      && entries.categories.allSatisfy { SearchResult.Category(number: $0) != nil }
      && entries.texts.allSatisfy { Int($0) + 1 < texts.count }
      && names.entries.count == names.count && names.texts.count == names.count && names.weights.count == names.count
      && names.kinds.allSatisfy { SearchName.Kind(rawValue: $0) != nil }
      && names.entries.allSatisfy { $0 < entries.count } && names.texts.allSatisfy { $0 < texts.count }
      && vocabulary.names.elements.allSatisfy { SearchPosting($0).name < names.count }
      && vocabulary.passages.impacts.elements.allSatisfy { SearchPassages.Impact($0).entry < entries.count }
  }
}
