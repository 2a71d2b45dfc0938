extension SimilarIndex {
  /// Names the form, its version, and the order of bytes in a number.
  private static let mark: UInt64 = 0x0002_4C49_4D49_5352

  /// The index as bytes, to be kept and read back without building it anew.
  public var bytes: [UInt8] {
    var writer = PackedArrayWriter()
    writer.write([Self.mark])
    writer.write([UInt64(roleCount)])
    for (part, vectors) in zip(SimilarPart.allCases, parts) {
      writer.write([part.rawValue])
      writer.write(vectors.terms)
      writer.write(vectors.forms)
      writer.write(vectors.roles)
    }
    return writer.bytes
  }

  /// Reads an index back.
  ///
  /// - Throws: `PackedIndexError` when the bytes are not a whole index of this release's form.
  public init(bytes: some RandomAccessCollection<UInt8>) throws(PackedIndexError) {
    var reader = PackedArrayReader(bytes)
    let mark = try PackedIndexError.checked(reader.read(UInt64.self))
    guard mark == [Self.mark] else { throw .otherForm }
    let counts = try PackedIndexError.checked(reader.read(UInt64.self))
    guard counts.count == 1, let roleCount = Int(exactly: counts[0]) else { throw .damaged }
    var parts: [SimilarPart: SimilarVectors] = [:]
    for _ in SimilarPart.allCases {
      let number = try PackedIndexError.checked(reader.read(UInt8.self)).first
      let part = try PackedIndexError.checked(number.flatMap(SimilarPart.init))
      parts[part] = try PackedIndexError.checked(SimilarVectors(&reader, roleCount: roleCount))
    }
    let inOrder = SimilarPart.allCases.compactMap { parts[$0] }
    guard reader.isAtEnd, inOrder.count == SimilarPart.allCases.count else { throw .damaged }
    self.init(parts: inOrder, roleCount: roleCount)
  }
}

extension SimilarVectors {
  /// Nil when the bytes end too early, or a number in them leads nowhere.
  fileprivate init?(_ reader: inout PackedArrayReader<some Any>, roleCount: Int) {
    guard let terms = RaggedArray<UInt8>(&reader), let forms = RaggedArray<UInt8>(&reader),
      let roles = RaggedArray<UInt32>(&reader),
      forms.count == 0 || forms.count == terms.count, roles.count == roleCount, roleCount <= Component.most,
      roles.elements.allSatisfy({ Component($0).number < terms.count })
    else { return nil }
    self.init(terms: terms, forms: forms, roles: roles)
  }
}
